using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>A picture as a page writes it: <c>![alt](address "© credit"){attributes}</c>, below it the lines of its caption.</summary>
/// <param name="Alt">Without the signs that escape it.</param>
/// <param name="Address">As written, without angle brackets.</param>
/// <param name="Credit">In quotation marks behind the address, or a line below; empty where there is none.</param>
/// <param name="Caption">The lines below, without the credit.</param>
/// <param name="Attributes">In braces behind it; often empty.</param>
internal sealed partial record WrittenFigure(string Alt, string Address, string Credit, string Caption, string Attributes)
{
    /// <summary>Whether the credit has a line of its own below the picture.</summary>
    public bool IsBelow { get; init; }

    /// <summary>The figure; null where it is written in a way that these fields would lose something of.</summary>
    public static WrittenFigure? TryRead(string markdown)
    {
        var lines = markdown.Split('\n');
        if (FirstLine().Match(lines[0]) is not { Success: true } first) return null;
        var title = Unescaped(first.Groups["title"].Value);
        var below = lines[1..];
        var credit = title;
        if (title.Length > 0 && !IsCredit(title)) return null;
        if (title.Length == 0 && below is [.., var last] && IsCredit(last.Trim()))
        {
            credit = last.Trim();
            below = below[..^1];
        }

        return below.Any(line => line.TrimStart().StartsWith("![", StringComparison.Ordinal) || line.Length == 0)
            ? null
            : new WrittenFigure(Unescaped(first.Groups["alt"].Value), first.Groups["plain"].Success ? first.Groups["plain"].Value : first.Groups["angle"].Value, credit, string.Join('\n', below.Select(Bare)), first.Groups["attributes"].Value) { IsBelow = title.Length == 0 && credit.Length > 0 };
    }

    /// <summary>Whether words are read as a credit wherever they stand.</summary>
    public static bool IsCredit(string words) => words.Length > 0 && Pictures.Credit.Find(words) is { Remainder: "", Written: not null };

    /// <summary>As Markdown: the credit behind the address, the caption below.</summary>
    public string ToMarkdown()
    {
        var address = Address.AsSpan().ContainsAny(" ()<>") ? $"<{Address}>" : Address;
        var title = Credit.Length == 0 || IsBelow ? "" : $" \"{Credit.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        var picture = $"![{Escapable().Replace(WhiteSpace.Fold(Alt), @"\$0")}]({address}{title}){Attributes}";
        var caption = string.Join('\n', Caption.Split('\n').Select(line => Lead().Replace(line.Trim(), @"${number}\${sign}")).Append(IsBelow ? Credit : "").Where(line => line.Length > 0));
        return caption.Length == 0 ? picture : $"{picture}\n{caption}";
    }

    private static string Unescaped(string text) => Escaped().Replace(text, "$1");

    [GeneratedRegex(@"\A!\[(?<alt>(?:[^\[\]\\`*_<]|\\.)*)\]\((?:<(?<angle>[^<>\n]+)>|(?<plain>[^\s()<>]+))(?:[ ]+""(?<title>(?:[^""\\]|\\.)*)"")?\)(?<attributes>\{[^{}\n]*\})?[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLine();

    /// <summary>A line as it is typed; what only kept it from beginning a list or the like falls away.</summary>
    private static string Bare(string line) => LeadEscape().Replace(line, "${number}${sign}") is var bare && Lead().IsMatch(bare) ? bare : line;

    /// <summary>What would begin a list, heading, quotation or the like, so that the caption would end before it.</summary>
    [GeneratedRegex(@"^(?:(?<number>[0-9]{1,9})(?<sign>[.)](?=[ \t]|$))|(?<number>)(?<sign>[-+*](?=[ \t]|$)|>|#{1,6}(?=[ \t]|$)|[-=*_](?=[-=*_ \t]*$)|`{3}|~{3}|:{3}))", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?<number>[0-9]{0,9})\\(?<sign>[-.)+*>#=_~`:])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadEscape();

    [GeneratedRegex(@"[\[\]\\`*_<]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapable();

    [GeneratedRegex(@"\\(\p{P}|\p{S})", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
