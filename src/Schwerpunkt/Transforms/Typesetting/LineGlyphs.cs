using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Puts the signs of a line into a buffer and takes them back from it.</summary>
internal static class LineGlyphs
{
    /// <param name="inFile">True for places in the file of the line, where a sign that is written in another way is fixed; else the signs of the line are counted, and behind each run one place is left free, so that no stretch goes over its end.</param>
    public static void Fill(ImmutableArray<Inline> line, GlyphBuffer glyphs, bool inFile)
    {
        if (inFile) FillWritten(line, glyphs);
        else Fill(line, glyphs, 0);
    }

    /// <summary>The line with the signs of the buffer: each goes to the run it comes from.</summary>
    public static ImmutableArray<Inline> Take(ImmutableArray<Inline> line, GlyphBuffer glyphs)
    {
        var (place, next) = (0, 0);
        return Take(line, glyphs, ref place, ref next);
    }

    private static int Fill(ImmutableArray<Inline> line, GlyphBuffer glyphs, int place)
    {
        foreach (var run in line)
        {
            if (ProseIn(run) is { } inner)
            {
                place = Fill(inner, glyphs, place);
                continue;
            }

            if (run is Inline.Words { Verbatim: false } words) glyphs.Add(words.Text, place);
            else if (run is Inline.Words verbatim) glyphs.AddFixed(verbatim.Text, place);
            else if (run is Inline.Break { Hard: false }) glyphs.Add(['\n'], place);
            else glyphs.AddFixed([SignOf(run)], place);
            place += LengthOf(run) + 1;
        }

        return place;
    }

    private static void FillWritten(ImmutableArray<Inline> line, GlyphBuffer glyphs)
    {
        foreach (var run in line)
        {
            if (ProseIn(run) is { } inner) FillWritten(inner, glyphs);
            else if (run is Inline.Words words) FillWritten(words, glyphs);
            else glyphs.AddFixed([SignOf(run)], 0);
        }
    }

    private static void FillWritten(Inline.Words words, GlyphBuffer glyphs)
    {
        var start = glyphs.Length;
        glyphs.AddFixed(words.Text, 0);
        for (var part = words.Written; part is not null; part = part.Before) glyphs.PlaceAt(start + part.At, part.Span);
    }

    private static ImmutableArray<Inline> Take(ImmutableArray<Inline> line, GlyphBuffer glyphs, ref int place, ref int next)
    {
        var taken = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var run in line)
        {
            if (ProseIn(run) is { } inner)
            {
                taken.Add(With(run, Take(inner, glyphs, ref place, ref next)));
                continue;
            }

            var start = next;
            place += LengthOf(run) + 1;
            while (next < glyphs.Length && glyphs.PlaceOf(next) < place) next++;
            taken.Add(With(run, glyphs.Signs[start..next]));
        }

        return taken.MoveToImmutable();
    }

    /// <summary>How many signs a run has that holds no prose of its own.</summary>
    private static int LengthOf(Inline run) => run is Inline.Words words ? words.Text.Length : 1;

    private static char SignOf(Inline run) => run switch
    {
        Inline.Break => '\n',
        Inline.FootnoteMark => GlyphBuffer.NoteMark,
        _ => GlyphBuffer.Opaque,
    };

    private static Inline With(Inline run, ReadOnlySpan<char> signs) => run switch
    {
        Inline.Words { Verbatim: false } words => signs.SequenceEqual(words.Text) ? run : new Inline.Words(signs.ToString()),
        Inline.Break { Hard: false } => signs is ['\n'] ? run : new Inline.Words(signs.ToString()),
        _ => run,
    };

    private static Inline With(Inline run, ImmutableArray<Inline> children) => run switch
    {
        Inline.Element element => element with { Children = children },
        Inline.Link link => link with { Children = children },
        _ => throw new UnreachableException(run.GetType().Name),
    };

    /// <summary>The runs inside a run where they are prose; null for keys, other languages, and links that show their own address.</summary>
    private static ImmutableArray<Inline>? ProseIn(Inline run) => run switch
    {
        Inline.Element { Name: not "kbd" } element when Languages.IsGerman(element.Attributes, true) => element.Children,
        Inline.Link link when Languages.IsGerman(link.Attributes, true) && !ShowsAddress(link) => link.Children,
        _ => null,
    };

    private static bool ShowsAddress(Inline.Link link) => link.Target is Target.Elsewhere && link.Target.IsShownBy(link.Children.PlainText());
}
