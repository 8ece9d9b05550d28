using System.Text;

namespace Schwerpunkt.Tests.Cli;

/// <summary>What an import says, on the screen and in its report, so that an editor can sign it off.</summary>
public sealed class ImportReportTests
{
    [Fact]
    public void The_report_shows_the_files_beside_a_picture()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", "<main><h1>Titel</h1><p>Ein Satz.</p><figure><img src=rathaus.jpg alt=Rathaus><figcaption>Das Rathaus <span class=copyright>Stadt</span></figcaption></figure></main>");
        Run("import", folder.Path("a.html"), "--to", folder.Path("content"), "--report", folder.Path("bericht.html"));
        Assert.Contains("<h3>rathaus.jpg.yml</h3>", File.ReadAllText(folder.Path("bericht.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_pages_are_told_in_few_lines_and_each_is_in_the_report()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 1000; i++) folder.Write($"export/seite-{i:d4}.txt", $"Titel {i}\n\nDer Satz {i} endet.\n{(i % 10 == 0 ? $"\nBlick {i} auf den Markt\n" : "")}");
        folder.Write("export/stil.css", "body{}");
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"), "--report", folder.Path("bericht.html"));
        Assert.Equal(0, code);
        Assert.InRange(said.Split('\n').Length, 50, 80);
        Assert.Contains("… und 90 weitere „import-unklare-zeile“ in 90 Dateien.", said, StringComparison.Ordinal);
        Assert.Contains("… und 950 weitere Seiten, 50 davon mit offenen Stellen.", said, StringComparison.Ordinal);
        var report = File.ReadAllText(folder.Path("bericht.html"));
        Assert.Contains("1.000 Exporte, 100 mit offenen Stellen.", report, StringComparison.Ordinal);
        Assert.Contains("<tr><td>100</td><td>", report, StringComparison.Ordinal);
        Assert.Contains("stil.css: ", report, StringComparison.Ordinal);
        Assert.Equal(100, report.Split("class=\"open\"").Length - 1);
        Assert.Contains("<a href=\"#s11-5\">Zeile 5</a>", report, StringComparison.Ordinal);
        Assert.Contains("<span id=\"s11-5\">Blick 10 auf den Markt</span>", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_alike_of_many_pages_is_told_at_the_first()
    {
        using var folder = new TemporaryFolder();
        for (var i = 1; i <= 6; i++)
        {
            folder.Write($"export/{i}.html", $"<html lang=de><title>Ort {i}</title><body><main><h1>Ort {i}</h1><p>Im Ort Nummer {i} wird ab Mai ein neuer Brunnen gebaut, der {i} Meter tief reicht.</p><p>Er speist die Häuser am Markt und die Schule im Dorf {i} und kostet das Land zwei Millionen Euro.</p>"
                + $"<div class=newsletter><p>Mit unserem Newsletter erfahren Sie jede Woche, was in den Orten geschieht.</p></div>{(i == 4 ? "<div class=newsletter><p>Nur in diesem Newsletter steht, was im vierten Ort im nächsten Jahr geschieht.</p></div>" : "")}</main></body></html>");
        }

        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(0, code);
        Assert.Equal(2, said.Split("import-absatz-weggelassen").Length - 1);
        Assert.Contains("1.html(1,", said, StringComparison.Ordinal);
        Assert.Contains("Dasselbe fehlt auf 4 weiteren Seiten.", said, StringComparison.Ordinal);
        Assert.Contains("4.html(1,", said, StringComparison.Ordinal);
        Assert.Equal(4, said.Split("0 offen.").Length - 1);
    }

    private static (int Code, string Said) Run(params string[] args)
    {
        var said = new StringBuilder();
        using var writer = new StringWriter(said);
        var code = Schwerpunkt.Cli.CommandLine.Run(args, new Schwerpunkt.Cli.Terminal(writer, writer));
        return (code, said.ToString());
    }
}
