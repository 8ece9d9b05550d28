using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Films;

/// <summary>Looks at captions (WebVTT) as a browser reads them: what it would pass over in silence is a finding at its line.</summary>
internal sealed partial class CaptionReader
{
    /// <summary>Whoever has mended so many knows what is wrong with the others.</summary>
    private const int MostSaid = 10;

    /// <summary>Lengths are given in whole seconds.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromSeconds(1);

    private readonly ImmutableArray<string> lines;
    private readonly Location start;
    private readonly List<Finding> found = [];
    private TimeSpan? end;
    private bool hasWords;

    private CaptionReader(string text, Location start, TimeSpan? length) => (lines, this.start, end) = ([.. text.Split('\n')], start, length + Rounding);

    /// <summary>Whether a file holds captions, by its name.</summary>
    public static bool IsRead(string path) => path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase);

    /// <param name="file">The captions.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="length">Of their film; null where nobody knows.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(SourceFile file, Location start, TimeSpan? length, FindingLog log)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            log.Add(InvalidCaptions.AtEncoding(start));
            return;
        }

        var reader = new CaptionReader(LineMap.Normalise(Encoding.UTF8.GetString(bytes)), start, length);
        reader.Read();
        log.AddRange(reader.found.Take(MostSaid));
    }

    private void Read()
    {
        if (!Signature().IsMatch(lines[0]))
        {
            found.Add(lines.Any(line => SrtTime().IsMatch(line)) ? InvalidCaptions.AtSrt(start) : InvalidCaptions.AtSignature(start));
            return;
        }

        var cues = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var first = i;
            while (i + 1 < lines.Length && lines[i + 1].Length > 0) i++;
            // What stands directly below the first line belongs to the head, unless a time begins a caption there.
            if (first > 1 && Comment().IsMatch(lines[first])) continue;
            if (IsCue(first, i)) cues++;
            else if (first > 1) found.Add(InvalidCaptions.AtNoTime(At(first)));
        }

        if (hasWords || found.Any(finding => finding.Severity == Severity.Error)) return;
        found.Add(cues == 0 ? InvalidCaptions.AtNothing(start) : InvalidCaptions.AtNoWords(start));
    }

    /// <summary>Whether lines are a caption: a time in the first or, below a name, in the second.</summary>
    private bool IsCue(int first, int last)
    {
        var line = Enumerable.Range(first, Math.Min(2, last - first + 1)).Where(i => lines[i].Contains("-->", StringComparison.Ordinal)).Append(-1).First();
        if (line < 0) return false;
        if (Times().Match(lines[line]) is not { Success: true } times) found.Add(InvalidCaptions.AtTime(At(line), lines[line].Trim()));
        else CheckTimes(line, TimeOf(times, "from"), TimeOf(times, "to"));
        hasWords |= lines[(line + 1)..(last + 1)].Any(text => Marks().Replace(text, "").Any(sign => char.IsLetterOrDigit(sign) || char.IsSymbol(sign) || char.IsSurrogate(sign)));
        return true;
    }

    private void CheckTimes(int line, TimeSpan from, TimeSpan to)
    {
        if (to <= from) found.Add(to == from ? InvalidCaptions.AtNoLength(At(line)) : InvalidCaptions.AtBackwards(At(line)));
        if (from <= end || end is not { } last) return;
        found.Add(LateCaptions.At(At(line), Film.ClockOf(from), Film.ClockOf(last - Rounding)));
        end = null;
    }

    private Location At(int line) => start with { Line = start.Line + line };

    private static TimeSpan TimeOf(Match times, string name)
    {
        int Part(string part) => times.Groups[name + part] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return new TimeSpan(0, Part("Hours"), Part("Minutes"), Part("Seconds"), Part("Fraction"));
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    /// <summary>What a browser does not show of a line: who speaks, how it looks, blanks.</summary>
    [GeneratedRegex("<[^>]*>|&(?:nbsp|lrm|rlm);", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:NOTE|STYLE|REGION)(?:[ \t]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*\d{1,2}:\d{2}:\d{2},\d{1,3}\s*-->", RegexOptions.CultureInvariant)]
    private static partial Regex SrtTime();

    [GeneratedRegex(
        @"^[ \t]*(?:(?<fromHours>0*\d{1,7}):)?(?<fromMinutes>[0-5]\d):(?<fromSeconds>[0-5]\d)\.(?<fromFraction>\d{3})[ \t]*-->[ \t]*(?:(?<toHours>0*\d{1,7}):)?(?<toMinutes>[0-5]\d):(?<toSeconds>[0-5]\d)\.(?<toFraction>\d{3})(?:[ \t]|\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
