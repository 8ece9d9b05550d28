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

    /// <summary>Nobody can say which picture is whose: each is asked for, and the words stay.</summary>
    [Theory]
    [InlineData("Links der Turm (Foto: Max Meier), rechts das Tor (Foto: Nina Neu)")]
    [InlineData("Oben. Foto: Sieben S.<br>Unten. Foto: Acht A.")]
    public void Names_of_several_in_one_caption_are_given_to_no_picture(string caption)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", $"---\ntitle: A\n---\n<figure><img src=\"/s.png\" alt=\"Turm\"><img src=\"/t.png\" alt=\"Tor\"><figcaption>{caption}</figcaption></figure>\n"), ("static/s.png", ""), ("static/t.png", ""));
        Assert.Contains("![Turm](s.png)\n\n![Tor](t.png)\n\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.All(caption.Split("<br>"), words => Assert.Contains(words, Page(moved, "a.md"), StringComparison.Ordinal));
        Assert.Equal(2, moved.Findings.Count(finding => finding.Kind == ImportWithoutCredit.Kind));
    }

    [Theory]
    [InlineData("{{< figure src=\"/s.png\" alt=\"Plan [Entwurf]\" >}}")]
    [InlineData("<img src=\"/s.png\" alt=\"Plan [Entwurf]\">")]
    [InlineData("<ul><li><img src=\"/s.png\" alt=\"Plan [Entwurf]\"></li></ul>")]
    public void Brackets_in_an_alternative_text_end_no_picture(string written)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", $"---\ntitle: A\n---\n{written}\n"), ("static/s.png", ""));
        Assert.Equal("Plan [Entwurf]", Assert.Single(Pages.PageReferences.Of(Read(moved, "a.md")).Parts.Figures).Alt);
    }

    /// <summary>Whom the head names with a picture, nobody else's name takes the place of.</summary>
    [Theory]
    [InlineData("cover:\n  image: /s.png\n  alt: Das Rathaus\n  caption: \"Rathaus im Winter. Foto: Bert Rechts\"", "  caption: Rathaus im Winter.\n  credit: \"Foto: Bert Rechts\"\n")]
    [InlineData("image:\n  path: /s.png\n  alt: Das Rathaus\n  credit: © Bert Rechts", "  credit: \"© Bert Rechts\"\n")]
    [InlineData("header:\n  image: /s.png\n  image_description: Das Rathaus\n  caption: \"Foto: Bert Rechts\"", "  credit: \"Foto: Bert Rechts\"\n")]
    [InlineData("image: /s.png\nimage_alt: Das Rathaus\ncaption: Im Winter.\ncredit: © Bert Rechts", "  caption: Im Winter.\n  credit: \"© Bert Rechts\"\n---\n")]
    [InlineData("image: /s.png\nimage_alt: Das Rathaus\nimage_credit: © Bert Rechts", "  credit: \"© Bert Rechts\"\n")]
    public void The_picture_of_a_head_keeps_caption_and_credit(string head, string written)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", $"---\ntitle: A\n{head}\n---\nText.\n"), ("content/b.md", "---\ntitle: B\n---\n{{< figure src=\"/s.png\" alt=\"Das Rathaus\" attr=\"Anna Links\" >}}\n"), ("static/s.png", ""));
        Assert.Contains($"image:\n  src: s.png\n  alt: Das Rathaus\n{written}", Page(moved, "a.md"), StringComparison.Ordinal);
    }

    /// <summary>What a folder says of its pages is said of each.</summary>
    [Theory]
    [InlineData(",\"image_alt\":\"Markt\",\"credit\":\"© Jan Kern\"", "image:\n  src: img/a.png\n  alt: Markt\n  credit: \"© Jan Kern\"\n")]
    [InlineData("", "# image: /img/a.png\n")]
    public void The_picture_of_a_folder_is_not_lost(string more, string expected)
    {
        var moved = Move(Generator.Eleventy, ("eleventy.config.js", ""), ("blog/blog.json", $"{{\"image\":\"/img/a.png\"{more}}}"), ("blog/p.md", "---\ntitle: P\n---\nText.\n"), ("img/a.png", ""));
        Assert.Contains(expected.Replace("img/a.png\n  alt", "../img/a.png\n  alt", StringComparison.Ordinal), Page(moved, "blog/p.md"), StringComparison.Ordinal);
        Assert.Equal(more.Length == 0, moved.Findings.Any(finding => finding.Message.Contains("„image“", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_else_a_head_says_of_its_picture_stays_as_a_comment()
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", "---\ntitle: A\nimage:\n  src: /s.png\n  alt: Das Rathaus\n  creator: Bert Rechts\n  hidden: true\n---\nText.\n"), ("static/s.png", ""));
        Assert.Contains("# image: { creator: Bert Rechts }\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains(moved.Findings, finding => finding.Kind == ImportUnknownKey.Kind);
    }

    [Fact]
    public void A_credit_in_an_element_of_its_own_is_that_of_the_picture()
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", "---\ntitle: A\n---\n<figure><img src=\"/s.png\" alt=\"Haus\"><figcaption>Das Haus <small>Foto: Dora Neu</small></figcaption></figure>\n"), ("static/s.png", ""));
        Assert.Contains("![Haus](s.png)\nDas Haus\nFoto: Dora Neu\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportWithoutCredit.Kind);
    }

    [Fact]
    public void Kramdown_behind_a_picture_makes_no_icon()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", "---\ntitle: Amt\n---\n![Der Markt](/s.png){: .center}\n{: .bild}\n*Foto: Petra Blum*\n"), ("s.png", ""));
        Assert.Contains("![Der Markt](s.png)\nFoto: Petra Blum\n", Page(moved, "a.md"), StringComparison.Ordinal);
    }
}
