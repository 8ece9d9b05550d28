using System.Text.RegularExpressions;
using Schwerpunkt.Editing;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>new</c>.</summary>
public sealed partial class NewTests
{
    [Theory]
    [InlineData("schwerpunkt", "Grüne Höfe & Plätze: 10 % mehr", "schwerpunkte/gruene-hoefe-plaetze-10-mehr/index.md")]
    [InlineData("seite", "Über uns", "ueber-uns/index.md")]
    [InlineData("leichte-sprache", "Straße und Platz", "leichte-sprache/strasse-und-platz/index.md")]
    [InlineData("seite", "Nein", "nein/index.md")]
    [InlineData("seite", "2026-03-01", "2026-03-01/index.md")]
    [InlineData("seite", "\"Zitat\" # und 'Rest' \\ Ende: [x] {y}", "zitat-und-rest-ende-x-y/index.md")]
    public void A_page_is_valid_at_once(string kind, string title, string path)
    {
        using var site = new Site();
        site.Write("schwerpunkte/index.md", Site.Page("Schwerpunkte", "Text."));
        var answer = New(site, kind, title);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains($"content/{path} – ein Entwurf; „schwerpunkt preview --content ", answer.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(site.Folder.Path("content", path));
        Assert.StartsWith("---\ntitle: ", text, StringComparison.Ordinal);
        Assert.Contains("\norder: 10\ndate: 2026-03-03\n", text, StringComparison.Ordinal);
        Assert.Equal((0, ""), (site.Check("--strict").Code, site.Check("--strict").Error));
        Assert.Equal(0, site.Build("--strict", "--drafts").Code);
        var shown = Heading().Match(site.Output(path.Replace(".md", ".html", StringComparison.Ordinal))).Groups[1].Value;
        Assert.StartsWith(Letters(title), Letters(System.Net.WebUtility.HtmlDecode(shown)), StringComparison.Ordinal);
        Assert.Equal(kind == "leichte-sprache", shown.EndsWith(" in Leichter Sprache", StringComparison.Ordinal));
    }

    [Fact]
    public void The_next_place_is_behind_the_others_and_of_its_like()
    {
        using var site = new Site();
        foreach (var (name, order) in new[] { ("a", 10), ("b", 45) }) site.Write($"themen/{name}/index.md", Site.Page($"Thema {name}", "Text.", $"layout: schwerpunkt\norder: {order}\n"));
        Assert.Equal(0, New(site, "schwerpunkt", "Neu").Code);
        Assert.Contains("\norder: 50\n", File.ReadAllText(site.Folder.Path("content", "themen", "neu", "index.md")), StringComparison.Ordinal);
        Assert.Equal(0, New(site, "schwerpunkt", "Noch neuer", "--to", "themen/a").Code);
        Assert.Contains("\norder: 10\n", File.ReadAllText(site.Folder.Path("content", "themen", "a", "noch-neuer", "index.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seite", "Kontakt", "die schon")]
    [InlineData("seite", "Suche", "die das Programm selbst braucht")]
    [InlineData("seite", "Doppelt", "gibt es schon")]
    [InlineData("seite", "§§", "lässt sich kein Ordnername bilden")]
    [InlineData("seite", "con", "angelegt wurde nichts")]
    [InlineData("seiet", "X", "meinten Sie „seite“?")]
    [InlineData("blog", "X", "Möglich sind: schwerpunkt, seite, leichte-sprache.")]
    public void What_does_not_fit_is_refused_and_nothing_is_written(string kind, string title, string expected)
    {
        using var site = new Site();
        site.Write("kontakt.md", Site.Page("Kontakt", "Text."));
        site.Write("doppelt/index.md", Site.Page("Anders", "Text."));
        var before = site.Folder.Snapshot("content");
        var answer = New(site, kind, title);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot("content"));
    }

    [Fact]
    public void A_folder_outside_the_content_is_refused()
    {
        using var site = new Site();
        var answer = New(site, "seite", "Neu", "--to", "../draussen");
        Assert.Equal(2, answer.Code);
        Assert.Contains("liegt nicht im Inhaltsordner", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["content"], site.Folder.Names());
    }

    [Fact]
    public void Every_key_of_the_table_stands_there_and_can_be_taken_as_it_is() => Assert.All(NewPageKind.All, kind =>
    {
        using var site = new Site();
        Assert.Equal(0, New(site, kind.Name, "Neu").Code);
        var text = File.ReadAllText(Directory.EnumerateFiles(site.Folder.Path("content"), "index.md", SearchOption.AllDirectories).Single(file => file.Contains("neu", StringComparison.Ordinal)));
        var written = Key().Matches(text).Select(match => match.Groups["key"].Value).ToHashSet();
        Assert.Subset(YamlKeys.Page.Select(key => key.Name).ToHashSet(), written);
        Assert.Single(YamlKeys.Page, key => !written.Contains(key.Name) && key.Name is not "layout");
        var taken = Commented().Replace(text, "${line}");
        site.Write("probe.md", taken);
        var codes = site.Check("--drafts").Findings.Select(line => line.Split(": ")[1].Split(' ')[1]).ToHashSet();
        Assert.DoesNotContain(codes, code => code is "yaml-ungueltig" or "angabe-unbekannt" or "angabe-verschrieben" or "angabe-falsch" or "angabe-fehlt" or "kopf-fehlt");
    });

    private static Answer New(Site site, string kind, string title, params string[] more) => Command.Run(["new", kind, title, "--content", site.Folder.Path("content"), "--today", "2026-03-03", .. more]);

    /// <summary>What typography leaves as it is.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("<h1[^>]*>([^<]*)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:# )?(?<key>[A-Za-z]+):(?: |$)", RegexOptions.Multiline)]
    private static partial Regex Key();

    /// <summary>A line of a key in a comment; explanations are sentences.</summary>
    [GeneratedRegex(@"^# (?<line>(?:[A-Za-z]+:(?: .*)?|  (?:- |  )?[A-Za-z]+: .*))$", RegexOptions.Multiline)]
    private static partial Regex Commented();
}
