using System.Text;

namespace Schwerpunkt.Statiq.Html;

/// <summary>Some characters of a page and what is to stand in their place.</summary>
internal sealed record HtmlEdit(int Start, int Length, string Replacement)
{
    /// <summary>The page with all of them; of two at one place, the first stays in front, and the same is done once.</summary>
    public static string Apply(string html, IEnumerable<HtmlEdit> edits)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start))
        {
            text.Append(html, at, edit.Start - at).Append(edit.Replacement);
            at = edit.Start + edit.Length;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }
}
