using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Pictures of other generators: what has words is a figure with its credit, or stops the build without one.</summary>
public sealed class GeneratorPictureTests
{
    [Theory]
    [InlineData("![Der Markt](/s.png){: .center}", "\n\n![Der Markt](s.png)\n")]
    [InlineData("![R](/s.png){width=300 .x}", "\n\n![R](s.png)\n")]
    [InlineData("[![Foto](/s.png)](https://z.example/)", "\n\n![Foto](s.png)\n[Foto](https://z.example/)\n")]
    [InlineData("![A](/s.png) ![B](/t.png)", "\n\n![A](s.png)\n\n![B](t.png)\n")]
    [InlineData("![A](/s.png)\n![B](/t.png)", "\n\n![A](s.png)\n\n![B](t.png)\n")]
    [InlineData("Oben.\n![A](/s.png)\nUnten.", "\n\nOben.\n\n![A](s.png)\n\nUnten.\n")]
    [InlineData("![x](/s.png) *Foto: Petra Blum*", "\n\n![x](s.png)\nFoto: Petra Blum\n")]
    [InlineData("![x](/s.png)<br>\n*Foto: Petra Blum*\nUnten.", "\n\n![x](s.png)\nFoto: Petra Blum\n\nUnten.\n")]
    [InlineData("<p><img src=\"/s.png\" alt=\"x\"><br/><em>Foto: Jan Korn</em></p>", "\n\n![x](s.png)\nFoto: Jan Korn\n")]
    [InlineData("| Ort |\n|---|\n| ![Der Markt](/s.png) |\n\nUnten.", "\n\n| Ort |\n|---|\n| Der Markt |\n\n![Der Markt](s.png)\n\nUnten.\n")]
    [InlineData("Der Platz ![Der Markt](/s.png) ist\nneu.\n\nUnten.", "\n\nDer Platz Der Markt ist\nneu.\n\n![Der Markt](s.png)\n\nUnten.\n")]
    [InlineData("- Eins ![A](/s.png)\n- Zwei\n", "\n\n- Eins\n\n  ![A](s.png)\n\n- Zwei\n")]
    [InlineData("> Eins ![A](/s.png) zwei.\n", "\n\n> Eins A zwei.\n>\n> ![A](s.png)\n")]
    [InlineData("[![A](/s.png) Mehr](https://z.example/)", "\n\n[A Mehr](https://z.example/)\n\n![A](s.png)\n")]
    [InlineData("Ein ![](/s.png) Zeichen.", "\n\nEin ![](s.png) Zeichen.\n")]
    public void A_picture_with_words_is_a_figure(string written, string expected)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", $"---\ntitle: Amt\n---\nAnfang.\n\n{written}\n"), ("static/s.png", ""), ("static/t.png", ""));
        Assert.Contains("Anfang." + expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
        Assert.NotEqual(expected.Contains("Foto: ", StringComparison.Ordinal), moved.Findings.Any(finding => finding.Kind == ImportWithoutCredit.Kind));
    }

    [Fact]
    public void Kramdown_behind_a_picture_makes_no_icon()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", "---\ntitle: Amt\n---\n![Der Markt](/s.png){: .center}\n{: .bild}\n*Foto: Petra Blum*\n"), ("s.png", ""));
        Assert.Contains("![Der Markt](s.png)\nFoto: Petra Blum\n", Page(moved, "a.md"), StringComparison.Ordinal);
    }
}
