using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>Prints findings: one line each, never wrapped, or as one document.</summary>
internal static class FindingPrinter
{
    public static void Print(ImmutableArray<Finding> findings, FindingFormat format, TextWriter writer)
    {
        switch (format)
        {
            case FindingFormat.Sarif: SarifLog.Write(findings, writer); break;
            case FindingFormat.GitLab: CodeQualityReport.Write(findings, writer); break;
            case FindingFormat.Json: JsonFindings.Write(findings, writer); break;
            default: writer.Write(string.Concat(findings.Select(finding => (format == FindingFormat.GitHub ? ForGitHub(finding) : finding.ToString()) + writer.NewLine))); break; // in one piece, for the console hands on each
        }
    }

    /// <summary>Findings of a site: for a person at a terminal in the order and number in which they help.</summary>
    public static void Print(ImmutableArray<Finding> findings, FindingFormat format, Terminal terminal, Telling telling)
    {
        if (format == FindingFormat.Text) terminal.Out.Write(string.Concat(telling.Lines(findings).Select(line => line + terminal.Out.NewLine)));
        else Print(findings, format, terminal.Out);
    }

    /// <summary>Findings of an import, once what is the same many times.</summary>
    public static void Print(ImmutableArray<Finding> findings, FindingFormat format, TextWriter writer, Func<FindingKind, string> where)
    {
        if (format == FindingFormat.Text) writer.Write(string.Concat(ManyOfAKind.SumUp(findings, finding => finding.ToString(), where).Select(line => line + writer.NewLine)));
        else Print(findings, format, writer);
    }

    /// <summary>GitHub's workflow command syntax: <c>::error file=…,line=…,col=…,title=…::message</c>.</summary>
    private static string ForGitHub(Finding finding)
    {
        var at = finding.Location;
        return string.Create(CultureInfo.InvariantCulture,
            $"::{finding.Severity.Name()} file={Property(at.Path)},line={at.Line},col={at.Column},title={Property(finding.Code)}::{Data(finding.Message)}");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
