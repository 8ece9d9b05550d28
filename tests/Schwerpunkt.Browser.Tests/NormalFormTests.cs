using System.Globalization;
using System.Text;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Chromium has a normal form of its own: ours gives the same for every sign, and for crowds of them.</summary>
[Collection(StageDefinition.Name)]
public sealed class NormalFormTests(Stage stage)
{
    /// <summary>Sent to the browser at a time: texts in turn with what we make of them.</summary>
    private const int Batch = 200_000;

    private const string NotComposed = "pairs => pairs.filter((text, i) => i % 2 === 0 && text.normalize('NFC') !== pairs[i + 1])";

    private const string OtherLetters = "pairs => pairs.filter((sign, i) => i % 2 === 0 && sign.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase() !== pairs[i + 1])";

    /// <summary>Every sign that is not its own NFD, taken apart.</summary>
    private const string TakenApart = "signs => signs.map(sign => sign.normalize('NFD')).filter((parts, i) => parts !== signs[i])";

    /// <summary>Signs newer than the table (Unicode 15.0) that Chromium takes apart or ranks as marks. Newer ones than .NET knows are left out by themselves.</summary>
    private static readonly (int First, int Last)[] Newer =
    [
        (0x0897, 0x0897), (0x105C0, 0x105FF), (0x10D40, 0x10D8F), (0x10EFC, 0x10EFC), (0x11380, 0x113FF), (0x116D0, 0x116E3), (0x16100, 0x1613F), (0x16D40, 0x16D7F),
        (0x1CC00, 0x1CCFF), (0x1E5D0, 0x1E5FF),
    ];

    private static readonly string[] Signs =
    [
        .. Enumerable.Range(0, 0x110000).Where(code => code is < 0xD800 or > 0xDFFF && code != 0xFFFE && !Newer.Any(range => code >= range.First && code <= range.Last))
            .Select(code => new Rune(code)).Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned).Select(rune => rune.ToString()),
    ];

    [Fact]
    public async Task Every_sign_by_itself()
    {
        Assert.InRange(Signs.Length, 285_000, 300_000);
        Assert.Empty(await Different(NotComposed, Signs, NormalForm.Of));
    }

    [Fact]
    public async Task Every_sign_taken_apart()
    {
        var page = await stage.Open("probe", "index.html");
        await using var context = page.Context;
        var parts = new List<string>();
        foreach (var signs in Signs.Chunk(Batch)) parts.AddRange(await page.EvaluateAsync<string[]>(TakenApart, signs));
        Assert.True(parts.Count > 13_000, $"{parts.Count}");
        Assert.Empty(await Different(NotComposed, parts, NormalForm.Of));
    }

    [Fact]
    public async Task Letters_and_marks_in_any_order()
    {
        var pick = new Pick(20261123);
        var marks = Signs.Where(sign => Rune.GetUnicodeCategory(Rune.GetRuneAt(sign, 0)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark).ToArray();
        string[][] kinds = [marks, marks, [.. Signs.Where(sign => sign != NormalForm.Of(sign))], [.. Signs.Where(sign => sign[0] is < '\u2000' or (>= '\uAC00' and < '\uB000'))], Signs];
        var texts = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, pick.Below(12) + 1).Select(_ => pick.From(kinds[pick.Below(kinds.Length)])))).ToList();
        foreach (var mark in marks) texts.AddRange(Enumerable.Range(0, 40).Select(_ => pick.From(marks)).SelectMany(other => new[] { $"x{mark}{other}", $"x{other}{mark}" }));
        Assert.Contains(texts, text => text != NormalForm.Of(text));
        Assert.Empty(await Different(NotComposed, texts, NormalForm.Of));
    }

    /// <summary>Each letter that Germans, Danes, Poles and Croats spell in their own way has a rule of its own in <see cref="Slug"/>.</summary>
    [Fact]
    public async Task Every_sign_has_the_same_letters_in_an_address() =>
        Assert.Empty(await Different(OtherLetters, Signs.Where(sign => !"äöüßæøłđÄÖÜẞÆØŁĐ".Contains(sign, StringComparison.Ordinal)), Slug.Of));

    /// <summary>The search in the browser spells words as the index does.</summary>
    [Fact]
    public async Task The_search_spells_as_addresses_do()
    {
        string[] letters = ["ä", "Ö", "ü", "ß", "ẞ", "e\u0301", "U\u0308", "é", "Œ", "ø", "Ł", "Đ", "æ", "₂", "ﬁ", "\u00AD", "ǖ", "Å", "a", "B", "7"];
        var pick = new Pick(7);
        var words = Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, pick.Below(8) + 1).Select(_ => pick.From(letters)))).ToList();
        var site = BuiltSite.Of("probe");
        var engine = site.BasePath + "assets/" + Path.GetFileName(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "suchmaschine.*.js").Single());
        Assert.Empty(await Different($"async pairs => {{ const {{ fold }} = await import('{engine}'); return pairs.filter((word, i) => i % 2 === 0 && fold(word) !== pairs[i + 1]); }}", words, word => Slug.Of(word).Replace("-", "", StringComparison.Ordinal)));
    }

    /// <summary>The texts of which the browser makes something else.</summary>
    private async Task<IEnumerable<string>> Different(string script, IEnumerable<string> texts, Func<string, string> make)
    {
        var page = await stage.Open("probe", "index.html");
        await using var context = page.Context;
        var different = new List<string>();
        foreach (var pairs in texts.SelectMany(text => new[] { text, make(text) }).Chunk(Batch)) different.AddRange(await page.EvaluateAsync<string[]>(script, pairs));
        return different.Select(text => string.Join(' ', text.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture))));
    }

    /// <summary>The same choices in every run.</summary>
    private sealed class Pick(uint state)
    {
        public int Below(int limit)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            return (int)((ulong)(state >> 4) * (ulong)limit >> 28);
        }

        public string From(string[] signs) => signs[Below(signs.Length)];
    }
}
