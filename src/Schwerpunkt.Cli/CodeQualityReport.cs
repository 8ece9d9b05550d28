using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>Findings as GitLab's Code Quality report, which a merge request shows at its lines: the part of Code Climate's format that GitLab names (docs, "Code Quality", "Implement a custom tool").</summary>
internal static partial class CodeQualityReport
{
    public static void Write(ImmutableArray<Finding> findings, TextWriter writer) => JsonText.Write(writer, json =>
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", finding.Code);
            json.WriteString("fingerprint", Fingerprint(finding, told));
            json.WriteString("severity", SeverityOf(finding));
            json.WriteStartObject("location");
            json.WriteString("path", finding.Location.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Location.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Stays when lines are put in above: GitLab tells by it what a merge request brings and what it mends. Of several that say the same in one file each has its own.</summary>
    /// <param name="told">How often each was met so far.</param>
    private static string Fingerprint(Finding finding, Dictionary<string, int> told)
    {
        var words = $"{finding.Location.Path}\n{finding.Code}\n{LineNumber().Replace(finding.Message, "")}";
        var number = told[words] = told.GetValueOrDefault(words) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{words}\n{number}")));
    }

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };

    [GeneratedRegex("(?<=Zeilen? (?:[0-9]+(?:, | und | bis ))*)[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineNumber();
}
