using System.Buffers;
using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Sets one line of text by the rules of typography; code, addresses and passages in other languages stay as they are.</summary>
internal static class LineTypesetter
{
    /// <summary>Without one of these, two spaces in a row, and a hyphen that begins a word, no sign can be set better.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\"„“”‟«»'‚‘’‛‹›\u00A0\u202F");

    /// <summary>A plain text, such as a title.</summary>
    public static string Set(string text, bool german) => Set([new Inline.Words(text)], german).PlainText();

    /// <summary>The line with better signs and spaces; the same one where nothing is to be done.</summary>
    public static ImmutableArray<Inline> Set(ImmutableArray<Inline> line, bool german)
    {
        var doubtful = IsDoubtful(line);
        if (!doubtful && (!german || line is [Inline.Words only] && !NoBreakSpaces.MayApply(only.Text) && !AbbreviationSpaces.MayApply(only.Text))) return line;
        using var glyphs = new GlyphBuffer();
        LineGlyphs.Fill(line, glyphs, inFile: false);
        if (doubtful) TypographyRules.Signs(glyphs, german);
        if (german) TypographyRules.NoBreaks(glyphs);
        return glyphs.Changed ? LineGlyphs.Take(line, glyphs) : line;
    }

    /// <summary>What an editor would see set better, by its places in the file of a line: nothing where a sign is written in another way than it is shown.</summary>
    public static ImmutableArray<Edit> Edits(ImmutableArray<Inline> line, bool german)
    {
        if (!IsDoubtful(line)) return [];
        var edits = new List<Edit>();
        using var glyphs = new GlyphBuffer(edits);
        LineGlyphs.Fill(line, glyphs, inFile: true);
        TypographyRules.Signs(glyphs, german);
        return [.. edits];
    }

    private static bool IsDoubtful(ImmutableArray<Inline> line)
    {
        foreach (var run in line)
        {
            if (run is Inline.Words words ? IsDoubtful(words.Text) : IsDoubtful(run.Children())) return true;
        }

        return false;
    }

    private static bool IsDoubtful(string text) =>
        text.AsSpan().ContainsAny(Doubtful) || text.Contains("  ", StringComparison.Ordinal) || DashRepair.MayApply(text);
}
