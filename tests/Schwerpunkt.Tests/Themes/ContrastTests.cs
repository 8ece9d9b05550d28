using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The colours of themes/mil keep the contrast that WCAG 2.2 asks for, light and dark; running text has 7 : 1.</summary>
public sealed partial class ContrastTests
{
    private static readonly string Sheet = File.ReadAllText(Repository.Path("themes", "mil", "assets", "mil.css"));

    [Theory]
    [InlineData("kiefer", "sand", 7)]
    [InlineData("kiefer", "sand-2", 7)]
    [InlineData("kiefer-2", "sand", 7)]
    [InlineData("kiefer-2", "sand-2", 7)]
    [InlineData("havel", "sand", 7)]
    [InlineData("havel", "sand-2", 7)]
    [InlineData("visited", "sand", 7)]
    [InlineData("visited", "sand-2", 7)]
    [InlineData("on-deep", "deep", 7)]
    [InlineData("on-backstein", "backstein", 4.5)]
    [InlineData("backstein", "sand", 3)]
    [InlineData("backstein", "sand-2", 3)]
    [InlineData("on-deep-brick", "deep", 3)]
    [InlineData("edge", "sand", 3)]
    [InlineData("edge", "sand-2", 3)]
    [InlineData("ring", "ring-gap", 7)]
    public void Two_colours_differ_enough_in_both_schemes(string ink, string ground, double least)
    {
        Assert.True(Contrast(Colour(ink, dark: false), Colour(ground, dark: false)) >= least, $"light: {ink} on {ground}");
        Assert.True(Contrast(Colour(ink, dark: true), Colour(ground, dark: true)) >= least, $"dark: {ink} on {ground}");
    }

    /// <summary>One of the ring's two colours stands out from every ground.</summary>
    [Theory]
    [InlineData("sand")]
    [InlineData("sand-2")]
    [InlineData("deep")]
    [InlineData("backstein")]
    public void The_focus_ring_shows_on_every_ground(string ground)
    {
        foreach (var dark in new[] { false, true })
            Assert.True(Math.Max(Contrast(Colour("ring", dark), Colour(ground, dark)), Contrast(Colour("ring-gap", dark), Colour(ground, dark))) >= 3, ground);
    }

    /// <summary>What a site's own colours are measured against is what they stand on.</summary>
    [Fact]
    public void The_grounds_that_the_theme_names_are_those_of_the_sheet()
    {
        var grounds = new MilTheme().Facts.Grounds;
        Assert.Equal(new[] { Colour("sand", dark: false), Colour("sand-2", dark: false) }, grounds.Light.Select(ground => ground.Luminance), Nearly);
        Assert.Equal(new[] { Colour("sand", dark: true), Colour("sand-2", dark: true) }, grounds.Dark.Select(ground => ground.Luminance), Nearly);

        static bool Nearly(double one, double other) => Math.Abs(one - other) < 0.005;
    }

    [Theory]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Written_colours_are_measured_as_WCAG_says(string one, string other, double ratio) =>
        Assert.Equal(ratio, SrgbColor.TryParse(one)!.Value.Contrast(SrgbColor.TryParse(other)!.Value), 0.005); // ! both are colours

    [Theory]
    [InlineData("#123")]
    [InlineData("123456")]
    [InlineData("#12345g")]
    [InlineData("# 12345")]
    [InlineData("#-12345")]
    [InlineData("#1234567")]
    public void Other_ways_to_write_a_colour_are_none(string written) => Assert.Null(SrgbColor.TryParse(written));

    [Fact]
    public void Black_and_white_differ_as_WCAG_says() => Assert.Equal(21, Contrast(Luminance(1, 0, 0), Luminance(0, 0, 0)), 2);

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    /// <summary>The luminance of a token: of the second colour in <c>light-dark()</c> where dark, else of the first.</summary>
    private static double Colour(string token, bool dark)
    {
        var line = Sheet.Split('\n').First(line => line.TrimStart().StartsWith($"--{token}: ", StringComparison.Ordinal));
        var colours = Oklch().Matches(line);
        var colour = colours[dark && colours.Count > 1 ? 1 : 0];
        double Part(int group) => double.Parse(colour.Groups[group].Value, CultureInfo.InvariantCulture);
        return Luminance(Part(1) / 100, Part(2), Part(3));
    }

    /// <summary>Oklab to linear sRGB as its author gives it, then WCAG's relative luminance; what lies outside sRGB is clipped.</summary>
    private static double Luminance(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        var red = (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s);
        var green = (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s);
        var blue = (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s);
        return (0.2126 * Math.Clamp(red, 0, 1)) + (0.7152 * Math.Clamp(green, 0, 1)) + (0.0722 * Math.Clamp(blue, 0, 1));
    }

    [GeneratedRegex(@"oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Oklch();
}
