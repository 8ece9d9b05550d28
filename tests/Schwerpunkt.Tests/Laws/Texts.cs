using System.Text;
using CsCheck;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Texts as people, exports and attackers write them; always valid Unicode.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "7", "ä", "Ö", "ü", "ß", "ẞ", "é", "ł", "Æ", "e\u0301", "u\u0308", "İ", "ı", "ﬁ", "½", "Ⅷ", "K", "中", "😀", "𝒜", "\u0301",
        " ", "  ", "\u00A0", "\u202F", "\u00AD", "\u200B", "\uFEFF", "-", "–", "—", "_", ".", ",", ":", "/", "|", "(", ")", "„", "“", "\"", "'", "#", "?", "%",
        "Städte", "Fußgängerzone", "CO₂", "MIL / Fink", "© ", "©", "(c) ", "Foto: ", "Foto: © ", "Bildquelle: ", "Grafik und Beitragsbild: ", "AdobeStock_",
    ];

    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat),
        Gen.OneOf(Gen.Int[0x20, 0x7E], Gen.Int[0xA0, 0x24F], Gen.Int[0x300, 0x2FFF], Gen.Int[0xE000, 0x10FFFF]).Array[0, 20]
            .Select(points => string.Concat(points.Select(point => new Rune(point).ToString()))));

    /// <summary>The same text with each letter taken apart: ä becomes a and two dots. Marks stay in the order they were written in.</summary>
    public static string Decomposed(string text)
    {
        var signs = new List<Sign>();
        foreach (var rune in text.EnumerateRunes()) NormalizationTable.Instance.Decompose(rune.Value, signs);
        return string.Concat(signs.Select(sign => char.ConvertFromUtf32(sign.Code)));
    }
}
