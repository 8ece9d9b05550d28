using CsCheck;
using Schwerpunkt.Documents;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Downloads;

/// <summary>What one process tells the other arrives as it was told.</summary>
public sealed class FactsLineLaws
{
    private static readonly Gen<string?> Words = Gen.String.Select(text => DocumentWords.OneLine(text));

    private static readonly Gen<DocumentFacts> Facts =
        from pages in Gen.Int[0, 20_000]
        from title in Words
        from language in Words
        from traits in Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool)
        from isPdf in Gen.Bool
        from fault in Gen.Int[0, 6]
        select new DocumentFacts
        {
            Pages = pages == 0 ? null : pages,
            Title = title,
            Language = language,
            Pdf = isPdf ? new PdfTraits(traits.Item1, traits.Item2, traits.Item3) : null,
            Fault = fault == 6 ? null : (DocumentFault)fault,
        };

    [Fact]
    public void It_is_one_line_and_reads_back() => Facts.Sample(facts =>
    {
        var line = FactsLine.Of(facts);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(facts, FactsLine.TryRead(line));
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void So_does_whether_there_is_text(bool? hasText) => Assert.Equal(hasText, FactsLine.TryReadText(FactsLine.OfText(hasText)));

    [Theory]
    [InlineData("")]
    [InlineData("bereit")]
    [InlineData("1\t2")]
    public void Another_line_is_none_of_ours(string line) => Assert.Null(FactsLine.TryRead(line));
}
