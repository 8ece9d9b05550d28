using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks the German of one page: how hard it reads, words that speak of the layout, links that do not say where they lead.</summary>
public static partial class WordingChecks
{
    /// <summary>Fewer words say nothing about a page.</summary>
    private const int EnoughWords = 60;

    /// <summary>From here on both formulas call a text very hard; docs/decisions/0011 says why just here.</summary>
    private const double HardLix = 60, HardWiener = 13;

    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        ["hier", "da", "dort", "link", "mehr", "mehr dazu", "mehr erfahren", "mehr lesen", "mehr informationen", "weiter", "weiterlesen", "weitere informationen", "details", "download", "pdf",
            "hier klicken", "bitte hier klicken", "klicken sie hier", "klicken sie bitte hier", "klick hier", "hier lang", "hier entlang", "hier lesen", "hier weiterlesen", "siehe hier", "mehr infos", "weitere infos", "lesen sie mehr",
            "lesen sie hier mehr", "hier erfahren sie mehr", "erfahren sie mehr", "dieser link", "diesem link", "unter diesem link", "zum link", "zum download", "download hier", "hier herunterladen", "hier finden sie mehr", "click here", "read more"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The findings of one page; passages in other languages are left out.</summary>
    /// <param name="document">Without its repeats.</param>
    /// <param name="lines">Of this document.</param>
    public static ImmutableArray<Finding> Check(Document document, ImmutableArray<PlainLine> lines)
    {
        var log = new FindingLog();
        foreach (var line in lines)
        {
            if (!line.German) continue;
            foreach (var words in LayoutWords.In(line.Words))
            {
                if (!IsInVagueLink(line, words)) log.Add(LayoutWord.At(line.Block.Location, words));
            }

            foreach (var run in line.Runs.Flatten())
            {
                if (run is Inline.Link link) CheckLink(link, log);
            }

            CheckStars(line.Block, line.Runs, log);
        }

        CheckReadability(document, lines, log);
        return log.ToImmutable();
    }

    private static void CheckLink(Inline.Link link, FindingLog log)
    {
        if (IsVague(link)) log.Add(VagueLink.At(link.Location, WordsOf(link)));
    }

    /// <summary>One cause, one finding.</summary>
    private static bool IsInVagueLink(PlainLine line, string words) =>
        line.Runs.Flatten().OfType<Inline.Link>().Any(link => IsVague(link) && link.Children.PlainText().Contains(words, StringComparison.Ordinal));

    private static bool IsVague(Inline.Link link) => Vague.Contains(WordsOf(link));

    private static string WordsOf(Inline.Link link) => link.Children.PlainText().Trim().TrimEnd('.', '!', '…', '›', '»', '>', '→', ':', ' ', '\u00A0');

    /// <summary>Markdown reads „Expert*innen und Bürger*innen“ as emphasis in the middle of a word. „Berl*in*“ is a stressed syllable.</summary>
    private static void CheckStars(Block block, ImmutableArray<Inline> line, FindingLog log)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i - 1] is not Inline.Words before || line[i] is not Inline.Element { Name: "em" } star || !Person().IsMatch(before.Text)) continue;
            var text = star.Children.PlainText();
            if (Ending().Match(text) is { Success: true } ending && ending.Length < text.Length) log.Add(SwallowedStar.At(block.Location, text));
        }
    }

    /// <summary>Only whole sentences count: what stands in lists and tables is short by its nature.</summary>
    private static void CheckReadability(Document document, ImmutableArray<PlainLine> lines, FindingLog log)
    {
        var whole = lines.Where(line => line.German && line.Block is not Block.Heading && Sentences.IsWhole(line.Words)).Select(line => line.Words);
        var text = Readability.Of([.. document.FrontMatter.Lead is { } lead && lines.Any(line => line.German) ? whole.Prepend(lead) : whole]);
        if (text.Words >= EnoughWords && text.Lix > HardLix && text.Wiener() is var wiener && wiener > HardWiener)
            log.Add(HardToRead.At(document.File, text.Lix, wiener, text.SentenceLength));
    }

    /// <summary>A word for people, up to its ending.</summary>
    [GeneratedRegex(@"\b\p{Lu}\p{L}{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^in(?:nen)?(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
