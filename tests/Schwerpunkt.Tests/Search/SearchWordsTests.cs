using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Tests.Search;

/// <summary>What the site knows of suche.yml, and that the real one leads to pages.</summary>
public sealed class SearchWordsTests
{
    [Fact]
    public void Every_page_is_known_by_its_path_once_and_every_word_once()
    {
        var words = Story.Parse("""
            === index.md
            ---
            title: Start
            ---
            Mit Bus und Bahn.
            === thema/index.md
            ---
            title: Thema
            ---
            Text.
            === entwurf.md
            ---
            title: Entwurf
            draft: true
            ---
            Text.
            === suche.yml
            same:
              - [ÖPNV, Nahverkehr, oepnv]
              - [Zug]
            pages:
              - page: thema
                words: [Rad, Straße]
              - page: /inhaltsverzeichnis/
                words: [Sitemap]
              - page: thema/index.md
                words: [STRASSE, Weg]
              - page: entwurf
                words: [Skizze]
              - page: index.md
                words: [Anfang]
            """).Build().Site!.SearchWords; // ! the story has a site.yml
        Assert.Equal([["ÖPNV", "Nahverkehr"]], words.Same.Select(group => group.ToArray()));
        Assert.Equal(
            [("thema/", "Rad Straße Weg"), ("inhaltsverzeichnis/", "Sitemap"), ("", "Anfang")],
            words.Pages.Select(page => (page.Path, string.Join(' ', page.Words))));
    }

    [Fact]
    public void A_site_without_the_file_has_none() =>
        Assert.Equal(SearchWords.None, Story.Parse("=== index.md\n---\ntitle: Start\n---\nText.\n").Build().Site!.SearchWords); // ! the story has a site.yml

    [Fact]
    public void The_judged_questions_of_citizens_name_pages_of_the_real_content()
    {
        var result = FolderBuild.Run(Repository.Path("content"), new DateOnly(2026, 11, 27), new BuildOptions(), InstalledThemes.All);
        var pages = result.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var questions = File.ReadLines(Repository.Path("tests", "Schwerpunkt.Tests", "Search", "queries-buerger.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")).ToImmutableArray();
        Assert.InRange(questions.Length, 100, 1000);
        Assert.All(questions, question => Assert.Equal(2, question.Length));
        Assert.All(questions.SelectMany(question => question[1].Split(' ')), path => Assert.Contains(SitePath.OutputOf(path), pages));
        Assert.Equal(questions.Length, questions.DistinctBy(question => question[0]).Count());
    }
}
