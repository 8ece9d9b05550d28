using Schwerpunkt.Pictures;

namespace Schwerpunkt.Tests.Scale;

/// <summary>No line below a picture, however it is made, takes work out of proportion: the patterns of a credit do not try one thing again and again.</summary>
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
}
