using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>One text of a saved page, from one tag to the next.</summary>
/// <param name="Number">Counted from 0 in the order of the page; what becomes of a text is told by its number.</param>
/// <param name="Text">As it stands in the page, entities decoded.</param>
/// <param name="At">Where it stands.</param>
internal sealed record HtmlText(int Number, string Text, Location At)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);
}

/// <summary>The texts that one block shows.</summary>
/// <param name="Texts">In order; null stands for the end of a line or cell.</param>
/// <param name="Added">Words that the block shows although no text has them: the title in the place of „Weiterlesen …“.</param>
internal sealed record HtmlEntry(ImmutableArray<HtmlText?> Texts, ImmutableArray<string> Added)
{
    public static HtmlEntry Empty { get; } = new([], []);

    /// <summary>The numbers of its texts.</summary>
    public IEnumerable<int> Numbers => Texts.OfType<HtmlText>().Select(text => text.Number);

    /// <summary>This one, and what other blocks showed behind it.</summary>
    public HtmlEntry With(IEnumerable<HtmlEntry> others)
    {
        var all = others.ToImmutableArray();
        return new HtmlEntry([.. Texts, .. all.SelectMany(other => other.Texts.Insert(0, null))], [.. Added, .. all.SelectMany(other => other.Added)]);
    }
}
