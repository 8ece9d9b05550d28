using Schwerpunkt.German;

namespace Schwerpunkt.Tests;

/// <summary>Where long words may be parted: between the words that they are made of, and nowhere where that is not certain.</summary>
public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("Stadtentwicklung", "Stadt|entwicklung")]
    [InlineData("Die Schwerpunkte der Städtebauförderung", "Die Schwer|punkte der Städte|bau|förderung")]
    [InlineData("Verkehrssicherheit, Straßenbrücken", "Verkehrs|sicherheit, Straßen|brücken")]
    [InlineData("Durchsetzungsverfahren (Überwachungsstelle)", "Durch|setzungs|verfahren (Überwachungs|stelle)")]
    [InlineData("STADTENTWICKLUNG", "STADTENTWICKLUNG")]
    [InlineData("Begleitungen, Ingenieurinnen, Bundesstaaten", "Begleitungen, Ingenieurinnen, Bundesstaaten")]
    [InlineData("Relationships, Championships", "Relationships, Championships")]
    [InlineData("post@stadtentwicklung.example, www.stadtentwicklung.example", "post@stadtentwicklung.example, www.stadtentwicklung.example")]
    [InlineData("Städte­bauförderung", "Städte­bauförderung")]
    [InlineData("Datenschutz", "Datenschutz")]
    public void A_long_word_is_parted_at_its_joints(string text, string parted) => Assert.Equal(parted, Hyphenator.Default.Set(text).Replace("\u00AD", text.Contains('\u00AD', StringComparison.Ordinal) ? "\u00AD" : "|", StringComparison.Ordinal));

    [Fact]
    public void What_an_editor_writes_goes_before_the_table_in_all_cases()
    {
        var own = Hyphenator.Of(["Wohnraum|zweckentfremdungs|verbot", "Stadtent|wicklung"]);
        Assert.Equal("Wohnraum|zweckentfremdungs|verbote, Stadtent|wicklung", own.Set("Wohnraumzweckentfremdungsverbote, Stadtentwicklung").Replace('\u00AD', '|'));
    }

    [Theory]
    [InlineData("Stadt|entwicklung", true)]
    [InlineData("Stadtentwicklung", false)]
    [InlineData("Stadt|", false)]
    [InlineData("Ab|gabe", false)]
    [InlineData("Stadt-|entwicklung", false)]
    public void A_word_with_strokes_has_letters_between_them(string word, bool expected) => Assert.Equal(expected, Hyphenator.IsWritten(word));

    [Fact]
    public void A_long_piece_without_a_joint_is_told() =>
        Assert.Equal(["Rindfleischetikettierungsverkehrswesen"], Hyphenator.Default.Unparted("Grundstücksverkehrsgenehmigungsverordnung und Rindfleischetikettierungsverkehrswesen"));

    [Fact]
    public void Without_them_a_text_is_as_it_was() => Assert.All(CompoundParts.Listed, part =>
    {
        var text = CompoundParts.Joined(part) + "sgesellschaftsverordnung";
        Assert.Equal(text, Hyphenator.Without(Hyphenator.Default.Set(text)));
    });
}
