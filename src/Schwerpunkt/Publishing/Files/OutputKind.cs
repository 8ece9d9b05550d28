namespace Schwerpunkt.Publishing.Files;

/// <summary>What a file of an output is to those who know its address.</summary>
public enum OutputKind
{
    /// <summary>A page that people read.</summary>
    Page,

    /// <summary>A page that only leads on to another.</summary>
    OldAddress,

    /// <summary>A file to download.</summary>
    Download,

    /// <summary>A picture under a name of its own.</summary>
    Picture,

    /// <summary>Sitemap, feed, rules for servers and robots.</summary>
    ForMachines,

    /// <summary>Goes by a name that changes with its bytes, or is a compressed copy: nobody knows its address.</summary>
    Passing,
}
