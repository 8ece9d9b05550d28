using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Films;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Finds what is being typed in a page, line by line: while somebody types, no parser reads it as it is meant.</summary>
internal static partial class MarkdownTyping
{
    /// <summary>The first line below the head; 0 where there is no head. One that nothing closes goes on to the first empty line.</summary>
    public static int BodyOf(LineMap lines)
    {
        if (lines[0].TrimStart('\uFEFF').TrimEnd() is not "---") return 0;
        var empty = 0;
        for (var line = 1; line < lines.Count; line++)
        {
            if (IsClosing(lines[line])) return line + 1;
            if (empty == 0 && lines[line].IsWhiteSpace()) empty = line;
        }

        return empty == 0 ? lines.Count : empty;
    }

    /// <summary>Whether the line before the text closes the head.</summary>
    public static bool IsHeadClosed(LineMap lines, int body) => body > 1 && IsClosing(lines[body - 1]);

    /// <summary>What is typed in the text; null where nothing is known about what may stand there.</summary>
    public static TypedPlace? At(LineMap lines, int body, int line, int column)
    {
        var typed = lines[line][..column].ToString();
        if (FencedBlock.Around(lines, body, line) is { } block) return InFence(lines, block, line, column, typed);
        return Fence().Match(typed) is { Success: true } fence ? new TypedPlace.Fence(Span(fence.Groups["word"]))
            : Credit().Match(typed) is { Success: true } credit ? new TypedPlace.Credit(Span(credit.Groups["credit"]))
            : Address().Match(typed) is { Success: true } address ? new TypedPlace.Address(Span(address.Groups["address"]), IsPicture(typed, address.Index))
            : Definition().Match(typed) is { Success: true } definition ? new TypedPlace.Address(Span(definition.Groups["address"]), IsPicture: false)
            : null;

        TextSpan Span(Group group) => new(lines.StartOf(line) + group.Index, group.Length);
    }

    private static TypedPlace? InFence(LineMap lines, FencedBlock block, int line, int column, string typed)
    {
        if (block.Info == DiagramReader.Fence) return YamlTyping.At(lines, block.First, block.End, line, column, DiagramKeys.Of(TypeOf(lines, block)));
        if (block.Info == DiagramReader.TableFence) return YamlTyping.At(lines, block.First, block.End, line, column, DiagramKeys.Table);
        if (block.Info == FilmReader.Fence) return YamlTyping.At(lines, block.First, block.End, line, column, YamlKeys.Film);
        var word = typed.TrimStart();
        return block.Info == FactsReader.Fence ? new TypedPlace.Fact(new TextSpan(lines.StartOf(line) + typed.Length - word.Length, word.Length)) : null;
    }

    private static string? TypeOf(LineMap lines, FencedBlock block)
    {
        for (var line = block.First; line < block.End; line++)
        {
            if (Kind().Match(lines[line].ToString()) is { Success: true } kind) return kind.Groups[1].Value;
        }

        return null;
    }

    /// <summary>Whether the square bracket that closes here was opened behind an exclamation mark.</summary>
    private static bool IsPicture(string typed, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0; i--)
        {
            if (typed[i] == ']') depth++;
            else if (typed[i] == '[' && --depth == 0) return i > 0 && typed[i - 1] == '!';
        }

        return false;
    }

    private static bool IsClosing(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "...";

    [GeneratedRegex(@"^\s*(?:`{3,}|~{3,})(?<word>[\p{L}-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?:<(?<address>[^<>]*)|(?<address>[^\s()<>]*))$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*\[[^\]^][^\]]*\]:\s*<?(?<address>\S*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"!\[[^\]]*\]\((?:<[^<>]*>|[^\s()<>]+)\s+""(?<credit>[^""]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^\s*type:\s*[""']?([\p{L}-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}

/// <summary>A block between marks of three backticks or tildes.</summary>
/// <param name="Info">The word behind the first marks.</param>
/// <param name="First">The first line inside, from 0.</param>
/// <param name="End">The line that closes it; the number of lines where nothing does.</param>
internal sealed partial record FencedBlock(string Info, int First, int End)
{
    /// <summary>Every block from a line on.</summary>
    public static IEnumerable<FencedBlock> In(LineMap lines, int body)
    {
        for (var line = body; line < lines.Count; line++)
        {
            if (Open().Match(lines[line].ToString()) is not { Success: true } open) continue;
            var end = line + 1;
            while (end < lines.Count && !Closes(lines[end], open.Groups["marks"].Value)) end++;
            yield return new FencedBlock(open.Groups["info"].Value, line + 1, end);
            line = end;
        }
    }

    /// <summary>The block that a line is in; null where it is in none.</summary>
    public static FencedBlock? Around(LineMap lines, int body, int line) =>
        In(lines, body).TakeWhile(block => block.First <= line).FirstOrDefault(block => line < block.End);

    private static bool Closes(ReadOnlySpan<char> line, string marks)
    {
        var bare = line.Trim();
        return bare.Length >= marks.Length && !bare.ContainsAnyExcept(marks[0]);
    }

    [GeneratedRegex(@"^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(?<marks>`{3,}(?=[^`]*$)|~{3,})\s*(?<info>[^\s{]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
