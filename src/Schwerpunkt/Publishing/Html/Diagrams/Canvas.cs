using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>
/// An SVG that grows downwards. Across everything is in per cent of the width, down in em of the text: so bars follow the column,
/// and words keep the reader's size on every screen, which no viewBox does.
/// </summary>
/// <param name="space">What fits.</param>
/// <param name="id">Begins the ids within the drawing.</param>
internal sealed class Canvas(DiagramSpace space, string id)
{
    /// <summary>From one line of words to the next, in em.</summary>
    public const decimal LineHeight = 1.4m;

    private readonly StringBuilder body = new();

    /// <summary>What fits, also where it is narrowest.</summary>
    public DiagramSpace Space => space;

    private decimal? pattern;

    /// <summary>How far down the drawing reaches, in em.</summary>
    public decimal Height { get; private set; }

    /// <summary>Leaves room; the next thing is drawn below it.</summary>
    public void Skip(decimal em) => Height += em;

    /// <summary>One or more lines of words below what is there.</summary>
    /// <param name="style">Of <see cref="ClassNames"/>.</param>
    public void AddLines(string style, IEnumerable<string> lines, decimal x = 0)
    {
        foreach (var line in lines)
        {
            Height += LineHeight;
            Text(style, line, x, Height - 0.35m);
        }
    }

    /// <param name="y">The base line of the words.</param>
    public void Text(string style, string text, decimal x, decimal y, string anchor = "start")
    {
        using var writer = new StringWriter(body, CultureInfo.InvariantCulture);
        writer.Write($"<text class=\"{style}\" x=\"{Across(x)}\" y=\"{Down(y)}\"");
        if (anchor != "start") writer.Write($" text-anchor=\"{anchor}\"");
        writer.Write('>');
        Markup.Escape(writer, text);
        writer.Write("</text>\n");
    }

    public void Box(string style, decimal x, decimal y, decimal width, decimal height) =>
        body.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{Across(x)}\" y=\"{Down(y)}\" width=\"{Across(width)}\" height=\"{Down(height)}\"/>\n");

    public void Line(string style, (decimal X, decimal Y) from, (decimal X, decimal Y) to) =>
        body.Append(CultureInfo.InvariantCulture, $"<line class=\"{style}\" x1=\"{Across(from.X)}\" y1=\"{Down(from.Y)}\" x2=\"{Across(to.X)}\" y2=\"{Down(to.Y)}\" stroke=\"currentColor\"/>\n");

    public void Dot(string style, decimal x, decimal y) =>
        body.Append(CultureInfo.InvariantCulture, $"<circle class=\"{style}\" cx=\"{Across(x)}\" cy=\"{Down(y)}\" r=\"0.35em\"/>\n");

    /// <summary>Draws something at the height that is reached now, which may come again and again: only the first time in full.</summary>
    public void Repeat(Action draw)
    {
        if (pattern is { } first)
        {
            body.Append(CultureInfo.InvariantCulture, $"<use href=\"#{id}_skala\" y=\"{Down(Height - first)}\"/>\n");
            return;
        }

        pattern = Height;
        body.Append(CultureInfo.InvariantCulture, $"<g id=\"{id}_skala\">\n");
        draw();
        body.Append("</g>\n");
    }

    /// <summary>Writes the drawing; colours are the theme's, without one everything has the colour of the text. It is for eyes: the words around it and the table say the same.</summary>
    public void Write(TextWriter writer, string kind) => writer.Write(
        $"<svg class=\"{ClassNames.Plot} {kind}\" aria-hidden=\"true\" width=\"100%\" height=\"{Down(Height + 0.5m)}\" fill=\"currentColor\" stroke-width=\"2\">\n{body}</svg>\n");

    /// <summary>Words in lines that fit; a word longer than a line has one for itself.</summary>
    /// <param name="taken">Characters of each line that something else takes.</param>
    public ImmutableArray<string> Wrap(string text, int taken = 0)
    {
        var length = space.LineLength - taken;
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= length) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines.ToImmutable();
    }

    private static string Across(decimal percent) => Number(percent) + "%";

    private static string Down(decimal em) => Number(em) + "em";

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
