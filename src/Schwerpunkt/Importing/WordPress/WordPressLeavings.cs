using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>What of one export becomes no page, counted, and what else is to be said of it as a whole.</summary>
internal sealed class WordPressLeavings(string file)
{
    private readonly FindingLog log = new();
    private readonly Dictionary<string, int> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> defaults = new(StringComparer.Ordinal);
    private int pages;
    private int comments;
    private int thrown;
    private int unsaved;

    /// <summary>Takes down what an entry is.</summary>
    public void Count(WordPressItem item)
    {
        comments += item.Comments;
        if (item.Kind != WordPressKind.Left)
        {
            if (item.Kind is not (WordPressKind.Page or WordPressKind.Draft or WordPressKind.Closed)) return;
            pages++;
            if (item.Type is not ("post" or "page")) Add(own, item.Type);
            foreach (var term in item.Terms.Where(WordPressTags.IsDefault)) Add(defaults, WordPressWords.Of(term.Name));
        }
        else if (item.Status == "trash") thrown++;
        else if (item.Status == "auto-draft") unsaved++;
        else Add(types, item.Type.Length == 0 ? "ohne Typ" : item.Type);
    }

    /// <summary>Takes down that another export has the same entry with another text.</summary>
    public void AddOther(int line, string title) => log.Add(ImportWordPress.AtOther(new Location(file, line), Excerpt.Of(WordPressWords.Of(title))));

    public void AddRange(IEnumerable<Finding> findings) => log.AddRange(findings);

    public ImmutableArray<Finding> Findings()
    {
        var at = new Location(file);
        string[] counts =
        [
            .. One(comments, "Kommentar", "Kommentare"), .. One(thrown, "Eintrag im Papierkorb", "Einträge im Papierkorb"), .. One(unsaved, "nie gespeicherter Entwurf", "nie gespeicherte Entwürfe"),
            .. types.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => $"{GermanNumber.Of(type.Value)} × „{type.Key}“"),
        ];
        var findings = new FindingLog();
        findings.AddRange(log.ToImmutable());
        if (pages == 0 && log.ToImmutable().IsEmpty) findings.Add(ImportWithoutText.AtExport(at));
        if (counts.Length > 0) findings.Add(ImportWordPress.AtLeft(at, string.Join(", ", counts)));
        foreach (var type in own.OrderBy(type => type.Key, StringComparer.Ordinal)) findings.Add(ImportWordPress.AtType(at, type.Key, type.Value));
        foreach (var term in defaults.OrderBy(term => term.Key, StringComparer.Ordinal)) findings.Add(ImportWordPress.AtDefault(at, term.Key, term.Value));
        return findings.ToSorted();
    }

    private static IEnumerable<string> One(int count, string one, string many) => count == 0 ? [] : [GermanNumber.Count(count, one, many)];

    private static void Add(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
