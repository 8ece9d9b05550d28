using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every build, whatever the content folder holds: content problems are findings, never exceptions.</summary>
public sealed class BuildLaws
{
    private const string Config = "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n";

    private static readonly ImmutableArray<ITheme> Themes = [new MilTheme()];

    private static readonly ImmutableArray<SourceFile> Real =
    [
        .. Directory.EnumerateFiles(Repository.Path("content"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .Select(file => new SourceFile(Path.GetRelativePath(Repository.Path("content"), file).Replace('\\', '/'), File.ReadAllBytes(file))),
        new SourceFile("alles.md", File.ReadAllBytes(Repository.Path("tests", "Schwerpunkt.Tests", "Laws", "kitchen-sink.md"))),
        new SourceFile("bild.jpg.yml", "credit: © MIL / Fink\nalt: Ein Bild\nlicense: CC BY 4.0\nlicenseUrl: https://creativecommons.org/licenses/by/4.0/\n"u8.ToArray()),
    ];

    private static readonly string[] Insertions =
    [
        "\n", "\n\n", "---\n", "- ", "  - ", "> ", "# ", "## ", "1. ", "| ", "\n|-|-|\n", "```", "`", "*", "**", "_", "~~", "[", "]", "(", ")", "![", "](", "{", "}", "{#a .b lang=en}", "[^1]", "[^1]: ",
        ":   ", ":::", "::", "<", ">", "<br>", "<details>\n<summary>x</summary>\n", "</details>", "<sub>", "</sub>", "<!--", "-->", "<script>", "&#xD800;", "&#0;", "&auml;", "\\", "\t", "\r", "\0",
        "\"", "'", ": ", "#", "&a ", "*a", "!!str ", "? ", "%YAML 99999999999.9\n", "{a: b}", "[a, b]", "|\n", ">-\n", "\"\\uD800\"", "\"\\x\"", "title: x\n", "image:\n  src: bild.jpg\n", "aliases: [a]\n",
        "\u00A0", "\u2028", "\uFEFF", "😀", "e\u0301", "©", " © MIL", "https://example.org", "mailto:", "%0A", "../", "\u00A0😀 © MIL\n",
    ];

    /// <summary>One change to a file: where (in thousandths of it), how many bytes go, what comes in their place.</summary>
    private static readonly Gen<(int Where, int Length, byte[] Insertion)> Change = Gen.Select(
        Gen.Int[0, 1000],
        Gen.OneOf(Gen.Const(0), Gen.Int[0, 3], Gen.Int[0, 200]),
        Gen.OneOf(
            Gen.OneOf(Insertions).Select(Encoding.UTF8.GetBytes),
            Gen.Select(Gen.OneOf(Insertions), Gen.Int[2, 40]).Select((text, times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)))),
            Gen.Byte.Array[1, 4]));

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("**a ")]
    [InlineData("_a")]
    [InlineData("<details>\n<summary>x</summary>\n\n")]
    [InlineData("<sub>")]
    [InlineData("::: a\n")]
    [InlineData("::a")]
    [InlineData("`")]
    [InlineData("&")]
    [InlineData("|")]
    [InlineData("a\n:   ")]
    [InlineData("[^1]: ")]
    [InlineData("{#a}")]
    [InlineData("~~a ")]
    public void Deeply_nested_text_is_at_worst_a_finding(string piece) => BuildSoon("---\ntitle: a\n---\n" + Repeat(piece, 3000));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("- - - - - - - - - - ")]
    [InlineData("!!a ")]
    [InlineData("\n? &a [*a]\n: x\n")]
    public void A_deeply_nested_head_is_at_worst_a_finding(string piece) => BuildSoon($"---\ntitle: a\ntags: {Repeat(piece, 20_000)}\n---\n");

    [Theory]
    [InlineData("\"a\\uD800b\"")]
    [InlineData("\"a\\uDC00\"")]
    [InlineData("\"a\\x1Ab\"")]
    [InlineData("\"a\\0b\"")]
    [InlineData("\"a\\uFFFEb\"")]
    [InlineData("\"a\\uFFFFb\"")]
    [InlineData("a\u001Ab")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\u0085b")]
    public void A_character_that_is_none_does_not_stop_the_build(string title) => Render(Build(
    [
        new SourceFile("site.yml", Encoding.UTF8.GetBytes(Config.Replace("Probe", title, StringComparison.Ordinal))),
        new SourceFile("index.md", Encoding.UTF8.GetBytes($"---\ntitle: {title}\ndate: 2026-01-01\n---\n&#26;a{title.Trim('"')} &#xFFFE; &#xD800; b\n\n## {title}\n")),
    ]));

    [Fact]
    public void What_ends_a_line_in_yaml_alone_is_a_blank_and_moves_no_finding()
    {
        var result = Build(
        [
            new SourceFile("site.yml", Encoding.UTF8.GetBytes(Config)),
            new SourceFile("index.md", Encoding.UTF8.GetBytes("---\ntitle: Start\u2028Seite\ndescription: Ein\u0085Wort\u2029hier\ndate: 2026-13-01\n---\nText.\n")),
        ]);
        Assert.Equal(4, Assert.Single(result.Findings, finding => finding.Severity == Severity.Error).Location.Line);
        Assert.Equal("Start Seite", Assert.Single(result.Site!.Pages).Title); // ! site.yml can be used
    }

    [Theory]
    [InlineData("\u00A0😀 Bild © MIL")]
    [InlineData("😀© MIL")]
    public void A_caption_is_never_cut_within_a_letter(string caption)
    {
        var result = Build(
        [
            new SourceFile("site.yml", Encoding.UTF8.GetBytes(Config)),
            new SourceFile("index.md", Encoding.UTF8.GetBytes($"---\ntitle: a\n---\n![Was zu sehen ist](bild.jpg)\n{caption}\n")),
        ]);
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.All(Render(result), file => Assert.NotEqual(0, strict.GetByteCount(file))); // half a letter throws
    }

    [Fact]
    public void Findings_are_one_line_each() => Gen.Select(Gen.OneOf(Insertions).Array[0, 20], Gen.OneOf(Insertions).Array[0, 20]).Sample(
        (head, text) =>
        {
            var page = $"---\ntitle: \"a\\nb\"\n{string.Concat(head)}\n---\n{string.Concat(text)}";
            var result = Build([new SourceFile("index.md", Encoding.UTF8.GetBytes(page)), new SourceFile("b.md", Encoding.UTF8.GetBytes(page)), .. Real.Where(file => file.Path == "site.yml")]);
            Assert.All(result.Findings, finding => Assert.DoesNotContain(finding.ToString(), char.IsControl));
        },
        iter: 1000);

    [Fact]
    public void The_same_input_gives_the_same_findings_and_bytes() => Gen.Select(Gen.Int[0, Real.Length - 1], Change.Array[0, 3], Gen.Shuffle(Real.ToArray(), Real.Length)).Sample(
        (number, changes, shuffled) =>
        {
            var changed = Real[number] with { Bytes = changes.Aggregate(Real[number].Bytes.ToArray(), Apply) };
            var (one, other) = (Build(Real.SetItem(number, changed)), Build([.. shuffled.Select(file => file.Path == changed.Path ? changed : file)]));
            Assert.Equal(one.Findings.Select(finding => finding.ToString()), other.Findings.Select(finding => finding.ToString()));
            Assert.Equal(one.Files.Select(file => file.Path), other.Files.Select(file => file.Path));
            Assert.Equal(Render(one), Render(other));
        },
        iter: 100);

    /// <summary>Fails where it hangs: a fraction of a second is needed, and minutes are given, because other tests run beside this one.</summary>
    private static void BuildSoon(string page)
    {
        var build = Task.Run(() => Render(Build([new SourceFile("site.yml", Encoding.UTF8.GetBytes(Config)), new SourceFile("index.md", Encoding.UTF8.GetBytes(page))])));
        Assert.True(build.Wait(TimeSpan.FromMinutes(3)), "The build hangs.");
    }

    private static BuildResult Build(ImmutableArray<SourceFile> texts)
    {
        ImmutableArray<PictureFacts> pictures =
        [
            .. new[] { "fussgaengerzone.jpg", "bild.jpg", "schwerpunkte/smart-city/plaene.svg" }
                .Select(path => new PictureFacts(path, "0123456789abcdef", 1200, 800, PictureFormat.Jpeg, new EmbeddedRights("© MIL / Fink"))),
        ];
        return SiteBuild.Run(new SourceTree("content", texts, pictures, [new FileFacts("bericht.pdf", 12_345)], new DateOnly(2026, 3, 3)), new BuildOptions(), Themes);
    }

    private static List<string> Render(BuildResult result)
    {
        var texts = new List<string>();
        foreach (var file in result.Files.OfType<OutputFile.Rendered>())
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            file.Write(writer);
            texts.Add(writer.ToString());
        }

        return texts;
    }

    private static byte[] Apply(byte[] bytes, (int Where, int Length, byte[] Insertion) change)
    {
        var at = (int)(bytes.Length * (long)change.Where / 1000);
        return [.. bytes[..at], .. change.Insertion, .. bytes[Math.Min(bytes.Length, at + change.Length)..]];
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
