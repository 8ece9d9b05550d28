using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Model;

/// <summary>The naming of a picture's author or holder (§ 13 UrhG): printed as written, parsed for metadata only.</summary>
public sealed partial record Credit
{
    private Credit(string text, ImmutableArray<string> parts) => (Text, Parts) = (text, parts);

    /// <summary>The designation exactly as its author wrote it.</summary>
    public string Text { get; }

    /// <summary>The names in it, in order; which of them is author and which is holder is not guessed.</summary>
    public ImmutableArray<string> Parts { get; }

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

    /// <summary>As printed: the text unaltered, with a no-break space after © where there was a space.</summary>
    public string Printed => SpaceAfterSign().Replace(Text, "$1\u00A0");

    /// <summary>What it says, however it is spaced.</summary>
    public string Words => WhiteSpace().Replace(Text, " ");

    /// <summary>Two credits say the same if they differ in white space only.</summary>
    public bool SaysSameAs(Credit other) => string.Equals(Words, other.Words, StringComparison.Ordinal);

    /// <summary>Reads a designation such as „© MIL / Fink“ or „Foto: A. Name“; null where it names nobody.</summary>
    public static Credit? TryParse(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        var names = Marks().Replace(trimmed, "");
        var parts = Separators().Split(names).Select(part => part.Trim()).Where(part => part.Any(char.IsLetterOrDigit));
        return parts.ToImmutableArray() is { Length: > 0 } found ? new Credit(trimmed, found) : null;
    }

    /// <summary>Takes the credit off the end of a line, in the notations that German public sites use; Credit is null where the line has none.</summary>
    public static (string Remainder, Credit? Credit) Split(string line)
    {
        if (!MayBeIn(line)) return (line, null);
        foreach (var notation in NotationsOf(line))
        {
            if (notation.Match(line) is not { Success: true } match) continue;
            if (TryParse(match.Groups["credit"].Value) is not { } credit) continue;
            return (match.Groups["rest"].Value.Trim().TrimEnd(',', ';').TrimEnd(), credit);
        }

        return (line, null);
    }

    /// <summary>A quick look that rules out nearly every text: each notation has a sign of its own, or a colon behind one of the words below.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> line) => line.Contains('©') || line.ContainsAny(Signs) || HoldsLabel(line);

    /// <summary>Those that a line may be written in, the surest first.</summary>
    private static IEnumerable<Regex> NotationsOf(string line)
    {
        if (line.Contains('(', StringComparison.Ordinal)) yield return InParentheses();
        yield return WholeLine();
        yield return AfterSign();
        if (line.Contains(':', StringComparison.Ordinal)) yield return AfterWord();
    }

    private static bool HoldsLabel(ReadOnlySpan<char> line)
    {
        for (var colon = line.IndexOf(':'); colon >= 0; colon = line.IndexOf(':'))
        {
            var before = line[..colon].TrimEnd();
            var start = before.Length;
            while (start > 0 && char.IsLetter(before[start - 1])) start--;
            if (before[start..].ContainsAny(LabelWords)) return true;
            line = line[(colon + 1)..];
        }

        return false;
    }

    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["(c)", "Copyright", "AdobeStock_", "iStock_", "Shutterstock_", "Fotolia_"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LabelWords =
        SearchValues.Create(["Foto", "Bild", "Grafik", "Illustration", "Zeichnung", "Visualisierung", "Karte", "Collage", "Repro", "Montage"], StringComparison.OrdinalIgnoreCase);

    private const string Word =
        @"(?:Fotos?|Bild(?:er|quelle|nachweis|rechte)?|Titelbild|Beitragsbild|Grafik|Illustration|Zeichnung|Visualisierung|Karte|(?:Foto)?[Cc]ollage|Repro|Montage)";

    private const string Label = Word + @"(?:\s+(?:und|/)\s+" + Word + @")?\s*:";

    private const string Sign = @"(?:©|\([cC]\)|Copyright\b:?)";

    /// <summary>Caption (Foto: AGENTUR/I. Name)</summary>
    [GeneratedRegex(@"^(?<rest>.*?)\s*\((?<credit>(?:" + Label + "|" + Sign + @")[^()]*)\)\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    /// <summary>© MIL / Fink · Foto: © name / Agentur · AdobeStock_name</summary>
    [GeneratedRegex(@"^\s*(?<credit>(?:" + Label + @"\s*)?" + Sign + @"[^©]*|" + Label + @"[^©]+|(?:AdobeStock|iStock|Shutterstock|Fotolia)_\S+)$(?<rest>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeLine();

    /// <summary>Caption © Holder, at the last sign; „Foto:“ before the sign belongs to it.</summary>
    [GeneratedRegex(@"^(?<rest>.*?)(?<credit>(?:\b" + Label + @"\s*)?" + Sign + @"(?:(?!" + Sign + @").)+)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterSign();

    /// <summary>Caption. Foto: A. Name</summary>
    [GeneratedRegex(@"^(?<rest>.+?[.,;!?…“""])\s+(?<credit>(?:Fotos?|Bildquelle|Bildnachweis|Bildrechte|Grafik|Illustration)\s*:\s*\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWord();

    [GeneratedRegex(@"^\s*(?:" + Label + @")?\s*" + Sign + @"?\s*|\b" + Label, RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[/|;,]|\s[–—-]\s")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(©)\s")]
    private static partial Regex SpaceAfterSign();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
