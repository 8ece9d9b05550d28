namespace Schwerpunkt.Tests.Cli;

/// <summary>What may be typed, what is answered, and with which exit code.</summary>
public sealed class CommandTests
{
    private const string DeadLink = "[Zum Bericht](fehlt.md)";

    [Fact]
    public void A_sound_site_is_built_and_the_answer_is_0()
    {
        using var site = new Site();
        var answer = site.Build();
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("Fertig: 1 Seite in", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Guten Tag.", site.Output("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_command_means_build()
    {
        using var site = new Site();
        Assert.Equal(0, Command.Run(site.Args("build")[1..]).Code);
        Assert.True(File.Exists(site.Folder.Path("output", "index.html")));
    }

    [Fact]
    public void An_error_answers_1_and_names_its_place()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", DeadLink));
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        var finding = Assert.Single(answer.Findings);
        Assert.Contains("content/index.md(5,1): error verweis-ins-leere: ", finding, StringComparison.Ordinal);
        Assert.Contains("Abgebrochen: Der Inhalt enthält Fehler.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = new Site();
        Assert.Equal(0, site.Check().Code);
        site.Write("index.md", Site.Page("Startseite", DeadLink));
        Assert.Equal(1, site.Check().Code);
        Assert.Equal(["content"], site.Folder.Names());
    }

    [Fact]
    public void A_warning_fails_only_with_strict()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "# Noch ein Titel"));
        Assert.Equal(0, site.Build().Code);
        var strict = site.Build("--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("Mit --strict zählen Warnungen als Fehler", strict.Output, StringComparison.Ordinal);
        Assert.Equal(1, site.Check("--strict").Code);
    }

