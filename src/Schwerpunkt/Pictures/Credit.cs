using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pictures;

/// <summary>The naming of a picture's author or holder (§ 13 UrhG): printed as written, parsed for metadata only.</summary>
public sealed partial record Credit
{
    private Credit(string text, bool doubtful) => (Text, Doubtful) = (text, doubtful);

    /// <summary>The designation exactly as its author wrote it.</summary>
    public string Text { get; }

    /// <summary>The names in it, in order; which of them is author and which is holder is not guessed.</summary>
    public ImmutableArray<string> Parts => [.. Separators().Split(Marks().Replace(Text, "")).Select(part => part.Trim()).Where(part => part.Any(char.IsLetterOrDigit))];

    /// <summary>True where the words may be a name or not: whoever wrote them should put a © before them.</summary>
    public bool Doubtful { get; }

    /// <summary>Name of the licence; null where none was given.</summary>
    public string? License { get; init; }

    /// <summary>Address of the licence; null where none was given.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>The licence, recognised by its name, its address or the credit itself; an address that was given wins. Null where there is none.</summary>
    public KnownLicense? Terms
    {
        get
        {
            var found = KnownLicense.TryFind(License) ?? (License is { } name ? new KnownLicense(name, null) : KnownLicense.TryFind(LicenseUrl) ?? KnownLicense.TryFind(Text));
            return LicenseUrl is null ? found : new KnownLicense(found?.Name ?? "Nutzungsbedingungen", LicenseUrl);
        }
    }

    /// <summary>True where signs were lost or encoded twice: „JÃ¶rg“.</summary>
    public bool Garbled => Broken().IsMatch(Text);

    /// <summary>As printed: the text unaltered, with a no-break space after © where there was a space.</summary>
    public string Printed => SpaceAfterSign().Replace(Text, "$1\u00A0");

    /// <summary>What it says, however it is spaced.</summary>
    public string Words => WhiteSpace.Fold(Text);

    /// <summary>Name and licence on one line, for places that have no other for the licence: „© MIL / Fink (CC BY 4.0)“.</summary>
    public string Line => Terms is { } terms && !Text.Contains(terms.Name, StringComparison.OrdinalIgnoreCase) ? $"{Text} ({terms.Name})" : Text;

    /// <summary>Two credits say the same if they differ in white space only, or in whether the licence stands in the line or has a key of its own.</summary>
    public bool SaysSameAs(Credit other) => string.Equals(Words, other.Words, StringComparison.Ordinal) || string.Equals(WhiteSpace.Fold(Line), WhiteSpace.Fold(other.Line), StringComparison.Ordinal);

