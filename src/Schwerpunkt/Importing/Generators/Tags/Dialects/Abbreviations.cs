using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;

namespace Schwerpunkt.Importing.Generators.Tags.Dialects;

/// <summary>Abbreviations that a line of their own explains, <c>*[MIL]: Ministerium …</c>: the first place that uses one takes its explanation.</summary>
internal static partial class Abbreviations
{
    public static void Apply(PageText text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        text.Replace(Definition(), line => found.TryAdd(line.Groups["short"].Value, line.Groups["whole"].Value.Trim()) ? "" : "");
        if (found.Count == 0) return;
        var places = new Places(text.Text);
        var uses = found.Select(each => (Place: places.First(each.Key), Short: each.Key, Whole: each.Value)).OrderByDescending(use => use.Place).ToList();
        foreach (var (place, name, whole) in uses.Where(use => use.Place >= 0))
            text.Text = string.Concat(text.Text.AsSpan(0, place), $"<abbr title=\"{whole.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}\">{name}</abbr>", text.Text.AsSpan(place + name.Length));
        foreach (var (_, name, whole) in uses.Where(use => use.Place < 0))
            text.Text = $"{text.Text.TrimEnd('\n')}\n\n{MarkdownRemark.Of($"*[{name}]: {whole}")}{text.Note(at => ImportMarksDropped.At(at, $"*[{name}]"))}\n";
    }

    /// <summary>Where a text may take an explanation: in no heading, table, code, link or tag, and in no place that has one.</summary>
    private sealed class Places(string text)
    {
        private readonly CodeSpans code = CodeSpans.In(text);
        private readonly ImmutableArray<WrittenLink> links = WrittenLinks.In(text);
        private readonly List<(int Start, int End)> taken = [];

        /// <summary>The first use of an abbreviation; -1 where none can take it.</summary>
        public int First(string name)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (!IsWord(at, end) || taken.Exists(other => at < other.End && other.Start < end)) continue;
                if (text[text.LastIndexOf('\n', at) + 1] is not ('#' or '|') && !code.Holds(at) && !links.Any(link => link.Start <= at && at < link.End) && !IsInTag(text, at))
                {
                    taken.Add((at, end));
                    return at;
                }
            }

            return -1;
        }

        private bool IsWord(int start, int end) => (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsInTag(string text, int place) => text.AsSpan(0, place).LastIndexOfAny('<', '>', '\n') is >= 0 and var sign && text[sign] == '<';

    [GeneratedRegex(@"^[ ]{0,3}\*\[(?<short>[^\]\n]+)\]:[ \t]*(?<whole>[^\n]*)(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Definition();
}
