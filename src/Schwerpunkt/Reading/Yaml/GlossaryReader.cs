using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads content/glossar.yml.</summary>
internal static class GlossaryReader
{
    public const string FileName = "glossar.yml";

    /// <summary>The entries that can be used, every mistake a finding; empty where there is no such file.</summary>
    public static Glossary Read(SourceTree tree, FindingLog log)
    {
        if (tree.Texts.FirstOrDefault(file => string.Equals(file.Path, FileName, StringComparison.Ordinal)) is not { } file) return Glossary.Empty;
        if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, tree.At(FileName), YamlPart.Glossary, log) is not { } map) return Glossary.Empty;
        map.CheckKeys(FrontMatterKeys.Glossary);
        var taken = new Dictionary<string, Location>(StringComparer.Ordinal);
        var entries = map.Maps("terms").Select(entry => Read(entry, taken)).OfType<(string Term, string Explanation, ImmutableArray<string> Forms)>()
            .OrderBy(entry => Slug.Of(entry.Term), StringComparer.Ordinal).ThenBy(entry => entry.Term, StringComparer.Ordinal).ToImmutableArray();
        var ids = Slug.Unique(entries.Select(entry => entry.Term), []);
        return new Glossary([.. entries.Zip(ids, (entry, id) => new GlossaryTerm(id, entry.Term, entry.Explanation, entry.Forms))]);
    }

    private static (string Term, string Explanation, ImmutableArray<string> Forms)? Read(YamlMap map, Dictionary<string, Location> taken)
    {
        map.CheckKeys(FrontMatterKeys.GlossaryTerm);
        var (term, explanation, forms) = (map.Place("term"), map.Text("explanation"), map.Texts("forms"));
        if (term is null) map.Missing("term");
        if (explanation is null) map.Missing("explanation");
        if (term is null || !Claim(map, term, taken)) return null;
        ImmutableArray<string> others = [.. forms.Where(form => Claim(map, form, taken)).Select(form => form.Text)];
        return explanation is null ? null : (term.Text, explanation, others);
    }

    private static bool Claim(YamlMap map, Located form, Dictionary<string, Location> taken)
    {
        if (taken.TryAdd(form.Text, form.Location)) return true;
        map.Report(GlossaryTermTwice.At(form.Location, form.Text, taken[form.Text]));
        return false;
    }
}
