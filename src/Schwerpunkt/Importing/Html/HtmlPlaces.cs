using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Finds where a text stands: the parser remembers the places of tags only.</summary>
internal sealed class HtmlPlaces
{
    /// <summary>How far behind its tag a text is looked for; comments and end tags may lie between.</summary>
    private const int Reach = 4000;

    private const int ProbeLength = 12;

    private readonly string html;
    private readonly Location file;
    private readonly LineMap lines;
    private int cursor;

    /// <param name="html">The page, lines ended by LF.</param>
    /// <param name="file">Its name.</param>
    public HtmlPlaces(string html, string file) => (this.html, this.file, lines) = (html, new Location(file), new LineMap(html));

    /// <summary>The place of an element; that of the last thing asked for where the parser invented it.</summary>
    public Location At(IElement element)
    {
        if (element.SourceReference is { } reference && reference.Position.Line >= 1 && reference.Position.Line <= lines.Count)
            cursor = lines.PlaceOf(reference.Position.Line - 1, reference.Position.Column - 1);
        return lines.At(cursor, file);
    }

    /// <summary>The place of a text behind the last thing asked for.</summary>
    public Location At(string text)
    {
        var probe = Probe(text);
        if (probe.Length > 0)
        {
            var found = html.IndexOf(probe, cursor, Math.Min(Reach, html.Length - cursor), StringComparison.Ordinal);
            if (found >= 0) cursor = found;
        }

        var here = lines.At(cursor, file);
        cursor = Math.Min(html.Length, cursor + probe.Length);
        return here;
    }

    /// <summary>The first letters that cannot have been written as an entity.</summary>
    private static string Probe(string text)
    {
        var start = text.AsSpan().TrimStart();
        var length = 0;
        while (length < start.Length && length < ProbeLength && char.IsAsciiLetterOrDigit(start[length])) length++;
        return start[..length].ToString();
    }
}
