using Schwerpunkt.German;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Laws;

/// <summary>The limits of what counts as prose, as a sentence, as the same text and as well set.</summary>
public sealed class ProseTextTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, true)]
    [InlineData(400, true)]
    public void Prose_begins_at_twelve_words(int words, bool isProse) => Assert.Equal(isProse, ProseText.Is(Words(words)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void A_few_words_are_four(int words, bool isEnough) => Assert.Equal(isEnough, ProseText.HasWords(Words(words), ProseText.FewWords));

    [Theory]
    [InlineData("eins - zwei – drei · ...")]
    [InlineData("„eins“ (zwei) drei/vier")]
    public void Marks_alone_are_no_words(string text) => Assert.False(ProseText.HasWords(text, 4));

    [Theory]
    [InlineData("Das ist so.", true)]
    [InlineData("Ist das so?", true)]
    [InlineData("Ja!", true)]
    [InlineData("Und so weiter…", true)]
    [InlineData("\"Das ist so.\"", true)]
    [InlineData("(Das ist so.)", true)]
    [InlineData("Das ist so: ", false)]
    [InlineData("Ort, Datum", false)]
    [InlineData("", false)]
    public void A_sentence_has_its_mark_at_the_end(string text, bool isSentence) => Assert.Equal(isSentence, Sentences.HasEnd(text));

    [Theory]
    [InlineData("2019−2024", "2019-2024")]
    [InlineData("2019–2024", "2019-2024")]
    [InlineData("2019—2024", "2019-2024")]
    [InlineData("2019\u20112024", "2019-2024")]
    [InlineData("«Wort» ‹Wort› ‚Wort‘", "\"Wort\" 'Wort' 'Wort'")]
    [InlineData("geht’s geht´s geht`s", "geht's geht's geht's")]
    [InlineData(" a\u00A0\u202F b\u00AD\u200B\u200C\u200D\u2060\uFEFFc ", "a bc")]
    public void Signs_that_say_the_same_are_the_same(string text, string folded) => Assert.Equal(folded, ComparisonText.Of(text));

    [Theory]
    [InlineData("„Wort“", "\"Wort\"")]
    [InlineData("‚Wort‘", "'Wort'")]
    [InlineData("Wort …", "Wort ...")]
    [InlineData("eins – zwei", "eins - zwei")]
    [InlineData("z.\u00A0B.", "z. B.")]
    [InlineData("20\u202F%", "20 %")]
    [InlineData("eins zwei", "eins  zwei")]
    [InlineData("geht’s", "geht's")]
    [InlineData("Wort", "Wo\u200Brt")]
    public void The_better_set_text_has_the_higher_score(string better, string worse) => Assert.True(Typography.Score(better) > Typography.Score(worse));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("Wort", count));
}
