using CsCheck;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every name in a URL.</summary>
public sealed class SlugLaws
{
    [Fact]
    public void A_slug_has_letters_digits_and_single_hyphens_only() =>
        Texts.Any.Sample(text => Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", Slug.Of(text)), iter: 20_000);

    [Fact]
    public void The_slug_of_a_slug_is_itself() =>
        Texts.Any.Sample(text => Assert.Equal(Slug.Of(text), Slug.Of(Slug.Of(text))), iter: 5000);

    [Fact]
    public void Decomposed_letters_give_the_same_slug() =>
        Texts.Any.Sample(text => Assert.Equal(Slug.Of(text), Slug.Of(Texts.Decomposed(text))), iter: 5000);

    [Fact]
    public void Unique_names_are_distinct_and_leave_the_reserved_ones_alone() => Gen.Select(Texts.Any.Array[0, 20], Texts.Any.Array[0, 5]).Sample(
        (texts, others) =>
        {
            var reserved = others.Select(Slug.Of).ToHashSet();
            var names = Slug.Unique(texts, reserved).ToList();
            Assert.Equal(texts.Length, names.Distinct().Count());
            Assert.DoesNotContain(names, reserved.Contains);
            Assert.Equal(names, Slug.Unique(texts, reserved));
        },
        iter: 2000);

    [Fact]
    public void A_name_with_a_number_of_its_own_is_not_given_twice() =>
        Assert.Equal(["a", "a-2", "a-3", "a-2-2"], Slug.Unique(["a", "a", "a", "a-2"], []));

    [Theory]
    [InlineData("Weitere Schwerpunkte", "weitere-schwerpunkte")]
    [InlineData("Smart City – Handlungsansätze in Brandenburger Kommunen", "smart-city-handlungsansaetze-in-brandenburger-kommunen")]
    [InlineData("Über uns", "ueber-uns")]
    [InlineData("ÄRGER MIT ÖL & ÜBERMUT", "aerger-mit-oel-uebermut")]
    [InlineData("Straße, Fuß und GROẞES", "strasse-fuss-und-grosses")]
    [InlineData("CO₂-neutral bis 2045", "co2-neutral-bis-2045")]
    [InlineData("Brücken\u00ADbau", "brueckenbau")]
    [InlineData("Łódź und Café", "lodz-und-cafe")]
    [InlineData("５ km² ﬁnden № ½ Ⅷ ℡ ㎏ 𝒜", "5-km2-finden-no-12-viii-tel-kg-a")]
    [InlineData("  – § 13 UrhG –  ", "13-urhg")]
    [InlineData("Fachexpert*innen", "fachexpert-innen")]
    [InlineData("2026", "2026")]
    [InlineData("…", "")]
    public void German_examples(string text, string slug)
    {
        Assert.Equal(slug, Slug.Of(text));
        Assert.Equal(slug, Slug.Of(Texts.Decomposed(text)));
    }
}
