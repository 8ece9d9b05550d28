using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli;

/// <summary>What the handbook says about a kind of finding; the handbook goes with the program.</summary>
internal static partial class HandbookSection
{
    private const string Resource = "meldungen.md";

    /// <summary>The section without its heading and its first paragraph, the severity; null where there is none.</summary>
    public static string? Of(FindingKind kind)
    {
        using var stream = typeof(HandbookSection).Assembly.GetManifestResourceStream(Resource);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        var lines = LineMap.Normalise(reader.ReadToEnd()).Split('\n');
        var start = Array.IndexOf(lines, $"## {kind.Code}") + 1;
        if (start == 0) return null;
        var end = Array.FindIndex(lines, start, line => line.StartsWith("## ", StringComparison.Ordinal));
        var text = string.Join('\n', lines[start..(end < 0 ? lines.Length : end)]).Trim();
        if (text.StartsWith(kind.Severity.InGerman(), StringComparison.Ordinal)) text = text[kind.Severity.InGerman().Length..].TrimStart();
        return Link().Replace(text, "${words}");
    }

    /// <summary>A link to another section or page: its words are enough where nothing can be clicked.</summary>
    [GeneratedRegex(@"\[(?<words>[^\]\n]+)\]\((?:meldungen\.md|README\.md)?#[^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
