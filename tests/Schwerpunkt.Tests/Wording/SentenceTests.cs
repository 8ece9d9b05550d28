using Schwerpunkt.German;

namespace Schwerpunkt.Tests.Wording;

/// <summary>Where German sentences end, and where a full stop means something else.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Es war gut. Dann kam er.", 2)]
    [InlineData("Am 26. April kam er. Das war am 3. Mai 2021. Es regnete.", 3)]
    [InlineData("Nach § 9 Abs. 2 Nr. 5 gilt z. B. Folgendes: Dr. Muster kommt.", 1)]
    [InlineData("Rund 84 Mio. Euro bzw. 5 Mrd. Euro.", 1)]
    [InlineData("„Stadt für alle.“ So heißt sie. (Das war 2017.) Wirklich? Ja!", 5)]
    [InlineData("Bis 2030 … und weiter. 20 Städte machen mit.", 2)]
    [InlineData("Mehr unter www.example.org und mil.brandenburg.de.", 1)]
    [InlineData("Ohne Punkt", 1)]
    [InlineData("", 0)]
    public void Sentences_are_counted(string text, int count) => Assert.Equal(count, Sentences.Split(text).Count());

    [Fact]
    public void Sentences_together_are_the_text()
    {
        const string text = "Eins. „Zwei!“ Am 3. Mai: drei? Vier ";
        Assert.Equal(text, string.Concat(Sentences.Split(text)));
        Assert.Equal("Eins.", Sentences.First(text));
    }
}
