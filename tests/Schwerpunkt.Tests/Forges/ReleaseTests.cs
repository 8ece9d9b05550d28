using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Cli;
using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Forges;

/// <summary>What goes out with a release, as far as it can be read; `.ci/release` and `.ci/wine` run it.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Guide = File.ReadAllText(Repository.Path(".ci", "for-windows", "Anleitung.txt"));
    private static readonly string UnixGuide = File.ReadAllText(Repository.Path(".ci", "for-unix", "Anleitung.txt"));
    private static readonly string Starter = File.ReadAllText(Repository.Path(".ci", "for-windows", "Vorschau starten.cmd"));

    [Fact]
    public void The_guide_names_commands_that_there_are()
    {
        var known = Command.Run("--help").Output;
        var named = CommandLine().Matches(Guide).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal(["check", "build", "fix", "import", "explain"], named);
        Assert.All(named, name => Assert.Matches($@"(?m)^  schwerpunkt \[?{name}\b", known));
        var onUnix = CommandLine().Matches(UnixGuide).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal(["preview", "check", "build", "explain"], onUnix);
        Assert.All(onUnix, name => Assert.Matches($@"(?m)^  schwerpunkt \[?{name}\b", known));
    }

    /// <summary>Two pages: sixty lines of eighty signs on each, as Windows' editor prints them.</summary>
    [Fact]
    public void The_guide_has_two_pages()
    {
        var lines = Guide.TrimEnd().Split('\n');
        Assert.InRange(lines.Length, 80, 120);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void That_for_Linux_and_macOS_has_one()
    {
        var lines = UnixGuide.TrimEnd().Split('\n');
        Assert.InRange(lines.Length, 30, 60);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
    }

    /// <summary>Both say what an upgrade changes stands in the file beside them, who reaches the preview, and what a build leaves for its time.</summary>
    [Fact]
    public void Every_download_holds_its_guide_and_what_the_guide_speaks_of()
    {
        var script = File.ReadAllText(Repository.Path(".ci", "release"));
        Assert.Contains("cp LICENSE CHANGELOG.md ", script, StringComparison.Ordinal);
        Assert.Contains("cp .ci/for-windows/* ", script, StringComparison.Ordinal);
        Assert.Contains("cp .ci/for-unix/* ", script, StringComparison.Ordinal);
        foreach (var guide in (string[])[Guide, UnixGuide])
        {
            Assert.Contains("CHANGELOG.md", guide, StringComparison.Ordinal);
            Assert.Contains("Mehrere an einem Rechner", guide, StringComparison.Ordinal);
            Assert.Contains("„.output-neu-…“", guide, StringComparison.Ordinal);
        }
    }

    /// <summary>What runs here says in what time it starts; of the others that they do not run.</summary>
    [Fact]
    public void The_start_of_every_program_is_watched_or_said_not_to_be()
    {
        var rows = ProgramRow().Matches(File.ReadAllText(Repository.Path("benchmarks", "README.md"))).Select(row => (Name: row.Groups["name"].Value, Start: row.Groups["start"].Value)).ToList();
        Assert.Equal(["linux-x64", "win-x64", "linux-arm64", "linux-musl-x64", "osx-arm64", "tool"], rows.Select(row => row.Name));
        Assert.All(rows, row => Assert.Matches(row.Name is "linux-x64" or "tool" ? @"^\d+ ms$" : "^does not run here$", row.Start));
    }

    /// <summary>Windows reads it in the signs of the machine, whichever those are.</summary>
    [Fact]
    public void The_starter_holds_no_sign_that_code_pages_differ_in() => Assert.True(Starter.All(char.IsAscii));

    /// <summary>Only the program knows whether there is something to see; and to a folder of the network leads no <c>cd</c>.</summary>
    [Fact]
    public void The_starter_leaves_the_browser_to_the_program()
    {
        Assert.Contains("\nschwerpunkt.exe preview --open %*\n", Starter, StringComparison.Ordinal);
        Assert.Contains("\npushd \"%~dp0\"\n", Starter, StringComparison.Ordinal);
        Assert.DoesNotMatch("http:|\nstart |\ncd ", Starter);
        Assert.Contains("--open", Command.Run("preview", "--help").Output, StringComparison.Ordinal);
    }

    /// <summary>Without a site.yml the program says better what is missing.</summary>
    [Fact]
    public void The_starter_asks_for_the_folder_alone() => Assert.DoesNotContain("site.yml", Starter, StringComparison.Ordinal);

    [Fact]
    public void The_forges_release_what_the_script_makes()
    {
        var github = File.ReadAllText(Repository.Path(".github", "workflows", "release.yml"));
        Assert.Contains(".ci/release \"$GITHUB_REF_NAME\"", github, StringComparison.Ordinal);
        Assert.Contains("--draft", github, StringComparison.Ordinal);
        Assert.All(Action().Matches(github), action => Assert.Matches(@"^uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", action.Value));
        Assert.Contains(".ci/release \"$CI_COMMIT_TAG\"", File.ReadAllText(Repository.Path(".gitlab-ci.yml")), StringComparison.Ordinal);
    }

    /// <summary>
    /// A build with <c>--strict</c> that passed must not stop because the program was renewed: what the last release did not have begins as a notice.
    /// released-findings.txt names that release ("none" before the first) and its kinds; <c>UPDATE_CASES=1 dotnet test</c> writes it anew once CHANGELOG.md names another.
    /// </summary>
    [Fact]
    public void A_new_kind_of_finding_begins_as_a_notice()
    {
        var path = Repository.Path("tests", "Schwerpunkt.Tests", "Forges", "released-findings.txt");
        var release = Version().Match(File.ReadAllText(Repository.Path("CHANGELOG.md"))) is { Success: true } newest ? newest.Groups["version"].Value : "none";
        string[] now = [release, .. FindingKinds.All.Select(kind => kind.Code)];
        if (release == "none" && Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllLines(path, now);
        var known = File.ReadAllLines(path);
        Assert.Empty(FindingKinds.All.Where(kind => kind.Severity != Severity.Notice && !known.Contains(kind.Code)).Select(kind => kind.Code));
        if (known[0] != release && Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllLines(path, now);
        Assert.Equal(release, File.ReadLines(path).First());
    }

    /// <summary>Redirected on Windows too, a diff must be one that Git takes.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_line_ends_as_that_of_the_writer_behind(string end)
    {
        using var behind = new StringWriter(CultureInfo.InvariantCulture) { NewLine = end };
        var writer = new Terminal(behind, behind).Out;
        writer.WriteLine("Text");
        Assert.Equal((end, $"Text{end}"), (writer.NewLine, behind.ToString()));
    }

    [GeneratedRegex(@"^  (?:\./)?schwerpunkt (?<name>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^## \[(?<version>\d+\.\d+\.\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"^\| (?<name>(?:linux|win|osx)-[a-z0-9-]+|tool) \| \d+ \| (?<start>[^|]*?) \|$", RegexOptions.Multiline)]
    private static partial Regex ProgramRow();

    [GeneratedRegex(@"uses: .*$", RegexOptions.Multiline)]
    private static partial Regex Action();
}
