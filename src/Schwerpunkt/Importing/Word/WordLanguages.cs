using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Reading.Markdown;

namespace Schwerpunkt.Importing.Word;

/// <summary>The languages of a document: the one that most of its letters are in, and the others.</summary>
internal sealed class WordLanguages
{
    private readonly WordStyles styles;

    public WordLanguages(WordDocument document, WordStyles styles)
    {
        this.styles = styles;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in document.Main.Root.All("w:p"))
        {
            var style = paragraph.Child("w:pPr")?.Value("w:pStyle");
            foreach (var run in paragraph.All("w:r"))
            {
                if (Of(run.Child("w:rPr"), style) is { } language)
                    counts[language] = counts.GetValueOrDefault(language) + run.Children.Where(child => child.Name == "w:t").Sum(child => child.Text.Length);
            }
        }

        Main = counts.Count == 0 ? null : counts.MaxBy(count => count.Value).Key;
    }

    /// <summary>The one that most letters are in; null where nothing is said.</summary>
    public string? Main { get; }

    /// <summary>The language of a run, where it differs from that of the document; null where it does not, or nothing is said.</summary>
    public string? ForeignIn(WordNode? run, string? paragraph) => Main is not null && Of(run, paragraph) is { } own && own != Main && AttributeReader.IsLanguage(own) ? own : null;

    /// <summary>Without its country: Word sets that by the keyboard.</summary>
    private string? Of(WordNode? run, string? paragraph)
    {
        if (run?.Switch("w:noProof") == true) return null;
        var written = run?.Value("w:lang") ?? (run?.Value("w:rStyle") is { } style ? styles.Find(style, "w:rPr", own => own.Value("w:lang")) : null)
            ?? styles.Find(paragraph, "w:rPr", own => own.Value("w:lang")) ?? styles.Defaults?.Value("w:lang");
        return written?.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } language && language is not "zxx" ? language : null;
    }
}
