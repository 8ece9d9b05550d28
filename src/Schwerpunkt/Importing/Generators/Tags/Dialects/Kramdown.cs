using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;

namespace Schwerpunkt.Importing.Generators.Tags.Dialects;

/// <summary>Marks of kramdown, the Markdown of Jekyll, which others show as text: attributes, comments, ends of blocks, lines in tables and tables without a head.</summary>
internal static partial class Kramdown
{
    /// <summary>Of a row, and of one whose tags are still worked on.</summary>
    private static readonly char[] Edges = [' ', '\t', '|', '+', '\uF8F5', '\uF8F6'];

    /// <param name="page">The page.</param>
    /// <param name="hasOwnTables">Whether kramdown reads it, and not only its attributes are known there.</param>
    public static void Apply(MovedPage page, bool hasOwnTables)
    {
        var text = page.Text;
        text.Replace(Remark(), remark => MarkdownRemark.Of(remark.Groups["text"].Value), RemarkEnd());
        text.Replace(Toc(), _ => "");
        text.Replace(HeadingAttributes(), found => Id().Match(found.Groups["braces"].Value) is { Success: true } id ? $"{found.Groups["line"].Value} {{#{id.Groups["id"].Value}}}\n" : null);
        text.Replace(ParagraphAttributes(), found => Id().Match(found.Groups["braces"].Value) is { Success: true } id ? $"{found.Groups["line"].Value} {{#{id.Groups["id"].Value}}}\n{Rest(found.Groups["braces"].Value.Replace(id.Value, "", StringComparison.Ordinal))}" : null);
        text.Replace(Titled(), found => Title().Match(found.Groups["braces"].Value) is { Success: true } title ? $"{found.Groups["picture"].Value}{Building.Title(title.Groups["words"].Value, null)})" : null);
        text.Replace(Spoken(), found => Language().Match(found.Groups["braces"].Value) is { Success: true } language ? $"{found.Groups["run"].Value}{{lang={language.Groups["code"].Value}}}" : null);
        text.Replace(Numbered(), found => Start().Match(found.Groups["braces"].Value) is { Success: true } start ? start.Groups["number"].Value + found.Groups["item"].Value : null);
        text.Replace(Options(), _ => "");
        text.Replace(BlockEnd(), _ => "\n");
        if (hasOwnTables) text.Replace(Rows(), rows => Table(text, rows.Value));
        text.Replace(Braces(), found => Title().Match(found.Groups["text"].Value) is { Success: true } title
            ? $"{(found.Value.EndsWith('\n') ? "" : " ")}{MarkdownRemark.Of(title.Groups["words"].Value)}{text.Note(at => ImportMarksDropped.AtTitle(at, title.Groups["words"].Value))}{(found.Value.EndsWith('\n') ? "\n" : "")}"
            : text.Note(at => ImportMarksDropped.At(at, found.Groups["text"].Value.Trim())));
    }

    private static string Rest(string braces) => braces.Trim('{', '}', ':', ' ').Length == 0 ? "" : braces + "\n";

    /// <summary>A table as others read it: below its first row stands the only line; without one its first row names the columns, and a finding says so.</summary>
    private static string? Table(PageText text, string written)
    {
        var lines = written.TrimEnd('\n').Split('\n');
        var rows = lines.Where(line => !Line().IsMatch(line)).ToList();
        if (rows.Count == 0 || rows.Count == lines.Length && lines.Length < 2) return null;
        var head = Array.FindIndex(lines, line => !Line().IsMatch(line)) + 1;
        var line = head < lines.Length && Line().IsMatch(lines[head]) && !lines[head].Contains('=', StringComparison.Ordinal) ? lines[head] : null;
        // „|---“ holds for all columns.
        var isShort = line is not null && ColumnsOf(line) == 1 && ColumnsOf(rows[0]) > 1;
        if (line is not null && rows.Count == lines.Length - 1 && !isShort && !line.Contains('+', StringComparison.Ordinal)) return null;
        var note = line is null ? text.Note(at => ImportTable.AtHeadless(at, string.Join(" | ", rows[0].Trim(Edges).Split('|').Select(cell => cell.Trim())))) : "";
        var below = line is null || isShort ? "|" + string.Concat(Enumerable.Repeat("---|", ColumnsOf(rows[0]))) : line.Replace('+', '|');
        return string.Join('\n', [rows[0] + note, below, .. rows.Skip(1)]) + (written.EndsWith('\n') ? "\n" : "");
    }

    private static int ColumnsOf(string row) => Bar().Count(row.Trim(Edges)) + 1;

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|\d+\.)[ \t]+[^\n]*\n(?:[ \t]*\{:[^}\n]*\}[ \t]*\n)*[ \t]*\{:[^}\n]*\btoc\b[^}\n]*\}[ \t]*(?:\n|\z)(?:[ \t]*\{:[^}\n]*\}[ \t]*(?:\n|\z))*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Toc();

    [GeneratedRegex(@"^(?<line>#{1,6}[ \t][^\n]*)\n[ \t]*(?<braces>\{:[^}\n]*#[^}\n]*\})[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadingAttributes();

    [GeneratedRegex(@"^(?<line>(?![ \t#|>{<]|[-*+][ \t]|\d+[.)][ \t])[^\n]*\S)[ \t]*\n[ \t]*(?<braces>\{:[^}\n]*#[^}\n]*\})[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ParagraphAttributes();

    [GeneratedRegex(@"#(?<id>[\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\{::comment\s*\}(?<text>.*?)\{:/(?:comment)?\s*\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\{:/(?:comment)?\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex RemarkEnd();

    [GeneratedRegex(@"\{::(?:nomarkdown|options[^}]*|comment)?\s*/?\}|\{:/\w*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Options();

    [GeneratedRegex(@"(?:(?<=^|\n)[ \t]*(?<text>\{:[^}\n]*\})[ \t]*(?:\n|\z))|(?<text>\{:[^}\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<picture>!\[[^\]\n]*\]\([^()\s]+)\)(?<braces>\{:[^}\n]*\btitle=[^}\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<run>(?<mark>\*{1,2}|_{1,2})[^*_\n]+\k<mark>)(?<braces>\{:[^}\n]*\blang=[^}\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"(?<=\A|\n)\{:(?<braces>[^}\n]*\bstart=[^}\n]*)\}[ \t]*\n\d+(?<item>[.)][ \t])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\btitle=""(?<words>[^""]*)""|\btitle='(?<words>[^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\blang=[""']?(?<code>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"\bstart=[""']?(?<number>\d{1,9})", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\^[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex BlockEnd();

    /// <summary>Lines that follow each other and begin with a bar.</summary>
    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)(?:\uF8F5?\|[^\n]*(?:\n|\z))+(?=[ \t]*(?:\n|\z)|[ \t]*\{:)", RegexOptions.CultureInvariant)]
    private static partial Regex Rows();

    /// <summary>A line between rows.</summary>
    [GeneratedRegex(@"^\|(?:[ \t|+:]*[-=])+[ \t|+:=-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<!\\)[|+]", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();
}
