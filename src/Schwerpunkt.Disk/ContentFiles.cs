namespace Schwerpunkt.Disk;

/// <summary>Where the files of a site lie on the disk: in its content folder or, where it has none of its own, in the folder that it shares.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Shared">The folder that it shares with other sites; null where it shares none.</param>
public sealed record ContentFiles(string Content, string? Shared = null)
{
    /// <summary>The path to open.</summary>
    /// <param name="path">Relative to the content folder, with slashes, composed.</param>
    public string Of(string path)
    {
        var own = ContentPath.Of(Content, path);
        return Shared is null || File.Exists(own) ? own : ContentPath.Of(Shared, path);
    }
}
