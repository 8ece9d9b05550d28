using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Which files of the content get which path: one page, a folder with all that is in it, or a picture or document with what lies beside it.</summary>
/// <param name="From">A file or a folder, below content/.</param>
/// <param name="To">What it is to be.</param>
public sealed record PathMap(string From, string To)
{
    /// <summary>Whether a picture or document moves, and the file <c>bild.jpg.yml</c> with it.</summary>
    public bool IsAttachment { get; init; }

    /// <summary>Whether a folder moves.</summary>
    public bool IsFolder => !IsAttachment && !From.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The path of a file afterwards, whether or not there is one.</summary>
    public string Of(string path)
    {
        if (path == From) return To;
        if (IsAttachment) return path == From + ".yml" ? To + ".yml" : path;
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
