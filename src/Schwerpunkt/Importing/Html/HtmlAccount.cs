using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>What reading a saved page does with its texts, by their numbers: an entry for each block that shows some, and those that it leaves out.</summary>
internal sealed class HtmlAccount
{
    private readonly List<HtmlEntry> entries = [HtmlEntry.Empty];
    private readonly HashSet<int> left = [];
    private readonly HashSet<int> linked = [];

    /// <summary>Takes an entry down; its block carries the answer, wherever it goes.</summary>
    public TextSpan Enter(HtmlEntry entry)
    {
        entries.Add(entry);
        return new TextSpan(entries.Count - 1, 1);
    }

    /// <summary>Takes down that texts are not shown: nothing is to be seen in them, or other words stand for them.</summary>
    public void LeaveOut(IEnumerable<int> texts) => left.UnionWith(texts);

    public bool IsLeftOut(int text) => left.Contains(text);

    /// <summary>Takes down which texts lead to other pages, whether their addresses are known or not; files and mail addresses are what people come for.</summary>
    public void Link(HtmlNode root) =>
        linked.UnionWith(root.All().Where(node => node.Name == "a" && !HtmlMeasure.IsDocument(node.Attribute("href"))).SelectMany(HtmlContext.Texts).Where(text => !text.IsBlank).Select(text => text.Number));

    /// <summary>Whether a block shows nothing but links to other pages.</summary>
    public bool IsLinks(Block block) => Of(block) is { } entry && entry.Texts.OfType<HtmlText>().Where(text => text.Text.Any(char.IsLetterOrDigit)).ToList() is { Count: > 0 } texts && texts.TrueForAll(text => linked.Contains(text.Number));

    /// <summary>The texts that a block shows itself, not those of blocks inside it; null for containers.</summary>
    public HtmlEntry? Of(Block block) => block.Span.Length == 0 ? null : entries[block.Span.Start];
}
