using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>What makes two blocks the same: kind, text, and where their links and pictures lead.</summary>
/// <param name="Kind">Of the block, such as <c>p</c>.</param>
/// <param name="Text">What it says, in the form for comparing; of a block with parts, all they say.</param>
/// <param name="Targets">Where its links and pictures lead.</param>
internal readonly record struct BlockKey(string Kind, string Text, string Targets)
{
    private const char Separator = '\u001F';

    /// <summary>In characters, of a list or table.</summary>
    private const int UsualLength = 256;

    public static BlockKey Of(Block block)
    {
        if (block is Block.Paragraph { Content: var line }) return new BlockKey(KindOf(block), ComparisonText.Of(line.PlainText()), TargetsOf(line));
        if (block is Block.Heading { Content: var title }) return new BlockKey(KindOf(block), ComparisonText.Of(title.PlainText()) + Separator, TargetsOf(title));
        var (text, targets) = (new StringBuilder(UsualLength), new StringBuilder());
        AppendContent(block, text, targets);
        return new BlockKey(KindOf(block), text.ToString(), targets.ToString());
    }

    /// <summary>The key of a list item: that of its blocks.</summary>
    public static BlockKey Of(ImmutableArray<Block> blocks)
    {
        var (text, targets) = (new StringBuilder(UsualLength), new StringBuilder());
        foreach (var block in blocks) Append(block, text, targets);
        return new BlockKey("", text.ToString(), targets.ToString());
    }

    /// <summary>A text is longer than most keys: a checksum costs less than the hash of a string.</summary>
    public override int GetHashCode() => HashCode.Combine(TextComparer.Instance.GetHashCode(Text), TextComparer.Instance.GetHashCode(Targets));

    private static string TargetsOf(ImmutableArray<Inline> line)
    {
        if (!HasTargets(line)) return "";
        var targets = new StringBuilder();
        AppendTargets(line, targets);
        return targets.ToString();
    }

    private static bool HasTargets(ImmutableArray<Inline> line)
    {
        foreach (var run in line)
        {
            if (run is Inline.Link or Inline.Icon or Inline.FootnoteMark or Inline.Element { Name: "sub" or "sup" or "del" } || HasTargets(run.Children())) return true;
        }

        return false;
    }

    private static void Append(Block block, StringBuilder text, StringBuilder targets)
    {
        text.Append(KindOf(block)).Append(Separator);
        AppendContent(block, text, targets);
    }

    private static void AppendContent(Block block, StringBuilder text, StringBuilder targets)
    {
        if (block is Block.Picture { Figure: var figure }) AppendFigure(figure, text, targets);
        if (block is Block.Drawing { Diagram: var diagram }) AppendDiagram(diagram, text, targets);
        if (block is Block.Film { Content: var film }) AppendFilm(film, text, targets);
        if (block is Block.Code code) text.Append(code.Text).Append(Separator);
        foreach (var line in block.Lines())
        {
            text.Append(ComparisonText.Of(line.PlainText())).Append(Separator);
            AppendTargets(line, targets);
        }

        foreach (var part in block.Parts())
        {
            text.Append('(');
            foreach (var inner in part) Append(inner, text, targets);
            text.Append(')');
        }
    }

    private static void AppendFigure(Figure figure, StringBuilder text, StringBuilder targets)
    {
        text.Append(ComparisonText.Of(figure.Alt)).Append(Separator);
        text.Append(ComparisonText.Of(figure.Credit?.Text ?? "")).Append(Separator);
        targets.Append(figure.Source).Append(Separator);
        if (figure.Decorative) targets.Append('~');
    }

    private static void AppendDiagram(Diagram diagram, StringBuilder text, StringBuilder targets)
    {
        text.Append(diagram.Kind).Append(Separator).Append(ComparisonText.Of(diagram.PlainText())).Append(Separator);
        if (diagram.File is { } file) targets.Append(file.Target.Source).Append(Separator);
        foreach (var source in diagram.Sources) targets.Append(source.Url).Append(Separator);
    }

    private static void AppendFilm(Film film, StringBuilder text, StringBuilder targets)
    {
        text.Append(film.Clock).Append(Separator).Append(film.Language).Append(Separator).Append(film.IsSilent).Append(film.IsCaptioned).Append(Separator).Append(ComparisonText.Of(film.Credit ?? "")).Append(Separator);
        targets.Append(film.Place.Target).Append(Separator).Append(film.Captions?.Target).Append(Separator).Append(film.TranscriptAt?.Target).Append(Separator);
        AppendFigure(film.Picture, text, targets);
    }

    private static void AppendTargets(ImmutableArray<Inline> line, StringBuilder targets)
    {
        foreach (var run in line)
        {
            var target = run switch
            {
                Inline.Link { Target: Target.ToPage to } => $"{to.Source}#{to.Fragment}",
                Inline.Link { Target: Target.ToFile to } => to.Source,
                Inline.Link { Target: Target.Elsewhere to } => to.Address,
                Inline.Icon icon => icon.Figure.Source,
                Inline.FootnoteMark note => "^" + note.Label,
                // 10² is not 102, and what is struck out does not hold.
                Inline.Element { Name: "sub" or "sup" or "del" } element => $"{element.Name} {element.Children.PlainText()}",
                _ => null,
            };
            if (target is not null) targets.Append(target).Append(Separator);
            AppendTargets(run.Children(), targets);
        }
    }

    private static string KindOf(Block block) => block switch
    {
        Block.Heading heading => "h" + heading.Level,
        Block.Paragraph => "p",
        Block.Picture => "figure",
        Block.Listing list => "l" + list.Start,
        Block.Quote => "quote",
        Block.Group => "group",
        Block.Details => "details",
        Block.Code => "code",
        Block.Table => "table",
        Block.Drawing => "diagram",
        Block.Film => "film",
        Block.Definitions => "dl",
        Block.Facts facts => "facts " + string.Join(' ', facts.Names),
        Block.Divider => "hr",
        _ => throw new UnreachableException(),
    };
}
