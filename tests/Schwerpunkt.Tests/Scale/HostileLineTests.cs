using Schwerpunkt.Checks.Lookalikes;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Scale;

/// <summary>No line below a picture and no text, however it is made, takes work out of proportion: the patterns of credits and of marks do not try one thing again and again.</summary>
[Collection(ScaleTests.Name)]
public sealed class HostileLineTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("(")]
    [InlineData("(©")]
    [InlineData("©")]
    [InlineData("Foto: ")]
    [InlineData("Foto und ")]
    [InlineData(". ")]
    [InlineData("Foto:Foto und Foto")]
    [InlineData("\u00A0(")]
    public void A_hostile_line_takes_work_in_proportion(string piece) =>
        Work.AssertProportional(times => Credit.Split(string.Concat(Enumerable.Repeat(piece, times))), 4_000);

    /// <summary>The same of the search for what only looks like Markdown, up to the length from which on nothing is searched.</summary>
    [Theory]
    [InlineData("[a] (b c")]
    [InlineData("[a](b ")]
    [InlineData("(a)[")]
    [InlineData("![a")]
    [InlineData("**a ")]
    [InlineData("== a")]
    [InlineData("\u2022 a\n")]
    [InlineData("-A\n")]
    [InlineData("|a|\n")]
    [InlineData("{{a ")]
    public void A_hostile_text_takes_work_in_proportion(string piece)
    {
        var read = new[] { 950, 9_500 }.ToDictionary(signs => signs, signs => Read(string.Concat(Enumerable.Repeat(piece, signs / piece.Length))));
        Work.AssertProportional(signs => LookalikeChecks.Check(read[signs].Document!, read[signs].Lines), 950); // ! the head is whole
    }

    private static DocumentReading Read(string text)
    {
        var tree = Story.Parse($"A page.\n=== index.md\n---\ntitle: Start\n---\n{text}\n").Tree();
        return DocumentReader.Of(tree, new FindingLog()).Read(tree.Texts.Single(file => file.IsPage));
    }
}
