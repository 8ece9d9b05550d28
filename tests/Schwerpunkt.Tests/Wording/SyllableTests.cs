using Schwerpunkt.German;

namespace Schwerpunkt.Tests.Wording;

/// <summary>Syllables of German words, as a dictionary parts them.</summary>
public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "Stadt Land Haus Rad Bahn Raum Boot Preis neun Freund quer Quark ich MIL vhw Moor Zoos")]
    [InlineData(2, "Städte Häuser Plätze Bäume Leute Euro Bürger Wege Räume Straße heißen bauen Treue neue quälen System geehrt Mieter Chaos Bayern Idee beirrt")]
    [InlineData(3, "Gemeinde Gebäude Kommune Theater Museum Europa Nation beraten Bürgerin speziell Patient geeignet beurteilt inhaltlich Geschäfte Minister")]
    [InlineData(4, "Jubiläum Beteiligung Entwicklungen Stadtentwicklung Baukulturpreis beurteilen finanziell Bürgerinnen Ideale Landesplanung Infrastruktur Nachhaltigkeit")]
    [InlineData(5, "Ministerium europäische Universität klimaneutrale Kooperieren Landesplanungen")]
    [InlineData(6, "Städtebauförderung Kommunikation Koordination Initiative Bürgerbeteiligung")]
    [InlineData(7, "Wärmeplanungsverordnung")]
    public void A_word_has_as_many_as_a_dictionary_says(int count, string words) =>
        Assert.All(words.Split(' '), word => Assert.True(Syllables.Count(word) == count, $"{word}: {Syllables.Count(word)}"));
}
