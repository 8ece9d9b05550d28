using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>The YAML between the two lines of <c>---</c>.</summary>
internal sealed partial record Head(string Yaml)
{
    private const string Fence = "---";

    /// <summary>Finds the head; null, with a finding, where the file has none.</summary>
    public static Head? Find(string text, LineMap lines, Location file, FindingLog log)
    {
        if (lines[0].TrimEnd() is not Fence)
        {
            log.Add(Missing(lines, file));
            return null;
        }

        for (var line = 1; line < lines.Count; line++)
        {
            if (lines[line].TrimEnd() is Fence or "...") return new Head(text[lines.StartOf(1)..lines.StartOf(line)]);
        }

        log.Add(Unclosed(lines, file));
        return null;
    }

    /// <summary>Why there is no head: it may be there, but not so that it counts.</summary>
    private static Finding Missing(LineMap lines, Location file)
    {
        var first = NextLine(lines, 0, text => text.Length > 0);
        if (first is not { } line) return MissingFrontMatter.AtEmpty(file);
        var (opening, at) = (lines[line].ToString(), file.Inside(line, 0));
        var sign = opening.Trim();
        if (line > 0 && opening.TrimEnd() == Fence) return MissingFrontMatter.AtBlank(at);
        if (sign.StartsWith('<') && Html().IsMatch(sign)) return MissingFrontMatter.AtHtml(at);
        var closing = NextLine(lines, line + 1, text => text == Fence || text == sign);
        if (sign == "+++") return MissingFrontMatter.AtToml(at);
        if (line == 0 && Rule().IsMatch(sign) && closing is { } close && NextLine(lines, line + 1, KeyLine) < close)
            return MissingFrontMatter.AtSign(at, opening.TrimEnd(), [Fenced(lines, line, file), Fenced(lines, close, file)]);
        if (KeyLine(sign)) return MissingFrontMatter.AtNoOpening(at, NextLine(lines, line + 1, text => text == Fence) is { } end && end < line + 60 ? new TextEdit(at, 0, Fence + "\n") : null);
        var later = NextLine(lines, line + 1, text => text == Fence);
        return later is { } head && NextLine(lines, head + 1, text => text.StartsWith("title:", StringComparison.Ordinal)) is { } title && title < NextLine(lines, head + 1, text => text == Fence)
            ? MissingFrontMatter.AtLater(file.Inside(head, 0))
            : MissingFrontMatter.At(file);
    }

    /// <summary>Where the head that nothing closes was to end.</summary>
    private static Finding Unclosed(LineMap lines, Location file)
    {
        if (NextLine(lines, 1, Rule().IsMatch) is { } line) return UnclosedFrontMatter.AtSign(file.Inside(line, 0), lines[line].TrimEnd().ToString(), Fenced(lines, line, file));
        var blank = NextLine(lines, 1, text => text.Length == 0);
        return UnclosedFrontMatter.At(file, blank is { } end && end > 1 && NextLine(lines, end, text => text.Length > 0) is { } next && !KeyLine(lines[next].Trim().ToString()) ? new TextEdit(file.Inside(end, 0), 0, Fence + "\n") : null);
    }

    private static TextEdit Fenced(LineMap lines, int line, Location file) => new(file.Inside(line, 0), lines[line].Length, Fence);

    /// <summary>The first line from one on, trimmed, that is as asked; null where none is.</summary>
    private static int? NextLine(LineMap lines, int from, Func<string, bool> isWanted)
    {
        for (var line = from; line < lines.Count; line++)
        {
            if (isWanted(lines[line].Trim().ToString())) return line;
        }

        return null;
    }

    private static bool KeyLine(string text) => Key().Match(text) is { Success: true } key && YamlKeys.Page.Any(known => known.Name == key.Groups[1].Value);

    /// <summary>Something that is to be three hyphens.</summary>
    [GeneratedRegex(@"^(?:-[- ]*-|[–—−][–—− -]*|\*{3,}|_{3,}|={3,}|~{3,}|\+{3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^([A-Za-z]+):(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^<(?:!doctype html|html|head)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Html();
}
