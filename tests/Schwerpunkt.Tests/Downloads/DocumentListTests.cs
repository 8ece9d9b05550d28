using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Downloads;

/// <summary>The page that lists the documents, beyond what a story shows.</summary>
public sealed class DocumentListTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(300, 1)]
    [InlineData(301, 2)]
    public void Three_hundred_stand_on_a_page(int documents, int pages)
    {
        var numbers = Enumerable.Range(1, documents).ToList();
        var site = Story.Parse($"""
            A site with documents.
            === index.md
            ---
            title: Start
            ---
            Text.

            {string.Concat(numbers.Select(number => $"- [Plan {number}](plan-{number}.pdf)\n"))}
            {string.Concat(numbers.Select(number => $"=== plan-{number}.pdf\n1000\n"))}
            """).Build();
        Assert.Empty(site.Findings);
        Assert.Equal(pages, site.Files.Count(file => file.Path.StartsWith("dokumente/", StringComparison.Ordinal)));
    }

    /// <summary>As with every page that the program makes itself.</summary>
    [Fact]
    public void A_page_of_that_address_is_an_error_only_where_there_are_documents()
    {
        const string Site = "A site.\n=== index.md\n---\ntitle: Start\n---\n[Plan](plan.pdf)\n=== dokumente.md\n---\ntitle: Dokumente\n---\nText.\n";
        Assert.Contains(Story.Parse(Site + "=== plan.pdf\n1000\n").Build().Findings, finding => finding.ToString().StartsWith("content/dokumente.md(1,1): error adresse-doppelt", StringComparison.Ordinal));
        Assert.DoesNotContain(Story.Parse(Site.Replace("[Plan](plan.pdf)", "Text.", StringComparison.Ordinal)).Build().Findings, finding => finding.Severity == Severity.Error);
    }
}
