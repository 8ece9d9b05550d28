namespace Schwerpunkt.Publishing.Files;

/// <summary>What became of one address between two outputs.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Kind">What it is; of what is gone, what it was.</param>
/// <param name="Path">Below the output folder.</param>
public sealed record OutputChange(OutputFate Fate, OutputKind Kind, string Path)
{
    private const string Index = "index.html";

    /// <summary>Of a page, the old one's where it is gone; null where no file could be read.</summary>
    public string? Title { get; init; }

    /// <summary>Where the address leads on now, or, of an old address that is gone, where it led; of a download that is gone, where the same bytes lie now.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Whether title and text of a changed page are the same, and only head, menus or foot differ; false where that cannot be seen.</summary>
    public bool IsFrameOnly { get; init; }

    /// <summary>Whether people who know the address are lost.</summary>
    public bool IsWarning => Fate == OutputFate.Vanished && Kind is (OutputKind.Page or OutputKind.OldAddress or OutputKind.Download);

    /// <summary>As it stands behind the host, without the base path: <c>/a/</c> for <c>a/index.html</c>.</summary>
    public string Address => AddressOf(Path);

    internal static string AddressOf(string path) => "/" + (path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path);
}

/// <summary>What can become of an address.</summary>
public enum OutputFate
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Other bytes answer.</summary>
    Changed,

    /// <summary>A page was there; now the address leads on.</summary>
    LeadsOn,

    /// <summary>Nothing answers any more.</summary>
    Vanished,
}
