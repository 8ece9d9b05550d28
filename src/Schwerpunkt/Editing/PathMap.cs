using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Which files of the content get which path: one page, or a folder with all that is in it.</summary>
/// <param name="From">A Markdown file or a folder, below content/.</param>
/// <param name="To">What it is to be.</param>
public sealed record PathMap(string From, string To)
{
    /// <summary>Whether a folder moves.</summary>
    public bool IsFolder => !From.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The path of a file afterwards, whether or not there is one.</summary>
    public string Of(string path)
    {
        if (path == From) return To;
        return IsFolder && path.StartsWith(From + "/", StringComparison.Ordinal) ? To + path[From.Length..] : path;
    }

    /// <summary>Where a link leads afterwards.</summary>
    public Target Of(Target target) => target switch
    {
        Target.ToPage page => page with { Source = Of(page.Source) },
        Target.ToFile file => file with { Source = Of(file.Source) },
        Target.Elsewhere => target,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
