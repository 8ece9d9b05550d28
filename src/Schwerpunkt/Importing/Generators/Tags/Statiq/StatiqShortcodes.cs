using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Statiq;

/// <summary>Works out the shortcodes of Statiq: <c>&lt;?# Name … /?&gt;</c>, alone or around words. Those with an exclamation mark count in code, too, for Statiq works them out before it reads Markdown.</summary>
internal sealed partial class StatiqShortcodes(StatiqMeanings meanings)
{
    private const int MostRounds = 6;

    private const int Deepest = 20;

    /// <summary>Stands for the beginning of a shortcode that is to be shown as it is.</summary>
    private const char Shown = '\uF8F9';

    public void Apply(MovedPage page)
    {
        // What no template language was to touch: the words count, not the marks around.
        page.Text.Replace(Wrapped(), wrapped => wrapped.Groups["text"].Value, WrappedEnd());
        // What a file puts in may hold others.
        for (var round = 0; round < MostRounds && page.Text.Text.Contains("<?", StringComparison.Ordinal); round++)
        {
            var before = page.Text.Text;
            page.Text.Text = Expanded(page);
            if (before == page.Text.Text) break;
        }

        page.Text.Text = page.Text.Text.Replace(Shown, '<');
    }

    private string Expanded(MovedPage page)
    {
        var text = page.Text.Text;
        var code = CodeSpans.In(text);
        var tags = Mark().Matches(text).Where(tag => tag.Groups["phase"].ValueSpan[0] == '!' || !code.Holds(tag.Index)).ToList();
        var ends = TagPairs.Of([.. tags.Select(tag => (tag.Groups["phase"].Value + tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, tag.Groups["self"].Success))]);
        var raw = Enumerable.Range(0, tags.Count).Where(i => ends[i] >= 0 && tags[i].Groups["name"].Value.Equals("raw", StringComparison.OrdinalIgnoreCase)).Select(i => (Phase: tags[i].Groups["phase"].Value, From: tags[i].Index + tags[i].Length, To: tags[ends[i]].Index)).ToList();
        return Span(0, tags.Count, 0, text.Length, 0);

        string Span(int from, int to, int start, int end, int depth)
        {
            var (made, place) = (new StringBuilder(), start);
            for (var i = from; i < to; i++)
            {
                var tag = tags[i];
                made.Append(text, place, tag.Index - place);
                place = tag.Index + tag.Length;
                if (raw.Any(span => span.Phase == tag.Groups["phase"].Value && tag.Index >= span.From && tag.Index < span.To)) made.Append(Shown).Append(tag.ValueSpan[1..]);
                else if (ends[i] is > 0 and var close && close < to && depth < Deepest)
                {
                    var said = StatiqMeanings.Pair(page, tag, Span(i + 1, close, place, tags[close].Index, depth + 1));
                    (place, i) = (tags[close].Index + tags[close].Length, close);
                    made.Append(Containers.Around(text, tag, Building.Apart(' ', said, text.AsSpan(place).StartsWith("<?") && !text.AsSpan(place).StartsWith("<?#/") ? '<' : ' ')));
                }
                else if (!tag.Groups["end"].Success) place += Alone(page, tag, (code.Holds(tag.Index), place < text.Length && text[place] == ' '), made);
            }

            return made.Append(text, place, end - place).ToString();
        }
    }

    /// <summary>What shows nothing leaves no gap: gives how many blanks behind it go.</summary>
    private int Alone(MovedPage page, Match tag, (bool IsInCode, bool HasBlank) place, StringBuilder made)
    {
        var said = meanings.Single(page, tag, place.IsInCode);
        made.Append(said);
        return place.HasBlank && !said.EnumerateRunes().Any(sign => sign.Value < 0xF0000) ? 1 : 0;
    }

    [GeneratedRegex(@"<\?(?<phase>[#!^])\s*(?<end>/)?\s*(?<name>=|[A-Za-z_][\w.-]*)(?<args>(?:""[^""]*""|'[^']*'|[^""'?]|\?(?!>))*?)(?<self>/)?\?>", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"<\?\*(?<text>(?:(?!<\?).)*?)\*?\?>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"\?>", RegexOptions.CultureInvariant)]
    private static partial Regex WrappedEnd();
}
