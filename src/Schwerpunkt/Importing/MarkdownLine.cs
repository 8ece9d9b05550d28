using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Model;

namespace Schwerpunkt.Importing;

/// <summary>Writes the inside of a line as Markdown; every character that Markdown would take for its own is escaped.</summary>
internal static partial class MarkdownLine
{
    public static string Of(ImmutableArray<Inline> line)
    {
        var text = new StringBuilder();
        Append(text, line);
        return EscapeStarts(text.ToString());
    }

    /// <summary>The content of a table's cell: one line, without a bar.</summary>
    public static string OfCell(ImmutableArray<Inline> line) => Of(line).ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Plain text as a line of its own.</summary>
    public static string Escape(string text) => EscapeStarts(EscapeInside(text));

    private static void Append(StringBuilder text, ImmutableArray<Inline> line)
    {
        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Words words: text.Append(EscapeInside(words.Text)); break;
                case Inline.Break { Hard: true }: text.Append("\\\n"); break;
                case Inline.Break: text.Append('\n'); break;
                case Inline.Code code: text.Append('`').Append(code.Text).Append('`'); break;
                case Inline.Element element: AppendElement(text, element); break;
                case Inline.Link link: AppendLink(text, link); break;
                default: throw new NotSupportedException(run.GetType().Name);
            }
        }
    }

    private static void AppendElement(StringBuilder text, Inline.Element element)
    {
        var (open, close) = element.Name switch
        {
            "em" => ("*", "*"),
            "strong" => ("**", "**"),
            "del" => ("~~", "~~"),
            "span" => ("::", $"::{{lang={element.Attributes.Language}}}"),
            var name => ($"<{name}>", $"</{name}>"),
        };
        text.Append(open);
        Append(text, element.Children);
        text.Append(close);
    }

    private static void AppendLink(StringBuilder text, Inline.Link link)
    {
        var address = link.Target switch
        {
            Target.Elsewhere elsewhere => elsewhere.Address,
            Target.ToFile file => file.Source,
            Target.ToPage page => page.Source + (page.Fragment is null ? "" : "#" + page.Fragment),
            _ => "",
        };
        text.Append('[');
        Append(text, link.Children);
        text.Append("](").Append(Address().IsMatch(address) ? address : $"<{address}>").Append(')');
    }

    private static string EscapeInside(string text)
    {
        var escaped = Special().Replace(text, @"\$0");
        escaped = Entity().Replace(escaped, @"\$0");
        // Markdig looks for attributes at the end of a heading without minding escapes.
        return DoubleColon().Replace(escaped, @"\:\:").Replace("{", "&#123;", StringComparison.Ordinal);
    }

    /// <summary>What would open a heading, list, quotation or code at the start of a line.</summary>
    private static string EscapeStarts(string text) =>
        NumberStart().Replace(MarkStart().Replace(text, @"$1\$2"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_\[\]<~^|]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"&(?=[#a-zA-Z][a-zA-Z0-9]*;)", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("::", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleColon();

    [GeneratedRegex(@"(?m)^([ \t]*)([#>+:=-])(?=[ \t]|$|[#+:=-])", RegexOptions.CultureInvariant)]
    private static partial Regex MarkStart();

    [GeneratedRegex(@"(?m)^([ \t]*\d{1,9})([.)])(?=[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^[^\s()<>]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
