using Schwerpunkt.Findings;

namespace Schwerpunkt.Tests;

/// <summary>The list of kinds is whole, and each kind makes findings of its own.</summary>
public sealed class FindingKindTests
{
    [Fact]
    public void The_list_names_every_kind_once_in_order() =>
        Assert.Equal(Catalogue.Kinds.Select(pair => pair.Kind.Code).Order(StringComparer.Ordinal), FindingKinds.All.Select(kind => kind.Code));

    [Fact]
    public void Every_kind_words_a_finding_of_its_own() => Assert.All(Catalogue.Kinds, pair =>
        Assert.Contains(Catalogue.Findings, finding => ReferenceEquals(finding.Kind, pair.Kind)));

    [Fact]
    public void The_anchor_is_a_heading_of_the_handbook()
    {
        var headings = File.ReadLines(Repository.Path("docs", "redaktion", "meldungen.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => "meldungen.md#" + line[3..]).ToHashSet();
        Assert.All(FindingKinds.All, kind => Assert.Contains(kind.Anchor, headings));
    }

    [Fact]
    public void A_title_is_one_sentence() => Assert.All(FindingKinds.All, kind => Assert.Matches(@"^\p{Lu}.*\.$", kind.Title));
}