    [Fact]
    public void A_draft_site_and_dates_gone_by_fail_only_with_release()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build("--release").Code);
        site.Write("index.md", Site.Page("Startseite", "Guten Tag.", "reviewBy: 2026-03-02\n"));
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Equal(1, site.Build("--release").Code);
        site.Write("index.md", Site.Page("Startseite", "Guten Tag."));
        site.Write("site.yml", Site.Config.Replace("live", "entwurf", StringComparison.Ordinal));
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Equal(1, site.Build("--release").Code);
    }

    [Fact]
    public void Today_decides_what_is_overdue()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "Guten Tag.", "reviewBy: 2026-03-02\n"));
        string[] args = ["check", "--content", site.Folder.Path("content")];
        Assert.DoesNotContain("pruefung-faellig", Command.Run([.. args, "--today", "2026-03-02"]).Output, StringComparison.Ordinal);
        Assert.Contains("pruefung-faellig", Command.Run([.. args, "--today", "2026-03-03"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_address_with_a_path_moves_the_whole_site()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", "[Start](index.md)"));
        Assert.Equal(0, site.Build("--base-url", "https://forge.example/projekt").Code);
        var page = site.Output("a/index.html");
        Assert.Contains("<link rel=\"canonical\" href=\"https://forge.example/projekt/a/\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/projekt/\">Start</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("www.example.org", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_published_only_on_demand()
    {
        using var site = new Site();
        site.Write("neu.md", Site.Page("Neue Seite", "Kommt bald.", "draft: true\n"));
        Assert.Equal(0, site.Build().Code);
        Assert.False(File.Exists(site.Folder.Path("output", "neu", "index.html")));
        Assert.Equal(0, site.Build("--drafts").Code);
        Assert.Contains("noindex", site.Output("neu/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/neu/", site.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_for_GitHub_are_escaped()
    {
        using var site = new Site();
        site.Write("a, b: 100 %.md", Site.Page("Seite A", "[Ein Bericht](<50 %25 mehr.md>) [Noch einer](b%20c.md)"));
        var answer = site.Build("--format", "github");
        Assert.Equal(1, answer.Code);
        var links = answer.Findings.Where(line => line.Contains("title=verweis-ins-leere", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, line => Assert.Matches(@"^::error file=[^:,]*a%2C b%3A 100 %25\.md,line=5,col=\d+,title=verweis-ins-leere::", line));
    }

    [Fact]
    public void Every_finding_is_a_line_of_its_own()
    {
        using var site = new Site();
        site.Write("a.md", "---\ntitle: \"Zwei\\nZeilen\"\n---\n[x](a%0A::error::b.md)\n");
        site.Write("b.md", "---\ntitle: \"Zwei\\nZeilen\"\n---\n");
        Assert.All(site.Check().Findings, line => Assert.Matches(@"^\S.*\(\d+,\d+\): (error|warning|notice) [a-z0-9-]+: ", line));
    }

    [Theory]
    [InlineData("--help", "build check import preview fix new move agenda diff explain schema completion --version --days --content --output --base-url --today --drafts --strict --release --compress --to --force --report --port --dry-run --format")]
    [InlineData("-h", "build check import preview fix")]
    [InlineData("build --help", "--content --output --base-url --today --drafts --strict --release --compress --format")]
    [InlineData("check -h", "[PFAD --content --base-url --today --drafts --strict --release --format")]
    [InlineData("import --help", "QUELLE --to --force --report --format")]
    [InlineData("preview --help", "--content --today --port")]
    [InlineData("fix -?", "[PFAD] --content --dry-run --format")]
    [InlineData("new -h", "schwerpunkt|seite|leichte-sprache TITEL --content --to --today")]
    [InlineData("move -h", "PFAD NEUER_PFAD --content")]
    [InlineData("agenda -h", "--content --today --days")]
    [InlineData("diff -h", "ALTER_ORDNER NEUER_ORDNER --strict --format")]
    [InlineData("explain -h", "[MELDUNG]")]
    public void Help_is_German_and_names_every_option(string call, string expected)
    {
        var answer = Command.Run(call.Split(' '));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.All(expected.Split(' '), word => Assert.Contains(word, answer.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("„--output“ gehört nicht zu „check“, sondern zu „build“, „publish“.", "check --output x")]
    [InlineData("„--force“ gehört nicht zu „build“, sondern zu „import“.", "--force")]
    [InlineData("„--strict“ gehört nicht zu „fix“, sondern zu „build“, „check“, „diff“.", "fix --strict")]
    [InlineData("„--today“ gehört nicht zu „fix“, sondern zu „build“, „check“, „export“, „preview“, „new“, „agenda“, „lsp“.", "fix --today 2026-03-03")]
    [InlineData("„--content“ gehört nicht zu „import“", "import a.txt --to x --content y")]
    [InlineData("„--format“ gehört nicht zu „preview“", "preview --format sarif")]
    public void A_command_takes_no_option_that_would_mean_nothing_to_it(string expected, string call)
    {
        var answer = Command.Run(call.Split(' '));
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("„--strikt“ kenne ich nicht – meinten Sie „--strict“?", "--strikt")]
    [InlineData("„biuld“ kenne ich nicht – meinten Sie „build“?", "biuld")]
    [InlineData("„chek“ kenne ich nicht – meinten Sie „check“?", "chek")]
    [InlineData("„--blumenkohl“ kenne ich nicht.", "--blumenkohl")]
    [InlineData("„morgen“ ist kein Tag", "--today", "morgen")]
    [InlineData("„2026-02-30“ ist kein Tag", "--today", "2026-02-30")]
    [InlineData("„example“ ist keine Adresse", "--base-url", "example")]
    [InlineData("„0“ ist kein Port", "preview", "--port", "0")]
    [InlineData("Das Format „xml“ gibt es nicht", "--format", "xml")]
    [InlineData("Einer Option fehlt ihr Wert", "--today")]
    [InlineData("Ein Pfad ist leer", "--output", "")]
    [InlineData("Ein Pfad ist leer", "check", "--content", "")]
    [InlineData("Ein Pfad ist leer", "import", "", "--to", "x")]
    [InlineData("Ein Pfad ist leer", "import", "x", "--to", " ")]
    [InlineData("Ein Pfad ist leer", "fix", "")]
    [InlineData("Ein Pfad ist leer", "check", "")]
    [InlineData("Was soll angelegt werden?", "new")]
    [InlineData("Wie soll die Seite heißen?", "new", "seite")]
    [InlineData("Was soll umbenannt werden?", "move")]
    [InlineData("Wohin?", "move", "a.md")]
    [InlineData("Was soll verglichen werden?", "diff")]
    [InlineData("Womit?", "diff", "alt")]
    [InlineData("Das Format „sarif“ gibt es nicht. Möglich sind: text, json.", "diff", "alt", "neu", "--format", "sarif")]
    [InlineData("„viele“ ist keine Zahl von Tagen", "agenda", "--days", "viele")]
    public void Wrong_usage_answers_2_in_German_on_standard_error(string expected, params string[] args)
    {
        var answer = Command.Run(args);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.StartsWith("schwerpunkt: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.Contains("schwerpunkt --help", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_program()
    {
        var answer = Command.Run("--version");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Matches(@"\Aschwerpunkt \d+\.\d+\.\d+\n\z", answer.Output);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_answers_2()
    {
        using var folder = new TemporaryFolder();
        var answer = Command.Run("check", "--content", folder.Path("nirgends"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("Den Inhaltsordner", answer.Error, StringComparison.Ordinal);
    }
}
