using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Credits;

/// <summary>Until a photograph comes, whatever goes out with its placeholder names the drawing's author and licence; and how derivatives are measured.</summary>
public sealed partial class PlaceholderTests
{
    private const string Drawn = "https://creativecommons.org/publicdomain/zero/1.0/", Photographed = "https://creativecommons.org/licenses/by-nc/4.0/";

    private static BuildResult Build(string page, PictureFacts picture, string? sidecar = null)
    {
        SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
        var texts = new List<SourceFile> { Text("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"), Text("index.md", "---\ntitle: Start\n---\nText.\n"), Text("json.md", page) };
        if (sidecar is not null) texts.Add(Text(picture.Path + ".yml", sidecar));
        return SiteBuild.Run(new SourceTree("content", [.. texts], [picture], [], new DateOnly(2026, 3, 3)), new BuildOptions(), [new PlainTheme()]);
    }

    private static string Shown(BuildResult result, string path)
    {
        using var writer = new StringWriter();
        ((OutputFile.Rendered)result.Files.Single(file => file.Path == path)).Write(writer);
        return writer.ToString();
    }

    private static BuildResult Placeholder(EmbeddedRights drawing) => Build(
        "---\ntitle: JSON\n---\nText.\n\n![Ein Markt](markt.png)\n",
        new PictureFacts("markt.png", "0123456789abcdef", 1200, 800, PictureFormat.Png, drawing),
        $"credit: © MIL / Fink\nlicense: CC BY-NC 4.0\nlicenseUrl: {Photographed}\nacquireUrl: https://www.example.org/foto-kaufen\nplaceholder: true\n");

    [Fact]
    public void Structured_data_name_the_author_and_licence_of_the_drawing()
    {
        var picture = ImageObject().Match(Shown(Placeholder(new EmbeddedRights(Creator: "Ada Zeichner", WebStatement: Drawn)), "json/index.html")).Value;
        Assert.Contains("\"creditText\":\"Ada Zeichner\"", picture, StringComparison.Ordinal);
        Assert.Contains($"\"license\":\"{Drawn}\"", picture, StringComparison.Ordinal);
        foreach (var photo in (string[])["Fink", Photographed, "foto-kaufen", "acquireLicensePage"]) Assert.DoesNotContain(photo, picture, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_carry_the_author_and_licence_of_the_drawing()
    {
        var files = Placeholder(new EmbeddedRights(Creator: "Ada Zeichner", WebStatement: Drawn)).Files.OfType<OutputFile.Encoded>().ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(new EmbeddedRights("Ada Zeichner", WebStatement: Drawn), file.Derivative.Rights));
        Assert.All(Placeholder(EmbeddedRights.None).Files.OfType<OutputFile.Encoded>(), file => Assert.Equal(EmbeddedRights.None, file.Derivative.Rights));
    }

    [Fact]
    public void The_list_of_pictures_names_the_author_and_licence_of_the_drawing()
    {
        var list = Shown(Placeholder(new EmbeddedRights(Creator: "Ada Zeichner", WebStatement: Drawn)), "bildnachweise/index.html");
        Assert.Contains("Zeichnung: Ada Zeichner", list, StringComparison.Ordinal);
        Assert.Contains(Drawn, list, StringComparison.Ordinal);
        Assert.DoesNotContain(Photographed, list, StringComparison.Ordinal);
        Assert.DoesNotContain("foto-kaufen", list, StringComparison.Ordinal);
        var unnamed = Shown(Placeholder(EmbeddedRights.None), "bildnachweise/index.html");
        Assert.Contains("Zeichnung: ohne Angabe", unnamed, StringComparison.Ordinal);
        Assert.DoesNotContain("CC BY-NC", unnamed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(960, 603, 480, 302)]
    [InlineData(960, 601, 480, 301)]
    [InlineData(960, 602, 480, 301)]
    [InlineData(1000, 667, 480, 320)]
    [InlineData(1000, 701, 480, 336)]
    [InlineData(1000, 1, 480, 1)]
    public void Half_a_pixel_of_height_is_rounded_up(int width, int height, int made, int expected)
    {
        var result = Build("---\ntitle: JSON\n---\nText.\n\n![Ein Markt](markt.jpg \"© MIL / Fink\")\n", new PictureFacts("markt.jpg", "0123456789abcdef", width, height, PictureFormat.Jpeg, EmbeddedRights.None));
        Assert.All(result.Files.OfType<OutputFile.Encoded>().Where(file => file.Derivative is { Cropped: false } derivative && derivative.Width == made), file => Assert.Equal(expected, file.Derivative.Height));
        Assert.Contains(result.Files.OfType<OutputFile.Encoded>(), file => file.Derivative.Width == made && file.Derivative.Height == expected);
    }

    [GeneratedRegex("""\{"@type":"ImageObject".*?\}""")]
    private static partial Regex ImageObject();
}
