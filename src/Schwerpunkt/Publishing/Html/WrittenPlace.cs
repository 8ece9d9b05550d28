using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Says in the HTML where something is written, such as <c>data-place="block 120 85"</c>: kind, first character, how many. Only the preview asks for it.</summary>
internal static class WrittenPlace
{
    /// <summary>Writes a block with the place in its first element; one that nobody wrote, or that is not shown, without.</summary>
    public static void Mark(TextWriter writer, Block block, Action<TextWriter, Block> write)
    {
        using var own = new StringWriter(CultureInfo.InvariantCulture);
        write(own, block);
        var html = own.GetStringBuilder().ToString().AsSpan();
        var name = html is ['<', ..] ? html.IndexOfAny(' ', '>') : -1;
        if (name < 0 || block.Span.Length == 0)
        {
            writer.Write(html);
            return;
        }

        writer.Write(html[..name]);
        Write(writer, "block", block.Span);
        writer.Write(html[name..]);
    }

    public static void Write(TextWriter writer, ListItem item) => Write(writer, "item", item.Span);

    public static void Write(TextWriter writer, Footnote note) => Write(writer, "note", note.Span);

    private static void Write(TextWriter writer, string kind, TextSpan span) => writer.Write(string.Create(CultureInfo.InvariantCulture, $" data-place=\"{kind} {span.Start} {span.Length}\""));
}
