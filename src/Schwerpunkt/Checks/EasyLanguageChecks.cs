using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks what a machine can check of Leichte Sprache (BITV 2.0 annex 2, DIN SPEC 33429). Notices only: people test the text, no rule does.</summary>
internal static partial class EasyLanguageChecks
{
    private const int MostWords = 12;

    private const int MostLetters = 14;

    /// <param name="document">As an editor wrote it: data of site.yml is not the editor's here, and drawings have their own words.</param>
    /// <param name="lines">Of this document.</param>
    /// <param name="language">Of the site.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(Document document, ImmutableArray<PlainLine> lines, string language, FindingLog log)
    {
        if (document.FrontMatter.Language.CheckedBy is null) log.Add(UncheckedEasyLanguage.At(document.FrontMatter.TitleLocation));
        if (Languages.IsGerman(document, language)) CheckLine(document.FrontMatter.TitleLocation, [new Inline.Words(document.Title)], log);
        foreach (var line in lines.Where(line => line.German))
        {
            foreach (var (at, written) in SourceLines(line.Block.Location, line.Runs)) CheckLine(at, written, log);
        }
    }

    /// <summary>A block's text as it was written, line by line.</summary>
    private static IEnumerable<(Location At, ImmutableArray<Inline> Line)> SourceLines(Location at, ImmutableArray<Inline> line)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not Inline.Break) continue;
            yield return (at, line[start..i]);
            at = at with { Line = at.Line + 1 };
            start = i + 1;
        }
    }

    private static void CheckLine(Location at, ImmutableArray<Inline> line, FindingLog log)
    {
        var text = line.PlainText();
        var sentences = Sentences.SplitPlain(text).Where(sentence => sentence.Any(char.IsLetter)).ToList();
        if (sentences.Count > 1) log.Add(SentencesInLine.At(at, sentences[0]));
        foreach (var sentence in sentences)
        {
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            if (words > MostWords) log.Add(LongSentence.At(at, sentence, words, MostWords));
        }

        foreach (var word in LongWords(text)) log.Add(LongWord.At(at, word, MostLetters));
        foreach (var word in Found(Conjunctive(), text)) log.Add(ConjunctiveInEasyLanguage.At(at, word));
        // A negation set in bold cannot be overlooked.
        foreach (var word in Found(Negation(), line.RemoveAll(run => run is Inline.Element { Name: "strong" }).PlainText())) log.Add(NegationInEasyLanguage.At(at, word));
        foreach (var word in Found(Abbreviation(), text)) log.Add(AbbreviationInEasyLanguage.At(at, word));
        foreach (var sign in Found(Sign(), text)) log.Add(SignInEasyLanguage.At(at, sign));
    }

    /// <summary>Words without a hyphen or Mediopunkt in time; addresses are none.</summary>
    private static IEnumerable<string> LongWords(string text) => text.Split(' ', '\u00A0')
        .Where(word => !word.Contains('@', StringComparison.Ordinal) && !word.TrimEnd('.').Contains('.', StringComparison.Ordinal))
        .SelectMany(word => word.Split('-', '·', '\u2010', '\u2011', '/'))
        .Select(part => string.Concat(part.Where(char.IsLetter)))
        .Where(part => part.Length > MostLetters)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Found(Regex words, string text) => words.Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(wäre|hätte|würde|könnte|müsste|dürfte|sollte|gäbe|käme|ließe|bräuchte|wüsste|fände)(n|st|t)?\b|\bginge\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunctive();

    [GeneratedRegex(@"\b(nicht|nichts|nie|niemals|niemand|kein(e[mnrs]?)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(" + Abbreviations.HardToRead + @")\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[()\[\]{};§%&/…_#*+=<>|]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
