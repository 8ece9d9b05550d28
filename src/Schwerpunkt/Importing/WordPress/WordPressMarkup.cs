using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>The tags, comments and texts that a content is made of, one after the other.</summary>
internal static partial class WordPressMarkup
{
    private static readonly HashSet<string> Kept = new(["pre", "code", "script", "style", "textarea", "svg", "math", "kbd", "samp"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Cuts a content into pieces that make it up again.</summary>
    public static IEnumerable<MarkupPiece> Pieces(string html)
    {
        string? kept = null;
        for (var i = 0; i < html.Length;)
        {
            var tag = html[i] == '<' ? Tag().Match(html, i) : Match.Empty;
            if (!tag.Success)
            {
                var next = html.IndexOf('<', i + 1);
                var end = next < 0 ? html.Length : next;
                yield return new MarkupPiece(html[i..end], i) { IsKept = kept is not null };
                i = end;
                continue;
            }

            var name = tag.Groups["name"].Value.ToLowerInvariant();
            var closes = tag.Groups["close"].Success;
            yield return new MarkupPiece(tag.Value, i) { Name = name, Closes = closes, IsComment = name.Length == 0, IsKept = kept is not null };
            if (kept is null && !closes && Kept.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal)) kept = name;
            else if (closes && name == kept) kept = null;
            i += tag.Length;
        }
    }

    [GeneratedRegex("""\G<(?:!--.*?(?:-->|$)|(?<close>/)?(?<name>[a-zA-Z][a-zA-Z0-9:-]*)(?:(?:"[^"]*"|'[^']*'|[^"'<>])*|[^<>]*)>)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();
}

/// <summary>A tag, a comment or a text of a content.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="At">Where it begins.</param>
internal sealed record MarkupPiece(string Text, int At)
{
    /// <summary>The name of a tag, in small letters; empty for a text or a comment.</summary>
    public string Name { get; init; } = "";

    public bool Closes { get; init; }

    public bool IsComment { get; init; }

    /// <summary>Whether it stands in code or the like, where nothing is changed.</summary>
    public bool IsKept { get; init; }

    public bool IsText => Name.Length == 0 && !IsComment;
}
