using System.Globalization;
using System.Text;

namespace Schwerpunkt.Editing;

/// <summary>Writes a change as a unified diff that <c>git apply</c> and <c>patch</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The change of one file; every line of the new text knows which line of the old it comes from.</summary>
    /// <param name="path">As findings name it.</param>
    /// <param name="before">The file as it was.</param>
    /// <param name="after">The file as it should be.</param>
    /// <param name="mark">True where the file begins with a byte order mark.</param>
    public static string Of(string path, SourceText before, SourceText after, bool mark)
    {
        var lines = Compare(Rows(before, mark), Rows(after, mark));
        var diff = new StringBuilder().Append("--- ").Append(Name("a/" + path.TrimStart('/'))).Append("\n+++ ").Append(Name("b/" + path.TrimStart('/'))).Append('\n');
        for (var i = 0; i < lines.Count;)
        {
            var first = lines.FindIndex(i, line => line.Sign != ' ');
            if (first < 0) break;
            var last = first;
            for (var j = first; j < lines.Count && j - last <= (2 * Context) + 1; j++) last = lines[j].Sign == ' ' ? last : j;
            AppendHunk(diff, lines, Math.Max(0, first - Context), Math.Min(lines.Count, last + 1 + Context));
            i = last + 1;
        }

        return diff.ToString();
    }

    /// <summary>Lines as git counts them: only LF ends one.</summary>
    private static List<SourceLine> Rows(SourceText manuscript, bool mark)
    {
        var rows = new List<SourceLine>();
        foreach (var line in manuscript.Lines)
        {
            if (rows is [.., var open] && !open.Text.EndsWith('\n')) rows[^1] = open with { Text = open.Text + line.Text };
            else rows.Add(line);
        }

        if (mark && rows.Count > 0) rows[0] = rows[0] with { Text = "\uFEFF" + rows[0].Text };
        return rows;
    }

    private static List<(char Sign, string Text)> Compare(List<SourceLine> before, List<SourceLine> after)
    {
        var lines = new List<(char, string)>();
        var added = new List<string>();
        var old = 0;
        foreach (var line in after)
        {
            var same = before.FindIndex(old, row => row.Number >= line.Number);
            if (same < 0 || before[same] != line)
            {
                added.Add(line.Text);
                continue;
            }

            lines.AddRange(before[old..same].Select(row => ('-', row.Text)));
            Flush();
            lines.Add((' ', line.Text));
            old = same + 1;
        }

        lines.AddRange(before[old..].Select(row => ('-', row.Text)));
        Flush();
        return lines;

        void Flush()
        {
            lines.AddRange(added.Select(text => ('+', text)));
            added.Clear();
        }
    }

    private static void AppendHunk(StringBuilder diff, List<(char Sign, string Text)> lines, int from, int to)
    {
        var (oldBefore, newBefore) = (lines.Take(from).Count(line => line.Sign != '+'), lines.Take(from).Count(line => line.Sign != '-'));
        var (oldLength, newLength) = (lines[from..to].Count(line => line.Sign != '+'), lines[from..to].Count(line => line.Sign != '-'));
        diff.Append("@@ -").Append(Range(oldBefore, oldLength)).Append(" +").Append(Range(newBefore, newLength)).Append(" @@\n");
        foreach (var (sign, text) in lines[from..to])
        {
            diff.Append(sign).Append(text);
            if (!text.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int before, int length) =>
        length == 1 ? (before + 1).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{(length == 0 ? before : before + 1)},{length}");

    private static bool IsControl(char sign) => sign is < ' ' or '\u007F';

    /// <summary>git ends a name with spaces by a tab, and quotes one with special characters.</summary>
    private static string Name(string path)
    {
        if (path.Any(sign => sign is '"' or '\\' || IsControl(sign)))
            return $"\"{string.Concat(path.Select(sign => sign is '"' or '\\' ? $"\\{sign}" : IsControl(sign) ? $"\\{Convert.ToString(sign, 8).PadLeft(3, '0')}" : sign.ToString()))}\"";
        return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
    }
}
