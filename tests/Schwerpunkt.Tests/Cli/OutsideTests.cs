using System.Net.Sockets;
using Schwerpunkt.Checks;
using Schwerpunkt.Cli.Outside;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>check --external</c>, against a server of this machine that moves, circles, is late, busy, and lies.</summary>
[Collection(Schwerpunkt.Tests.Workbench.FloodDefinition.Name)]
public sealed class OutsideTests : IAsyncLifetime
{
    private StubbornServer server = null!; // ! set before any test

    public async Task InitializeAsync() => server = await StubbornServer.StartAsync();

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Theory]
    [InlineData("/da", "Found")]
    [InlineData("/head-405", "Found")]
    [InlineData("/head-luege", "Found")]
    [InlineData("/head-legt-auf", "Found")]
    [InlineData("/head-schweigt", "Found")]
    [InlineData("/laenge-luege", "Found")]
    [InlineData("/fuer-eine-weile", "Found")]
    [InlineData("/spaeter-da", "Found")]
    [InlineData("/erst-busy", "Found")]
    [InlineData("/umgezogen", "Moved http://a.example/da")]
    [InlineData("/zweimal-umgezogen", "Moved http://a.example/da")]
    [InlineData("/umgezogen-dann-weile", "Moved http://a.example/fuer-eine-weile")]
    [InlineData("/fort", "Dead NotFound")]
    [InlineData("/weg", "Dead Gone")]
    [InlineData("/umgezogen-ins-leere", "Dead NotFound")]
    [InlineData("/kreis", "Dead Circle")]
    [InlineData("/immer-weiter", "Dead Circle")]
    [InlineData("/nach-nirgends", "Dead BrokenRedirect")]
    [InlineData("/nach-mail", "Dead BrokenRedirect")]
    [InlineData("/verboten", "Unclear Refused")]
    [InlineData("/immer-busy", "Unclear Busy")]
    [InlineData("/morgen-wieder", "Unclear Busy")]
    [InlineData("/stoerung", "Unclear HostFault")]
    [InlineData("/schweigt", "Unclear Timeout")]
    [InlineData("/legt-auf", "Unclear NoConnection")]
    public async Task The_answer_is(string path, string expected)
    {
        using var probe = server.Probe(path.EndsWith("schweigt", StringComparison.Ordinal) ? Pace with { Patience = TimeSpan.FromSeconds(3) } : Pace);
        Assert.Equal(expected, InWords(await probe.AskAsync("http://a.example" + path)));
    }

    [Fact]
    public async Task A_host_without_a_name_is_dead()
    {
        using var probe = server.Probe(Pace);
        Assert.Equal("Dead NoSuchHost", InWords(await probe.AskAsync("http://nirgends.invalid/")));
    }

    [Fact]
    public async Task A_host_that_asks_for_patience_gets_it()
    {
        using var probe = server.Probe(Pace);
        await probe.AskAsync("http://a.example/erst-busy");
        await probe.AskAsync("http://a.example/morgen-wieder");
        Assert.Equal((2, 1), (server.Asked["HEAD /erst-busy"], server.Asked["HEAD /morgen-wieder"]));
    }

    [Fact]
    public async Task No_host_is_asked_for_more_than_two_at_once()
    {
        using var probe = server.Probe(Pace);
        var answers = await AddressSurvey.RunAsync([.. Enumerable.Range(0, 30).Select(number => $"http://a.example/langsam/{number}")], probe, new Nobody());
        Assert.Equal(30, answers.Count);
        Assert.All(answers.Values, answer => Assert.IsType<AddressAnswer.Found>(answer));
        Assert.Equal(2, server.AtOnce.Max());
    }

    [Fact]
    public async Task A_silent_host_is_not_asked_for_everything()
    {
        using var probe = server.Probe(Pace);
        var answers = await AddressSurvey.RunAsync([.. Enumerable.Range(0, 40).Select(number => $"http://a.example/legt-auf/{number}")], probe, new Nobody());
        Assert.Equal(40, answers.Count);
        Assert.InRange(server.Asked.Keys.Count(key => key.StartsWith("GET /legt-auf/", StringComparison.Ordinal)), 3, 5);
    }

    [Fact]
    public async Task Every_place_has_its_finding_and_is_asked_once_a_day()
    {
        using var folder = new TemporaryFolder();
        var site = Probed();
        var clock = new Clock();
        for (var day = 0; day < 2; day++)
        {
            for (var run = 0; run < 2; run++)
            {
                using var probe = server.Probe(Pace);
                var findings = await OutsideCheck.RunAsync(OutsideChecks.AddressesOf(site, new("content/site.yml")), AnswerMemory.Beside(folder.Path("content"), clock), probe, (_, _) => new Nobody());
                Assert.Equal(
                [
                    "content/index.md(6,10): warning adresse-tot",
                    "content/index.md(10,33): notice adresse-umgezogen",
                    "content/index.md(12,1): warning adresse-tot",
                    "content/index.md(22,10): warning adresse-tot",
                    "content/site.yml(1,1): warning adresse-tot",
                ],
                findings.Select(finding => finding.ToString().Split(": ", 3) is [var place, var kind, ..] ? $"{place}: {kind}" : ""));
            }

            Assert.Equal((day + 1, day + 1), (server.Asked["GET /fort"], server.Asked["HEAD /umgezogen"]));
            clock.Now += TimeSpan.FromHours(25);
        }
    }

    [Fact]
    public void What_was_unclear_is_asked_again_and_a_broken_memory_is_forgotten()
    {
        using var folder = new TemporaryFolder();
        var memory = AnswerMemory.Beside(folder.Path("content"), new Clock());
        memory.Keep(new Dictionary<string, AddressAnswer> { ["http://a/"] = new AddressAnswer.Unclear(AddressDoubt.Busy), ["http://b/"] = new AddressAnswer.Found() });
        Assert.Equal(["http://b/"], AnswerMemory.Beside(folder.Path("content"), new Clock()).Known.Keys);
        File.WriteAllText(Directory.EnumerateFiles(folder.Root, "*.tsv", SearchOption.AllDirectories).Single(), "Unsinn\t\n\t\t\t\n");
        Assert.Empty(AnswerMemory.Beside(folder.Path("content"), new Clock()).Known);
    }

    [Fact]
    public async Task Without_a_network_nobody_is_blamed()
    {
        using var folder = new TemporaryFolder();
        using var probe = new AddressProbe(Pace, (_, _) => throw new SocketException((int)SocketError.HostNotFound));
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => OutsideCheck.RunAsync(
            [new("http://a.example/", new("content/index.md")), new("http://b.example/", new("content/index.md"))], AnswerMemory.Beside(folder.Path("content"), new Clock()), probe, (_, _) => new Nobody()));
        Assert.StartsWith("Kein einziger fremder Rechner war zu erreichen.", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>On a busy machine an answer may take seconds; only of a server that never answers it is known that it is late.</summary>
    private static ProbePace Pace { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(2));

    private static Sites.Site Probed() => Story.Parse("""
        A site that leads elsewhere.
        === site.yml
        title: Probe
        baseUrl: https://www.example.org/
        publisher: { name: Haus, url: "http://a.example/fort" }
        === index.md
        ---
        title: Start
        sources:
          - title: Ohne Adresse
          - title: Alt
            url: http://a.example/fort
        ---
        [Da](http://a.example/da#abschnitt), [hier](https://www.example.org/), [Post](mailto:post@example.org)

        - [da](http://a.example/da) und [umgezogen](http://a.example/umgezogen)

        [fort](http://a.example/fort#unten)

        ```diagramm
        type: balken
        title: Mittel
        description: Die Mittel steigen.
        labels: [A, B]
        values: [1, 2]
        sources:
          - title: Haus
            url: http://a.example/weg
        ```

        """).Build().Site!; // ! it has no error

    private static string InWords(AddressAnswer answer) => answer switch
    {
        AddressAnswer.Found => "Found",
        AddressAnswer.Moved moved => $"Moved {moved.To}",
        AddressAnswer.Dead dead => $"Dead {dead.Fault}",
        AddressAnswer.Unclear unclear => $"Unclear {unclear.Doubt}",
        _ => throw new InvalidOperationException(),
    };

    private sealed class Nobody : IWorkDisplay
    {
        public void Advance()
        {
        }

        public void Dispose()
        {
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
