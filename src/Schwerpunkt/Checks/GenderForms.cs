using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Finds the ways in which a site names women and men; one way is right for a reader, several are not.</summary>
internal static partial class GenderForms
{
    /// <summary>Every form holds one of these.</summary>
    private static readonly SearchValues<string> Marks = SearchValues.Create(["*in", ":in", "_in", "/in", "/-in", "(in", "In", "innen"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Signs = SearchValues.Create(["*in", ":in", "_in", "/in", "/-in", "(in"], StringComparison.Ordinal);

    /// <summary>One finding where a site mixes them, at the first place of the rarest.</summary>
    /// <param name="uses">Of all pages, in their order.</param>
    /// <param name="log">Takes the finding.</param>
    public static void Check(IEnumerable<GenderUse> uses, FindingLog log)
    {
        var found = uses
            .GroupBy(use => use.Form, StringComparer.Ordinal)
            .OrderBy(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .ToList();
        if (found.Count < 2) return;
        var forms = found.Select(same => same.First()).Select(use => $"{use.Form} („{use.Words}“ in {use.At.InWords})");
        log.Add(MixedGenderForms.At(found[0].First().At, string.Join(", ", forms)));
    }

    /// <summary>Every place on a page, in reading order; passages in other languages are left out.</summary>
    /// <param name="document">Without its repeats.</param>
    /// <param name="lines">Of this document.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static ImmutableArray<GenderUse> Of(Document document, ImmutableArray<PlainLine> lines, string language)
    {
        var uses = ImmutableArray.CreateBuilder<GenderUse>();
        var matter = document.FrontMatter;
        if (Languages.IsGerman(document, language))
        {
            foreach (var text in (string?[])[matter.Title, matter.Description, matter.Lead]) Add(text ?? "", matter.TitleLocation, uses);
        }

        foreach (var line in lines)
        {
            if (line.German) Add(line.Words, line.Block.Location, uses);
        }

        return uses.DrainToImmutable();
    }

    /// <summary>Nearly every text holds none.</summary>
    private static void Add(string text, Location at, ImmutableArray<GenderUse>.Builder uses)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return;
        foreach (var use in Of(text)) uses.Add(new GenderUse(use.Form, use.Words, at));
    }

    private static IEnumerable<(string Form, string Words)> Of(string text)
    {
        if (text.AsSpan().ContainsAny(Signs))
        {
            foreach (Match match in WithSign().Matches(text).Where(IsPerson)) yield return (NameOf(match.Groups["sign"].Value), match.Value);
        }

        if (text.Contains("In", StringComparison.Ordinal))
        {
            foreach (Match match in WithCapital().Matches(text).Where(IsPerson)) yield return ("Binnen-I", match.Value);
        }

        foreach (var pair in GenderPairs.Of(text)) yield return ("Doppelnennung", pair);
    }

    /// <summary>Words for people end in one of few ways; LinkedIn, „Außen/innen“ and „Berlin/in“ are none.</summary>
    private static bool IsPerson(Match match) => match.Groups["stem"].Value is { Length: > 3 } stem && PersonEnding().IsMatch(stem);

    private static string NameOf(string sign) => sign switch
    {
        "*" => "Genderstern",
        ":" => "Doppelpunkt",
        "_" => "Unterstrich",
        "(" => "Klammer",
        _ => "Schrägstrich",
    };

    /// <summary>Fachexpert*innen, Akteur:in, Mieter/-innen, Bürger(innen).</summary>
    [GeneratedRegex(@"\b(?<stem>\p{Lu}\p{L}+)(?:(?<sign>[*:_]|/-?)in(?:nen)?\b|(?<sign>\()in(?:nen)?\))", RegexOptions.CultureInvariant)]
    private static partial Regex WithSign();

    [GeneratedRegex("(?:er|or|ör|ert|ef|eug|üd|bar|eld|err|tänd|ubi|öch|eur|ent|ant|ist|ast|at|ot|et|it|log|leg|nom|graf|soph|arzt|ärzt|walt|wält|bot|amt|und|irt|wirt|är|al|urg|aut|ier|ling|kund|mund|ekt|iv|ann|en[dt]|eut|ell|äst|genoss|gatt|ranzos|ind|ohn|kolleg)$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonEnding();

    /// <summary>BürgerInnen.</summary>
    [GeneratedRegex(@"\b(?<stem>\p{Lu}\p{Ll}{2,})In(?:nen)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithCapital();
}
