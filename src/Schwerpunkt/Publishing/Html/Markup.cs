using System.Buffers;

namespace Schwerpunkt.Publishing.Html;

/// <summary>The core's one way to put text into HTML.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>Writes text so that it is safe between tags and inside double-quoted attributes.</summary>
    public static void Escape(TextWriter writer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at && at >= 0)
        {
            writer.Write(text[..at]);
            writer.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }

    /// <summary>Writes one attribute with a space before it; nothing where the value is null.</summary>
    public static void Attribute(TextWriter writer, string name, string? value)
    {
        if (value is null) return;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Escape(writer, value);
        writer.Write('"');
    }

    /// <summary>The attribute <c>lang</c> with a space before it; empty where there is no language to name.</summary>
    public static string Lang(string? language) => language is null ? "" : $" lang=\"{language}\"";
}
