using CsCheck;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Places of a text, there and back.</summary>
public sealed class LineMapLaws
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const("\n"), Gen.Const("a"), Gen.Const("ä„"), Gen.Const(" ")).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Line_and_column_lead_back_to_the_place() => Texts.Sample(text =>
    {
        var map = new LineMap(text);
        return Enumerable.Range(0, text.Length + 1).All(place => map.PlaceOf(map.LineOf(place), map.ColumnOf(place)) == place);
    });

    [Fact]
    public void The_lines_are_those_of_the_text() => Texts.Sample(text =>
    {
        var map = new LineMap(text);
        return Enumerable.Range(0, map.Count).Select(line => map[line].ToString()).SequenceEqual(text.Split('\n'));
    });

    [Theory]
    [InlineData("", 0, 7, 3)]
    [InlineData("ab", 1, 7, 4)]
    [InlineData("a\nb", 1, 7, 4)]
    [InlineData("a\nb", 2, 8, 1)]
    [InlineData("a\n", 2, 8, 1)]
    [InlineData("a\n\nbc", 4, 9, 2)]
    public void A_place_counts_on_from_where_its_text_begins(string text, int place, int line, int column) =>
        Assert.Equal(new Location("a.md", line, column), new LineMap(text).At(place, new Location("a.md", 7, 3)));

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\r\r\n\n", "\n\n\n")]
    [InlineData("a", "a")]
    public void Every_line_ends_in_LF(string text, string normal) => Assert.Equal(normal, LineMap.Normalise(text));
}
