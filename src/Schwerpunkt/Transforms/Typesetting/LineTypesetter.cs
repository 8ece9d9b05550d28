using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
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
        var set = IsDoubtful(line) ? Apply(line, TypographyRules.Signs(Glyphs(line), german)) : line;
        return german ? Bind(set) : set;
    }

    /// <summary>Binding a space changes no length: the runs take their signs from the line as a whole.</summary>
    private static ImmutableArray<Inline> Bind(ImmutableArray<Inline> line)
    {
        if (line is [Inline.Words only] && !NoBreakSpaces.MayApply(only.Text)) return line;
        var room = ArrayPool<char>.Shared.Rent(LengthOf(line));
        var signs = room.AsSpan(0, Fill(line, room, 0));
        var bound = !NoBreakSpaces.MayApply(signs) ? line : Credit.MayBeIn(signs) ? Apply(line, TypographyRules.NoBreaks(Glyphs(line))) : Bind(line, signs);
        ArrayPool<char>.Shared.Return(room);
        return bound;
    }

    private static ImmutableArray<Inline> Bind(ImmutableArray<Inline> line, Span<char> signs)
    {
        NoBreakSpaces.Set(signs);
        var at = 0;
        return Take(line, signs, ref at);
    }

    /// <summary>No less than <see cref="Fill"/> writes.</summary>
    private static int LengthOf(ImmutableArray<Inline> line)
    {
        var length = 0;
        foreach (var run in line) length += run is Inline.Words words ? words.Text.Length : ProseIn(run) is { } inner ? LengthOf(inner) : 1;
        return length;
    }

    /// <summary>Writes the signs of a line from a place on and says where the next place is; what is no prose is one sign.</summary>
    private static int Fill(ImmutableArray<Inline> line, Span<char> signs, int at)
    {
        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Words words:
                    words.Text.CopyTo(signs[at..]);
                    at += words.Text.Length;
                    break;
                case Inline.Break: signs[at++] = '\n'; break;
                case Inline.FootnoteMark: signs[at++] = Glyph.NoteMark; break;
                case var _ when ProseIn(run) is { } inner: at = Fill(inner, signs, at); break;
                default: signs[at++] = Glyph.Opaque; break;
            }
        }

        return at;
    }

    private static ImmutableArray<Inline> Take(ImmutableArray<Inline> line, ReadOnlySpan<char> signs, ref int at)
    {
        var set = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var run in line) set.Add(Take(run, signs, ref at));
        return set.MoveToImmutable();
    }

    /// <summary>What <see cref="Fill"/> wrote of a run, put back into it.</summary>
    private static Inline Take(Inline run, ReadOnlySpan<char> signs, ref int at)
    {
        switch (run)
        {
            case Inline.Words words:
                var own = signs.Slice(at, words.Text.Length);
                at += own.Length;
                return words.Verbatim || own.SequenceEqual(words.Text) ? run : new Inline.Words(own.ToString());
            case Inline.Break { Hard: false }: return signs[at++] == '\n' ? run : new Inline.Words("\u00A0");
            case var _ when ProseIn(run) is { } inner: return With(run, Take(inner, signs, ref at));
            default:
                at++;
                return run;
        }
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

    private static ImmutableArray<Glyph> Glyphs(ImmutableArray<Inline> line)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>(line.Flatten().Sum(run => run is Inline.Words words ? words.Text.Length : 1));
        Collect(line, 0, glyphs);
        return glyphs.DrainToImmutable();
    }

    /// <summary>Adds the signs of a line and says where the next place is. After each run one place is left free: no edit goes over the end of a run.</summary>
    private static int Collect(ImmutableArray<Inline> line, int at, ImmutableArray<Glyph>.Builder glyphs)
    {
        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Words { Verbatim: false } words:
                    foreach (var sign in words.Text) glyphs.Add(new Glyph(sign, at++));
                    at++;
                    break;
                case Inline.Words verbatim: glyphs.AddRange(verbatim.Text.Select(sign => new Glyph(sign, -1))); break;
                case Inline.Break { Hard: true }: glyphs.Add(new Glyph('\n', -1)); break;
                case Inline.Break:
                    glyphs.Add(new Glyph('\n', at));
                    at += 2;
                    break;
                case Inline.FootnoteMark: glyphs.Add(new Glyph(Glyph.NoteMark, -1)); break;
                case var _ when ProseIn(run) is { } inner: at = Collect(inner, at, glyphs); break;
                default: glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            }
        }

        return at;
    }

    private static ImmutableArray<Inline> Apply(ImmutableArray<Inline> line, IEnumerable<Edit> edits)
    {
        var queue = new Queue<Edit>(edits.OrderBy(edit => edit.Start));
        var at = 0;
        return queue.Count == 0 ? line : Apply(line, queue, ref at);
    }

    private static ImmutableArray<Inline> Apply(ImmutableArray<Inline> line, Queue<Edit> edits, ref int at)
    {
        var set = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var run in line) set.Add(Apply(run, edits, ref at));
        return set.ToImmutable();
    }

    private static Inline Apply(Inline run, Queue<Edit> edits, ref int at)
    {
        switch (run)
        {
            case Inline.Words { Verbatim: false } words:
                at += words.Text.Length + 1;
                return edits.TryPeek(out var first) && first.Start < at ? new Inline.Words(Apply(words.Text, at - words.Text.Length - 1, edits)) : run;
            case Inline.Break { Hard: false }:
                at += 2;
                return edits.TryPeek(out var bound) && bound.Start < at ? new Inline.Words(edits.Dequeue().Replacement) : run;
            case var _ when ProseIn(run) is { } inner: return With(run, Apply(inner, edits, ref at));
            default: return run;
        }
    }

    private static string Apply(string text, int start, Queue<Edit> edits)
    {
        var set = new StringBuilder(text.Length + 8);
        var done = 0;
        while (edits.TryPeek(out var edit) && edit.Start < start + text.Length)
        {
            set.Append(text, done, edit.Start - start - done).Append(edit.Replacement);
            done = edit.Start - start + edit.Length;
            edits.Dequeue();
        }

        return set.Append(text, done, text.Length - done).ToString();
    }

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
