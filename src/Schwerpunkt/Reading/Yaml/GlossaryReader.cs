using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads content/glossar.yml.</summary>
internal static class GlossaryReader
{
    private static readonly KeyShape<WrittenTerm?> TermShape = new(ReadTerm);

    public static KeyShape<ImmutableArray<WrittenTerm>> Shape { get; } = new(keys =>
        keys.Maps("terms", "Die Fachwörter.", "[{ term: Wärmeplan, explanation: Der Plan einer Gemeinde für die Wärme in ihren Häusern. }]", TermShape));

    /// <summary>The entries that can be used, every mistake a finding; empty where there is no such file.</summary>
    public static Glossary Read(SourceTree tree, FindingLog log)
    {
        if (tree.Texts.FirstOrDefault(file => string.Equals(file.Path, Glossary.FileName, StringComparison.Ordinal)) is not { } file) return Glossary.Empty;
        if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, tree.At(Glossary.FileName), YamlPart.Glossary, log) is not { } map) return Glossary.Empty;
        var taken = new Dictionary<string, Location>(StringComparer.Ordinal);
        var entries = Shape.Read(map, new KeyContext(Glossary.FileName, tree.At(Glossary.FileName), log)).Select(written => Claim(written, taken, log)).OfType<(string Term, ImmutableArray<Inline> Explanation, ImmutableArray<string> Forms)>()
            .OrderBy(entry => Slug.Of(entry.Term), StringComparer.Ordinal).ThenBy(entry => entry.Term, StringComparer.Ordinal).ToImmutableArray();
        var ids = Slug.Unique(entries.Select(entry => entry.Term), []);
        return new Glossary([.. entries.Zip(ids, (entry, id) => new GlossaryTerm(id, entry.Term, entry.Explanation, entry.Forms))]);
    }

    private static WrittenTerm? ReadTerm(KeyReader keys)
    {
        var term = keys.Needed(keys.Place("term", "Das Fachwort; Groß- und Kleinschreibung zählt.", "Wärmeplan"));
        var explanation = keys.Needed(keys.Text("explanation", "Ein oder zwei einfache Sätze; Wörter in einer anderen Sprache wie im Text, zum Beispiel `::Smart City::{lang=en}`.", "Der Plan einer Gemeinde für die Wärme in ihren Häusern."));
        var forms = keys.Words("forms", "Andere Formen des Wortes.", "[Wärmepläne, Wärmeplänen]");
        return term is null ? null : new WrittenTerm(term, explanation, forms);
    }

    private static (string Term, ImmutableArray<Inline> Explanation, ImmutableArray<string> Forms)? Claim(WrittenTerm written, Dictionary<string, Location> taken, FindingLog log)
    {
        if (!Claim(written.Term, taken, log)) return null;
        ImmutableArray<string> others = [.. written.Forms.Where(form => Claim(form, taken, log)).Select(form => form.Text)];
        return written.Explanation is null ? null : (written.Term.Text, ForeignWords.Read(written.Explanation), others);
    }

    private static bool Claim(Located form, Dictionary<string, Location> taken, FindingLog log)
    {
        if (taken.TryAdd(form.Text, form.Location)) return true;
        log.Add(GlossaryTermTwice.At(form.Location, form.Text, taken[form.Text]));
        return false;
    }
}

/// <summary>An entry of glossar.yml as written; its explanation is null where it is missing.</summary>
internal sealed record WrittenTerm(Located Term, string? Explanation, ImmutableArray<Located> Forms);
