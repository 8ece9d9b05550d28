using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>Writes the inside of a line as Markdown; every character that Markdown would take for its own is escaped.</summary>
internal sealed partial class MarkdownLine
{
    /// <summary>Left out when read: keeps marks apart that Markdown would not see as such.</summary>
    private const string Guard = "<!-- -->";

    /// <summary>Stands for the end of a footnote's mark in <see cref="closedWith"/>.</summary>
    private const char NoteEnd = '\u0001';

    private readonly StringBuilder text = new();
    private readonly bool oneLine;
    private readonly MarkdownDialect dialect;

    /// <summary>Whether a closing mark was written last that needs white space or punctuation behind it.</summary>
    private bool guardNext;

    /// <summary>The closing mark that was written last; NUL where something else was.</summary>
    private char closedWith;

    private MarkdownLine(bool oneLine, MarkdownDialect dialect) => (this.oneLine, this.dialect) = (oneLine, dialect);

    /// <summary>A paragraph; hard breaks are a backslash at the end of the line.</summary>
    public static string Of(ImmutableArray<Inline> line, MarkdownDialect? dialect = null) => Write(WithOuterSpace(Unnested(line, [])), oneLine: false, dialect ?? MarkdownDialect.Own);

    /// <summary>A heading, caption or term: hard breaks are <c>&lt;br&gt;</c>.</summary>
    public static string OneLine(ImmutableArray<Inline> line, MarkdownDialect? dialect = null) => Write(WithOuterSpace(Unnested(line, [])), oneLine: true, dialect ?? MarkdownDialect.Own);

    /// <summary>
    /// A heading: a # at its end would be taken for decoration. Of a brace Markdig takes everything behind it for attributes, even where it is escaped;
    /// so a heading has no language marks inside, and no code with a brace.
    /// </summary>
    /// <param name="line">Its words.</param>
    /// <param name="anchor">Its own; null for none.</param>
    /// <param name="dialect">For whom; null for this program.</param>
    public static string OfHeading(ImmutableArray<Inline> line, string? anchor, MarkdownDialect? dialect = null)
    {
        if (dialect is { AnchorsInHtml: true }) return (anchor is null ? "" : $"<a id=\"{anchor}\"></a>") + WithoutLastHashes(OneLine(line, dialect));
        string?[] marks = [anchor is null ? null : "#" + anchor, line is [Inline.Element { Name: "span" } only] ? $"lang={only.Attributes.Language}" : null];
        var attributes = marks.OfType<string>().ToArray() is { Length: > 0 } some ? $" {{{string.Join(' ', some)}}}" : "";
        var text = OneLine(WithoutBraces(line)).Replace("\\{", "&#123;", StringComparison.Ordinal);
        return WithoutLastHashes(text) + attributes;
    }

    private static string WithoutLastHashes(string heading) => LastHashes().Replace(heading, match => match.Groups[1].Value + string.Concat(Enumerable.Repeat("\\#", match.Groups[2].Length)));

    /// <summary>Emphasis in emphasis of the same kind emphasises no more; Markdown would close the outer one where the inner opens.</summary>
    private static ImmutableArray<Inline> Unnested(ImmutableArray<Inline> line, ImmutableArray<string> open) => [.. line.SelectMany(run => run switch
    {
        Inline.Element { Name: "em" or "strong" or "del" } element when open.Contains(element.Name) => Unnested(element.Children, open),
        Inline.Element element => [element with { Children = Unnested(element.Children, open.Add(element.Name)) }],
        Inline.Link link => [link with { Children = Unnested(link.Children, open) }],
        _ => ImmutableArray.Create(run),
    })];

    private static ImmutableArray<Inline> WithoutBraces(ImmutableArray<Inline> line) => [.. line.SelectMany(run => run switch
    {
        Inline.Element { Name: "span" } span => WithoutBraces(span.Children),
        Inline.Element element => [element with { Children = WithoutBraces(element.Children) }],
        Inline.Link link => [link with { Children = WithoutBraces(link.Children) }],
        Inline.Code code when code.Text.Contains('{', StringComparison.Ordinal) => [new Inline.Words(code.Text)],
        _ => ImmutableArray.Create(run),
    })];

    /// <summary>The content of a table's cell: one line, in which bars are escaped already, but for those in code.</summary>
    public static string OfCell(ImmutableArray<Inline> line, MarkdownDialect? dialect = null) => OneLine(WithEscapedBars(line), dialect);

    private static ImmutableArray<Inline> WithEscapedBars(ImmutableArray<Inline> line) => [.. line.Select(run => run switch
    {
        Inline.Element element => element with { Children = WithEscapedBars(element.Children) },
        Inline.Link link => link with { Children = WithEscapedBars(link.Children) },
        Inline.Code code => new Inline.Code(code.Text.Replace("|", @"\|", StringComparison.Ordinal)),
        _ => run,
    })];

    private static string Write(ImmutableArray<Inline> line, bool oneLine, MarkdownDialect dialect)
    {
        var writer = new MarkdownLine(oneLine, dialect);
        writer.Append(Trimmed(line));
        return EscapeStarts(writer.text.ToString());
    }

