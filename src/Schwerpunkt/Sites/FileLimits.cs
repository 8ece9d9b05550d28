namespace Schwerpunkt.Sites;

/// <summary>How large a file of the content may be, in bytes.</summary>
public static class FileLimits
{
    /// <summary>More is no text that a person wrote.</summary>
    public const long MostText = 16 << 20;

    /// <summary>More is no table that a page shows.</summary>
    public const long MostData = 1 << 20;

    /// <summary>A film of a few minutes is smaller.</summary>
    public const long UsualFilm = 200_000_000;

    /// <summary>More nobody wants to load; it is a slip.</summary>
    public const long MostBytes = 256 << 20;
}
