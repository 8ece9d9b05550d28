using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests;

/// <summary>An output path has one owner, on every disk.</summary>
public sealed class OutputClaimsTests
{
    private static readonly OutputOwner First = new OutputOwner.Source(new Location("a.md"));
    private static readonly OutputOwner Second = new OutputOwner.Source(new Location("b.md"));

    [Theory]
    [InlineData("a/index.html", "a/index.html")]
    [InlineData("a/Index.html", "A/index.HTML")]
    [InlineData("stra\u00DFe/\u00FC.html", "stra\u00DFe/u\u0308.html")]
    public void A_path_that_is_the_same_file_on_some_disk_is_taken(string mine, string yours)
    {
        var claims = new OutputClaims();
        Assert.IsType<OutputClaims.Outcome.Given>(claims.Claim(mine, First));
        Assert.Equal(First, Assert.IsType<OutputClaims.Outcome.Taken>(claims.Claim(yours, Second)).By);
    }

    [Theory]
    [InlineData("a", "a/index.html")]
    [InlineData("a/b/index.html", "A/b")]
    [InlineData("a/b", "a/b/c/d.html")]
    public void A_file_is_no_folder(string mine, string yours)
    {
        var claims = new OutputClaims();
        claims.Claim(mine, First);
        Assert.Equal(First, Assert.IsType<OutputClaims.Outcome.Blocked>(claims.Claim(yours, Second)).By);
    }

    [Fact]
    public void A_claim_tells_the_folders_that_nobody_had()
    {
        var claims = new OutputClaims();
        Assert.Equal(["a/b", "a"], claims.Claim("a/b/index.html", First).Entered);
        Assert.Equal(["a/c"], claims.Claim("a/c/index.html", Second).Entered);
    }

    [Fact]
    public void The_compressed_copy_of_a_text_needs_its_path()
    {
        var claims = new OutputClaims();
        foreach (var path in new[] { "a.html", "a.html.br", "b.pdf", "b.pdf.gz", "c.css.gz/index.html", "c.css" }) claims.Claim(path, path.StartsWith('a') ? First : Second);
        Assert.Equal([("a.html.br", First, First), ("c.css.gz", Second, Second)], claims.Copies().OrderBy(copy => copy.Path, StringComparer.Ordinal));
    }
}
