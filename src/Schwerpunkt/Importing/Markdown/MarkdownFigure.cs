using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>Writes a picture with its caption and credit; says when Markdown would read them differently, so that the sidecar has to carry them.</summary>
internal static class MarkdownFigure
{
    /// <summary>The lines of the figure; the credit in quotation marks behind the file where nothing speaks against it.</summary>
    public static ImmutableArray<string> Lines(Figure figure)
    {
        var picture = $"![{MarkdownLine.OneLine([new Inline.Words(figure.Alt)])}]({figure.Source}";
        if (!Fits(figure)) return [picture + ")"];
        var credit = figure.Credit?.Text;
        if (credit is not null && figure.Caption.IsEmpty && !credit.Any(c => c is '"' or '\\' or '&' or '`' || char.IsControl(c))) return [$"{picture} \"{credit}\")"];
        var lines = ImmutableArray.Create(picture + ")");
        // A caption without a sign to be seen would be a blank line, and part the credit from its picture.
        if (MarkdownLine.OneLine(figure.Caption) is var caption && !string.IsNullOrWhiteSpace(caption)) lines = lines.Add(caption);
        return credit is null ? lines : lines.Add(MarkdownLine.OneLine([new Inline.Words(credit)]));
    }

    /// <summary>Whether caption and credit are read back as the same two.</summary>
    public static bool Fits(Figure figure)
    {
        ImmutableArray<Inline> caption = [.. figure.Caption.Select(run => run is Inline.Break ? new Inline.Words(" ") : run)];
        var lines = caption.IsEmpty ? ImmutableArray<ImmutableArray<Inline>>.Empty : [caption];
        if (figure.Credit is { } credit) lines = lines.Add([new Inline.Words(credit.Text)]);
        var read = new CaptionLines(lines, figure.Alt);
        return read.Credit == figure.Credit?.Text && read.Caption().PlainText() == caption.PlainText();
    }
}