    private void Append(ImmutableArray<Inline> line)
    {
        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Words words: AppendWords(words.Text); break;
                case Inline.Break { Hard: true }: AppendRaw(oneLine ? "<br>" : "\\\n"); break;
                case Inline.Break: if (oneLine || text is not [.., '\n']) AppendRaw(oneLine ? " " : "\n"); break; // behind a hard one it would begin a paragraph
                case Inline.Code code: AppendCode(code.Text); break;
                case Inline.Element element: AppendElement(element); break;
                case Inline.Link link: AppendLink(link); break;
                case Inline.FootnoteMark mark: AppendNote(mark.Label); break;
                case Inline.Icon icon: AppendRaw($"![]({AddressOf(icon.Figure.Source)})"); break;
                default: throw new NotSupportedException(run.GetType().Name);
            }
        }
    }

    private void AppendWords(string words)
    {
        var escaped = EscapeInside(ControlCharacters().Replace(words, " "));
        // Escaped at the seam of two runs: the pieces of a double colon, an address or an entity may come from both.
        if (escaped is [':', ..] && text is [.., ':']) escaped = "\\" + escaped;
        AppendRaw(escaped);
    }

    private void AppendCode(string code)
    {
        if (code.Length == 0) return;
        var oneSpaced = ControlCharacters().Replace(code, " ");
        if (dialect.IsCodeInHtml(oneSpaced))
        {
            AppendRaw($"<code>{MarkdownDialect.InHtml(oneSpaced)}</code>");
            return;
        }

        var fence = new string('`', LongestRun(oneSpaced) + 1);
        var space = oneSpaced[0] is '`' or ' ' || oneSpaced[^1] is '`' or ' ' ? " " : "";
        if (string.IsNullOrWhiteSpace(oneSpaced)) space = "";
        AppendRaw(text is [.., '`'] ? Guard : "");
        AppendRaw($"{fence}{space}{oneSpaced}{space}{fence}");
    }

    private void AppendElement(Inline.Element element)
    {
        if (element.Name is "abbr" or "sub" or "sup" or "kbd")
        {
            AppendRaw(element.Attributes.Title is { } title ? $"<{element.Name} title=\"{title.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}\">" : $"<{element.Name}>");
            Append(element.Children);
            AppendRaw($"</{element.Name}>");
            return;
        }

        if (element is { Name: "span", Attributes.Language: { } language } && dialect.LanguagesInHtml)
        {
            AppendRaw($"<span lang=\"{language}\">");
            Append(element.Children);
            AppendRaw("</span>");
            return;
        }

        AppendMarked(element);
    }

    /// <summary>Emphasis in marks. Marks beside other marks or punctuation, and letters on the other side, are kept apart.</summary>
    private void AppendMarked(Inline.Element element)
    {
        var mark = element.Name switch { "em" => "*", "strong" => "**", "del" => "~~", _ => "::" };
        var content = Write(element.Children, oneLine, dialect);
        var opensBadly = !char.IsLetterOrDigit(content[0]);
        var clings = text.Length > 0 && text[^1] == mark[0];
        if (text.Length > 0 && (clings || opensBadly && !char.IsWhiteSpace(text[^1]))) AppendRaw(Guard);
        AppendRaw(mark);
        if (content[0] == mark[0]) text.Append(Guard);
        text.Append(content);
        if (content[^1] == mark[0]) text.Append(Guard);
        text.Append(mark);
        if (element.Name == "span") text.Append("{lang=").Append(element.Attributes.Language).Append('}');
        guardNext = !char.IsLetterOrDigit(content[^1]) && element.Name != "span";
        closedWith = element.Name == "span" ? '{' : mark[0];
    }

    private void AppendLink(Inline.Link link)
    {
        var address = link.Target switch
        {
            Target.Elsewhere elsewhere => elsewhere.Address,
            Target.ToFile file => file.Source,
            Target.ToPage page => page.Source + (page.Fragment is null ? "" : "#" + page.Fragment),
            _ => "",
        };
        AppendRaw(text is [.., '!' or ']'] ? Guard : "");
        AppendRaw("[");
        Append(link.Children);
        AppendRaw("](" + AddressOf(address) + ")");
    }

    /// <summary>An address as it stands in the brackets of a link or a picture.</summary>
    public static string AddressOf(string address) => Address().IsMatch(address) ? Masked(address) : $"<{Masked(address)}>";

    /// <summary>What Markdown would still read inside an address.</summary>
    private static string Masked(string address) => Entity().Replace(AddressMarks().Replace(address, @"\$0"), @"\$0");

    /// <summary>Behind „!“ or „]“ it would be something else, as it would before brackets and, at the start of a line, before a colon.</summary>
    private void AppendNote(string label)
    {
        AppendRaw(text is [.., '!' or ']'] ? Guard : "");
        AppendRaw($"[^{label}]");
        closedWith = NoteEnd;
    }

    private void AppendRaw(string more)
    {
        if (more.Length == 0) return;
        var clings = closedWith == NoteEnd ? more[0] is '(' or '[' or ':' : closedWith != '\0' && (more[0] == closedWith || guardNext && !char.IsWhiteSpace(more[0]) || more[0] == '{');
        if (clings && more != Guard) text.Append(Guard);
        (guardNext, closedWith) = (false, '\0');
        text.Append(more);
    }
}
