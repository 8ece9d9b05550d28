using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>
/// The catalogue of findings: one factory each, and the only place with their German wording.
/// The files Rules.*.cs hold one family each; docs/redaktion/meldungen.md explains every code.
/// </summary>
public static partial class Rules
{
    private static Finding Error(Location at, string code, string message) => new(at, Severity.Error, code, OneLine(message));

    private static Finding Warning(Location at, string code, string message) => new(at, Severity.Warning, code, OneLine(message));

    private static Finding Notice(Location at, string code, string message) => new(at, Severity.Notice, code, OneLine(message));

    /// <summary>A notice that <c>--release</c> refuses.</summary>
    private static Finding NotForRelease(Location at, string code, string message) =>
        new(at, Severity.Notice, code, OneLine(message), BlocksRelease: true);

    /// <summary>What an editor wrote and a finding quotes may hold line breaks; a finding is one line.</summary>
    private static string OneLine(string message) =>
        message.Any(IsBreak) ? string.Concat(message.Select(c => IsBreak(c) ? ' ' : c)) : message;

    private static bool IsBreak(char sign) => char.IsControl(sign) || sign is '\u2028' or '\u2029';
}
