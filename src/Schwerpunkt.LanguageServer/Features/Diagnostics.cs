using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Findings as an editor shows them.</summary>
internal static class Diagnostics
{
    private const string Handbook = "docs/redaktion/meldungen.md";

    public static Diagnostic Of(Finding finding, LineMap? lines, string? handbook) => new(
        RangeOf(finding, lines),
        finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        finding.Code,
        handbook is null ? null : new CodeDescription($"{handbook}#{finding.Code}"),
        "schwerpunkt",
        finding.Message);

    /// <summary>The URI of the handbook that lies in the same repository as a content; null where none does.</summary>
    public static string? HandbookOf(string content)
    {
        for (var folder = content; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, Handbook) is var file && File.Exists(file)) return FileUri.Of(file);
        }

        return null;
    }

    /// <summary>What is underlined: what a repair changes, else the link or the word in the place, else the whole line.</summary>
    public static TextRange RangeOf(Finding finding, LineMap? lines)
    {
        var (line, column) = (finding.Location.Line - 1, finding.Location.Column - 1);
        if (lines is null || line >= lines.Count) return new TextRange(new Position(line, column), new Position(line, column));
        var text = lines[line];
        column = Math.Min(column, text.Length);
        return new TextRange(new Position(line, column), new Position(line, column + LengthOf(text, column, finding)));
    }

    private static int LengthOf(ReadOnlySpan<char> line, int column, Finding finding)
    {
        if (finding.Repair is { Edits: [{ Length: > 0 } edit, ..] } && edit.At.Line == finding.Location.Line && edit.At.Column == finding.Location.Column) return Math.Min(edit.Length, line.Length - column);
        var rest = line[column..];
        if (column == 0 || rest.IsEmpty) return rest.TrimEnd().Length;
        if (rest[0] is '[' or '!' && rest.IndexOf(')') is var close and >= 0) return close + 1;
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length])) length++;
        return Math.Max(1, length);
    }
}
