using Schwerpunkt.Editing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>The address of a page as an editor types it: folders and name, without the ending of the file.</summary>
internal static class PageAddress
{
    private const string Ending = ".md";
    private const string Index = "/index.md";

    /// <summary>Of a file below content/; empty for the start.</summary>
    public static string Of(string file) => file.EndsWith(Index, StringComparison.Ordinal) ? file[..^Index.Length] : file == "index.md" ? "" : file[..^Ending.Length];

    /// <summary>What was typed, in the signs that addresses are made of.</summary>
    public static string Clean(string typed)
    {
        var bare = typed.Trim().Trim('/');
        if (bare.EndsWith(Ending, StringComparison.Ordinal)) bare = Of(bare);
        return string.Join('/', bare.Split('/').Select(Slug.Of).Where(name => name.Length > 0));
    }

    /// <summary>The move of a page to another address; one that has a folder takes with it what lies there.</summary>
    public static PathMap Move(string file, string to) => file.EndsWith(Index, StringComparison.Ordinal) ? new PathMap(Of(file), to) : new PathMap(file, to + Ending);
}
