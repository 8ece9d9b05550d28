using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>Where marks begin and end.</summary>
internal sealed partial class MarkdownLine
{
    /// <summary>White space and breaks at the edges of emphasis belong outside of it, however deep in it they stand: beside them Markdown sees no marks.</summary>
    private static ImmutableArray<Inline> WithOuterSpace(ImmutableArray<Inline> line) => [.. line.SelectMany(run => run switch
    {
        Inline.Element { Name: "em" or "strong" or "del" or "span" } element => WithOuterSpace(element),
        Inline.Element element => [element with { Children = WithOuterSpace(element.Children) }],
        Inline.Link link => [link with { Children = WithOuterSpace(link.Children) }],
        _ => ImmutableArray.Create(run),
    })];

    private static ImmutableArray<Inline> WithOuterSpace(Inline.Element element)
    {
        var inside = WithOuterSpace(element.Children);
        var (before, behind) = (ImmutableArray<Inline>.Empty, ImmutableArray<Inline>.Empty);
        while (!inside.IsEmpty && Split(inside[0], atEnd: false) is ({ } edge, var rest))
        {
            before = before.Add(edge);
            inside = rest is null ? inside.RemoveAt(0) : inside.SetItem(0, rest);
        }

        while (!inside.IsEmpty && Split(inside[^1], atEnd: true) is ({ } edge, var rest))
        {
            behind = behind.Insert(0, edge);
            inside = rest is null ? inside.RemoveAt(inside.Length - 1) : inside.SetItem(inside.Length - 1, rest);
        }

        return inside.IsEmpty ? [.. before, .. behind] : [.. before, element with { Children = inside }, .. behind];
    }

    /// <summary>What of a run belongs outside, null where nothing does; and what is left of it, null where nothing is.</summary>
    private static (Inline? Edge, Inline? Left) Split(Inline run, bool atEnd)
    {
        if (run is Inline.Break) return (run, null);
        if (run is not Inline.Words { Text: var text }) return (null, run);
        var rest = atEnd ? text.TrimEnd() : text.TrimStart();
        if (rest.Length == 0) return (run, null);
        if (rest.Length == text.Length) return (null, run);
        return (new Inline.Words(atEnd ? text[rest.Length..] : text[..^rest.Length]), new Inline.Words(rest));
    }

    /// <summary>Without breaks at its ends.</summary>
    private static ImmutableArray<Inline> Trimmed(ImmutableArray<Inline> line)
    {
        while (line is [Inline.Break, ..] || line is [Inline.Words start, Inline.Break, ..] && string.IsNullOrWhiteSpace(start.Text)) line = line.RemoveAt(0);
        while (line is [.., Inline.Break] || line is [.., Inline.Break, Inline.Words end] && string.IsNullOrWhiteSpace(end.Text)) line = line.RemoveAt(line.Length - 1);
        return line;
    }
}
