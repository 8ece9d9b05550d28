using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds pictures that do not appear, because something in their line keeps Markdown from seeing them.</summary>
internal static partial class PictureMarks
{
    private const string Suffix = @"\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp|heic)(?![\p{L}\p{N}])";

    private const string Before = @"(?<![\p{L}\p{N}!?\uFFFC])!";

    public static void Check(Passage passage, FindingLog log)
    {
        if (passage.Text.Contains('!', StringComparison.Ordinal))
        {
            foreach (Match found in Written().Matches(passage.Text)) Report(passage, found, log);
            foreach (Match found in Swapped().Matches(passage.Text)) Report(passage, found, log);
            CheckGap(passage, log);
            foreach (Match found in Garbled().Matches(passage.Text)) Take(passage, found, PictureSlip.Unclear, log);
            foreach (Match found in NoFile().Matches(passage.Text)) Take(passage, found, PictureSlip.NoFile, log);
        }

        if (!passage.Text.AsSpan().ContainsAny("[{.:")) return;
        foreach (Match found in Foreign().Matches(passage.Text)) Take(passage, found, PictureSlip.Foreign, log);
    }

    /// <summary>„! [Alternativtext](bild.jpg)“ is a link behind an exclamation mark.</summary>
    private static void CheckGap(Passage passage, FindingLog log)
    {
        foreach (var (index, link) in passage.Links)
        {
            if (link.Target is not Target.ToFile file || !File().IsMatch(file.Source) || Mark().Match(passage.Text[..index]) is not { Success: true } mark) continue;
            if (!passage.Take(mark.Index, mark.Length)) continue;
            var right = $"![{link.Children.PlainText()}](…)";
            log.Add(PictureAsText.At(passage.At(mark.Index), right.Insert(1, " "), PictureSlip.Gap, right, passage.Edit(mark.Index + 1, mark.Length - 1, "")));
        }
    }

    private static void Report(Passage passage, Match found, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var (alt, path, rest) = (found.Groups["alt"].Value, found.Groups["path"].Value.Trim(), found.Groups["rest"].Value);
        var credit = PictureCredit.Of(rest);
        var right = Right(alt, path, credit ?? "© Name");
        var edit = credit is null || credit.Contains('"', StringComparison.Ordinal) || alt.Length == 0 ? null : passage.Edit(found.Index, found.Length, right);
        log.Add(PictureAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Replace('\n', ' ')), Slip(found, path, rest), right, edit));
    }

    private static string Right(string alt, string path, string credit) =>
        $"![{alt}]({(path.Contains(' ', StringComparison.Ordinal) ? $"<{path}>" : path)}{(credit.Length > 0 ? $" \"{credit}\"" : "")})";

    private static PictureSlip Slip(Match found, string path, string rest) =>
        found.Groups["turned"].Success ? PictureSlip.Reversed
        : found.Groups["gap"].Length > 0 ? PictureSlip.Gap
        : path.Contains(' ', StringComparison.Ordinal) ? PictureSlip.SpaceInName
        : !found.Groups["close"].Success ? PictureSlip.OpenBracket
        : rest.Trim() is ['"', ..] ? PictureSlip.OpenQuotes
        : rest.Trim() is ['„' or '“' or '”' or '»' or '«' or '‟' or '‘' or '’', ..] ? PictureSlip.CurlyQuotes
        : PictureSlip.NoQuotes;

    private static void Take(Passage passage, Match found, PictureSlip slip, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var known = Known().Match(found.Value);
        var alt = known.Groups["alt"].Value.Trim();
        var right = known.Success ? Right(alt.Length > 0 ? alt : "Alternativtext", known.Groups["path"].Value.Trim(), "© Name") : null;
        log.Add(PictureAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Replace('\n', ' ')), slip, right));
    }

    [GeneratedRegex(Before + @"(?<gap>[ \u00A0]?)\[(?<alt>[^\[\]\n]*)\](?<gap>[ \t\u00A0]*\n?[ \t]*)\(\s*<?(?<path>[^()<>""„“”«»‘’‟\n]*?" + Suffix + @")>?(?<rest>[^\n()]*(?:\([^()\n]*\)[^()\n]*)?)(?<close>\))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(Before + @" ?(?<turned>\()(?<alt>[^()\n]+)\) ?\[(?<path>[^\[\]""„“”«»‘’‟\n]*?" + Suffix + @")(?<rest>[^\[\]\n]*)(?<close>\])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Swapped();

    [GeneratedRegex(Before + @"(?:(?=[^\n]{0,300}[\[\](){}])[\[({\])\p{L}][^\n!]{0,300}?" + Suffix + @"[^\s]*|[\p{L}\p{N}_./-]+" + Suffix + "!)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Garbled();

    /// <summary>Alone in its line, or with brackets behind it: „Sehr gut![1]“ is none.</summary>
    [GeneratedRegex(@"(?:(?<=^|\n)!\[[^\[\]\n]*\p{L}[^\[\]\n]*\](?: ?\[[^\[\]\n]*\])?(?=$|\n)|" + Before + @"\[[^\[\]\n]*\p{L}[^\[\]\n]*\] ?\([^()\n]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex NoFile();

    [GeneratedRegex(@"!?\[\[(?:(?:Datei|Bild|File|Image|Media)\s?:)?[^\[\]\n|]+?" + Suffix + @"[^\[\]\n]*\]\]|\{\{:?[^{}\n|]+?" + Suffix + @"[^{}\n]*\}\}|(?<![\p{L}\p{N}])image::?\S+?" + Suffix + @"\[[^\]\n]*\]|(?<=^|\n)\.\. (?:image|figure):: \S+|\[img[^\]\n]*\][^\[\]\n]+\[/img\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    /// <summary>A name of a file, and words where they stand beside it.</summary>
    [GeneratedRegex(@"^!?(?:\[(?<alt>[^\[\]\n]+)\] ?[\[{<](?<path>[^\[\]{}<>()""\n]+?" + Suffix + @")|\[\[(?:\p{L}+\s?:)?(?<path>[^\[\]\n|]+?" + Suffix + @")(?:\|(?:[^\[\]\n|]*\|)*(?!\d|(?:mini|thumb|links|rechts|left|right|center|zentriert)\b)(?<alt>[^\[\]\n|]+)(?=\]))?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?:(?<=^|\n)|(?<=\s))![ \t\u00A0]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(Suffix, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex File();
}
