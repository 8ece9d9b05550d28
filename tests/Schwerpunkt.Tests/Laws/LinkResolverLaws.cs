using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every address an editor, an export or an attacker writes.</summary>
public sealed class LinkResolverLaws
{
    private static readonly string[] Pieces =
    [
        "a", "b.md", "index.md", "bild.jpg", "Über uns", "..", ".", "/", "//", "\\", "#", "?", "%", "%2e", "%2E%2e", "%2f", "%5c", "%00", "%0A", "%ff", "%C3%BC",
        "http:", "https://x.example", "HTTPS:", "javascript:", "JaVaScRiPt:", "java\tscript:", "data:text/html,", "vbscript:", "file:///etc/passwd", "mailto:a@b.de", "tel:+49",
        " ", "\t", "\n", "\r", "\0", "\u00A0", "\u200B", "\u202E", "\uFEFF", ":", "@", "&", ";", "😀",
    ];

    private static readonly Gen<string> Address = Gen.OneOf(Gen.OneOf(Pieces).Array[0, 8].Select(string.Concat), Texts.Any);

    private static readonly Gen<string> Source = Gen.OneOf("index.md", "a/index.md", "a/b/c.md", "site.yml");

    [Fact]
    public void No_address_throws_or_leaves_the_content() => Gen.Select(Address, Source).Sample(
        (address, source) =>
        {
            var path = Resolve(address, source).Target switch
            {
                Target.ToPage page => page.Source,
                Target.ToFile file => file.Source,
                _ => "",
            };
            Assert.DoesNotContain("..", path.Split('/', '\\'));
            Assert.DoesNotContain('\\', path);
            Assert.False(path.StartsWith('/'), path);
            Assert.DoesNotContain(path, char.IsControl);
        },
        iter: 50_000);

    [Fact]
    public void Only_allowed_schemes_come_out() => Gen.Select(Address, Source).Sample(
        (address, source) =>
        {
            if (Resolve(address, source).Target is Target.Elsewhere elsewhere)
                Assert.Matches("^\\s*(?i:https?|mailto|tel):", elsewhere.Address);
        },
        iter: 50_000);

    [Fact]
    public void An_address_gives_a_target_or_a_finding_on_one_line() => Gen.Select(Address, Source).Sample(
        (address, source) =>
        {
            var (target, findings) = Resolve(address, source);
            Assert.Equal(target is null ? 1 : 0, findings.Count);
            Assert.DoesNotContain(findings, finding => finding.Message.Any(char.IsControl));
        },
        iter: 20_000);

    [Theory]
    [InlineData("../kontakt.md", "kontakt.md")]
    [InlineData("/kontakt.md", "kontakt.md")]
    [InlineData("./b.md", "a/b.md")]
    [InlineData("b/../c.md", "a/c.md")]
    [InlineData("", null)]
    [InlineData("..", "index.md")]
    [InlineData("../", "index.md")]
    [InlineData("/", "index.md")]
    [InlineData("../../x.md", null)]
    [InlineData("..%2f..%2fx.md", null)]
    [InlineData("..\\..\\x.md", null)]
    [InlineData("%C3%9Cber%20uns.md", "a/Über uns.md")]
    [InlineData("#stelle", "a/index.md")]
    [InlineData("//evil.example/x", null)]
    [InlineData("\\\\evil.example\\x.md", "evil.example/x.md")]
    public void Paths_are_read_from_the_file_they_stand_in(string address, string? page) =>
        Assert.Equal(page, (Resolve(address, "a/index.md").Target as Target.ToPage)?.Source);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org/")]
    [InlineData("a%0Ab.md")]
    [InlineData("#a%0Ab")]
    public void A_dangerous_address_is_refused(string address) => Assert.Null(Resolve(address, "index.md").Target);

    private static (Target? Target, IReadOnlyList<Finding> Findings) Resolve(string address, string source)
    {
        var log = new FindingLog();
        return (LinkResolver.Resolve(address, source, new Location("content/" + source), log), log.ToImmutable());
    }
}
