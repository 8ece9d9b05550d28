using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Whom the places of a site name with each picture: where all name the same, its sidecar says it; where not, each place says its own.</summary>
internal sealed class GivenCredits
{
    private readonly ImmutableSortedDictionary<string, string> shared;
    private readonly GivenSidecars sidecars;

    public GivenCredits(ImmutableArray<MovedPage> pages, LinkIndex index, GivenSidecars sidecars)
    {
        this.sidecars = sidecars;
        shared = pages.SelectMany(page => page.Credits.Select(given => (File: FileOf(page, given.File, index), given.Credit)))
            .Where(given => given.File is not null).GroupBy(given => given.File ?? "", given => given.Credit, StringComparer.Ordinal)
            .Where(given => given.Select(credit => WhiteSpace.Fold(CreditMarks.WithoutLabel(credit)).Replace("© ", "", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            .Where(given => !sidecars.Exists(given.Key) || given.All(credit => sidecars.Names(given.Key, credit)))
            .ToImmutableSortedDictionary(given => given.Key, Surest, StringComparer.Ordinal);
    }

    /// <summary>Whether the sidecar of a picture says what every place says.</summary>
    public bool IsShared(string file) => shared.ContainsKey(file);

    /// <summary>What stands below a picture where its own sidecar says it already; null where it has none.</summary>
    public string? LineOf(string file) => sidecars.LineOf(file);

    public ImmutableArray<(string File, string Target, string Text)> Sidecars(FileCopies copies) =>
        [.. shared.Where(given => !sidecars.Exists(given.Key)).Select(given => (given.Key, copies.Take(given.Key) + ".yml", $"credit: {YamlText.Quoted(YamlText.OneLine(given.Value))}\n"))];

    /// <summary>With the sign, where one of the places needs it.</summary>
    private static string Surest(IEnumerable<string> credits) => credits.OrderBy(credit => !credit.StartsWith('©')).First();

    private static string? FileOf(MovedPage page, string written, LinkIndex index) =>
        index.Find(page, written) is LinkTarget.File file ? file.Source : index.FileAt(page, written);
}