    /// <summary>Reads a designation such as „© MIL / Fink“ or „Foto: A. Name“; null where it names nobody.</summary>
    /// <param name="text">The words, with label and sign.</param>
    /// <param name="around">Alternative text, caption and title of the picture, without their own credits.</param>
    public static Credit? TryParse(string? text, params ImmutableArray<string> around)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        var naming = CreditWords.Of(trimmed, around);
        return naming == Naming.Nobody ? null : new Credit(trimmed, naming == Naming.Doubtful);
    }

    /// <summary>Takes the credit off the end of a line, in the notations that German public sites use; Credit is null where the line has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="around">What else is said about the picture: words that only repeat it are no credit.</param>
    public static (string Remainder, Credit? Credit) Split(string line, params ImmutableArray<string> around)
    {
        var (rest, written) = Find(line);
        return written is not null && TryParse(written, [.. around, rest]) is { } credit ? (rest, credit) : (line, null);
    }

    /// <summary>The words at the end of a line that have the form of a credit, whomever they name; null where there are none.</summary>
    public static (string Remainder, string? Written) Find(string line)
    {
        if (line.Length > LongestLine || !MayBeIn(line)) return (line, null);
        if (IsSureLine(line)) return ("", line.Trim());
        foreach (var notation in NotationsOf(line))
        {
            if (notation.Match(line) is not { Success: true } match) continue;
            var written = match.Groups["credit"].Value.Trim();
            if (line.Length > written.Length + 2 && CreditWords.Of(written) == Naming.Nobody) continue;
            return (match.Groups["rest"].Value.Trim().TrimEnd(',', ';', '|', '/', '–', '—', '·').TrimEnd(), written);
        }

        return (line, null);
    }

    /// <summary>A quick look that rules out nearly every text: each notation has a sign of its own, or a colon behind one of the words below.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> line) => line.Contains('©') || line.ContainsAny(Signs) || HoldsLabel(line) || IsSureLine(line);

    /// <summary>A line without colon or sign that surely names somebody: „Foto von Max Müller“, „IMAGO / Jürgen Ritter“.</summary>
    private static bool IsSureLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSureLine) return false;
        var slash = line.IndexOf('/');
        return line.TrimStart() is ['F', 'o', 't', 'o', ..] or ['B', 'i', 'l', 'd', ' ', ..] && LooseLabel().IsMatch(line) && CreditWords.Of(line.ToString()) == Naming.Somebody
            || slash > 1 && CreditVocabulary.Agencies.Contains(line[..slash].Trim().ToString().ToLowerInvariant()) && CreditWords.Of(line[(slash + 1)..].ToString()) == Naming.Somebody;
    }

    /// <summary>Those that a line may be written in, the surest first.</summary>
    private static IEnumerable<Regex> NotationsOf(string line)
    {
        if (line.AsSpan().ContainsAny('(', '[')) yield return InParentheses();
        yield return WholeLine();
        if (line.Contains('©', StringComparison.Ordinal) || line.AsSpan().ContainsAny(SignsInside) && !Enumeration().IsMatch(line)) yield return AfterSign();
        if (line.Contains(':', StringComparison.Ordinal)) yield return AfterWord();
    }

    private static bool HoldsLabel(ReadOnlySpan<char> line)
    {
        for (var colon = line.IndexOf(':'); colon >= 0; colon = line.IndexOf(':'))
        {
            var before = line[..colon].TrimEnd();
            if (before is [.., ')'] && before.LastIndexOf('(') is > 0 and var count) before = before[..count].TrimEnd();
            var start = before.Length;
            while (start > 0 && char.IsLetter(before[start - 1])) start--;
            if (before[start..].ContainsAny(LabelWords)) return true;
            line = line[(colon + 1)..];
        }

        return false;
    }

    private const int LongestSureLine = 80;

    /// <summary>Nobody writes a caption that is longer.</summary>
    private const int LongestLine = 6_000;

    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["(c)", "Copyright", "AdobeStock_", "iStock_", "Shutterstock_", "Fotolia_"], StringComparison.OrdinalIgnoreCase);

    /// <summary>One of them stands wherever <see cref="SignInside"/> does.</summary>
    private static readonly SearchValues<string> SignsInside = SearchValues.Create(["(c)", "(C)", "Copyright"], StringComparison.Ordinal);

    private static readonly SearchValues<string> LabelWords = SearchValues.Create(
        ["Foto", "Photo", "Bild", "Grafik", "Abb", "Illustration", "Zeichnung", "Visualisierung", "Rendering", "Kart", "Plan", "Pläne", "Collage", "Repro", "Montage", "Aufnahme", "Urheber", "Credit"], StringComparison.OrdinalIgnoreCase);

    private const string Label = CreditMarks.Label, Sign = CreditMarks.Sign;

    /// <summary>In the middle of a line the word Copyright needs a name behind it: „Hinweise zum Copyright finden Sie hier“ has none.</summary>
    private const string SignInside = @"(?:©|\([cC]\)|Copyright\b(?::|(?=\s+(?:by\b|\p{Lu}|\d))))";

    /// <summary>Caption (Foto: AGENTUR/I. Name) · [Foto: I. Name]</summary>
    [GeneratedRegex(@"^(?<rest>.*?)\s*\((?<credit>(?:" + Label + "|" + Sign + @")(?:[^()]|\([^()]*\))*)\)\.?\s*$|^(?<rest>.*?)\s*\[(?<credit>(?:" + Label + "|" + Sign + @")[^\[\]]*)\]\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    /// <summary>© MIL / Fink · Foto: © name / Agentur · AdobeStock_name</summary>
    [GeneratedRegex(@"^\s*(?<credit>(?:" + Label + @"\s*)?" + Sign + @"[^©]*|" + Label + @"[^©]+|(?:AdobeStock|iStock|Shutterstock|Fotolia)_\S+)$(?<rest>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeLine();

    /// <summary>Caption © Holder, at the last sign; „Foto:“ before the sign belongs to it.</summary>
    [GeneratedRegex(@"^(?<rest>.*?)(?<credit>(?:\b" + Label + @"\s*)?" + SignInside + @"(?:(?!" + SignInside + @").)+)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterSign();

    /// <summary>Caption. Foto: A. Name</summary>
    [GeneratedRegex(@"^(?<rest>.+?(?:[.,;!?…“""|]|\s[–—/·-]))\s*(?<![\p{L}-])(?<credit>" + Label + @"\s*\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWord();

    [GeneratedRegex(@"^\s*(?:" + Label + @")?\s*" + Sign + @"?\s*|\b" + Label, RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>Foto von A. Name · Foto – Anna Name · Foto. Anna Name · Bild von A. Name auf Pixabay: nothing but a name follows, and no place that begins like one.</summary>
    [GeneratedRegex(@"^\s*(?:Foto(?:s|grafien?)?|Bild(?=\s+von\s.*\sauf\s))(?:\s+von\s+|\s+[–—-]\s+|\.\s+)(?!(?:Bad|Sankt|St\.|Schloss|Burg|Neu|Alt|Groß|Klein|Ober|Unter)\s)(?:(?:Prof|Dr)\.\s+)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:von|van|zu|de|der|den)){0,2}(?:\s+\p{Lu}[\p{L}'’-]+){1,2}(?:\s+auf\s+(?:Pixabay|Unsplash|Pexels))?\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LooseLabel();

    /// <summary>(c) behind (a) and (b) counts things.</summary>
    [GeneratedRegex(@"\([abAB]\)")]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"[/|;,]|\s[–—-]\s")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]|\p{L}Ã|â€|ï¿½")]
    private static partial Regex Broken();

    [GeneratedRegex(@"(©)\s")]
    private static partial Regex SpaceAfterSign();
}
