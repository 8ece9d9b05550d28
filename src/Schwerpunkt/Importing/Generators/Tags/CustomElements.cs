using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Takes away elements that only a program of the old site knew: „is-land“, „sl-button“. Their words stay.</summary>
internal static partial class CustomElements
{
    public static void Apply(MovedPage page)
    {
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        var ended = End().Matches(page.Text.Text).Select(end => end.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        if (ended.Count == 0) return;
        page.Text.Replace(Tag(), tag =>
        {
            if (!ended.Contains(tag.Groups["name"].Value)) return null;
            lost.Add($"<{tag.Groups["name"].Value}>");
            return "";
        });
        if (lost.Count > 0) page.Text.Text += page.Text.Note(at => ImportMarksDropped.AtHtml(at, string.Join(", ", lost)));
    }

    [GeneratedRegex(@"</(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)\s*>", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"</?(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?:\s(?:""[^""]*""|'[^']*'|[^<>""'])*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
