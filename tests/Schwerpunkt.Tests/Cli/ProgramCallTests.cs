using System.Globalization;
using Schwerpunkt.Cli;

namespace Schwerpunkt.Tests.Cli;

/// <summary>How the command names itself and what was typed, and what it understands of what was meant.</summary>
public sealed class ProgramCallTests
{
    /// <summary>What it is told to type has to find it.</summary>
    [Theory]
    [InlineData("bin/schwerpunkt", "", "./bin/schwerpunkt")]
    [InlineData("bin/schwerpunkt", "bin", "schwerpunkt")]
    [InlineData("zwei Wörter/schwerpunkt", "", "\"./zwei Wörter/schwerpunkt\"")]
    [InlineData("bin/dotnet", "", "schwerpunkt")]
    public void It_names_itself_so_that_it_is_found(string file, string searched, string expected) => Assert.Equal(
        expected, ProgramCall.OfFile(Path.GetFullPath(file), searched.Length == 0 ? "" : $"/usr/bin{Path.PathSeparator}{Path.GetFullPath(searched)}{Path.DirectorySeparatorChar}").Replace('\\', '/'));

    /// <summary>Who installs it for every folder makes a link in one that is searched.</summary>
    [LinuxFact]
    public void A_link_that_is_found_gives_it_its_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("opt/schwerpunkt", "");
        Directory.CreateDirectory(folder.Path("bin"));
        File.CreateSymbolicLink(folder.Path("bin", "schwerpunkt"), folder.Path("opt", "schwerpunkt"));
        Assert.Equal("schwerpunkt", ProgramCall.OfFile(folder.Path("opt", "schwerpunkt"), $"/gibt/es/nicht{Path.PathSeparator}{folder.Path("bin")}"));
        Assert.Equal(folder.Path("opt", "schwerpunkt"), ProgramCall.OfFile(folder.Path("opt", "schwerpunkt"), folder.Path("opt", "weiter")));
    }

    /// <summary>A tool that a folder's manifest names is run by dotnet out of its packages.</summary>
    [Theory]
    [InlineData("/usr/share/dotnet/dotnet", "/home/a/.nuget/packages/schwerpunkt.cli/0.1.0/tools/net10.0/any/", true)]
    [InlineData("C:/dotnet/dotnet.exe", @"C:\Users\a\.nuget\packages\schwerpunkt.cli\0.1.0\tools\net10.0\any\", true)]
    [InlineData("/home/a/.dotnet/tools/schwerpunkt", "/home/a/.dotnet/tools/.store/schwerpunkt.cli/0.1.0/schwerpunkt.cli/0.1.0/tools/net10.0/any/", false)]
    [InlineData("/usr/share/dotnet/dotnet", "/home/a/src/Schwerpunkt.Cli/bin/Debug/net10.0/", false)]
    public void It_knows_when_a_manifest_names_it(string file, string folder, bool expected) => Assert.Equal(expected, ProgramCall.IsOfManifest(file, folder));

    [Theory]
    [InlineData("-v", "--version")]
    [InlineData("/?", "--help")]
    [InlineData("check -v", "--version")]
    [InlineData("import /?", "--help")]
    public void What_other_programs_call_otherwise_is_understood(string typed, string meant)
    {
        var answer = Command.Run(typed.Split(' '));
        Assert.Equal(2, answer.Code);
        Assert.Contains($"kenne ich nicht – meinten Sie „{meant}“?", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/", '/', "content")]
    [InlineData("content//neu//", '/', "content/neu")]
    [InlineData(@"content\neu\", '\\', "content/neu")]
    [InlineData(@"\\amt\freigabe\content", '\\', "//amt/freigabe/content")]
    [InlineData(@"C:\", '\\', "C:/")]
    [InlineData("/", '/', "/")]
    public void A_path_has_one_kind_of_slash_and_none_twice(string typed, char separator, string written) => Assert.Equal(written, WrittenPath.Of(typed, separator));

    [Fact]
    public void It_names_itself_as_it_was_started()
    {
        var (call, typed) = ProgramCall.Of(["--started-by-dotnet-run", Path.Combine(Environment.CurrentDirectory, "src", "Schwerpunkt.Cli"), "check", "--content", "x"]);
        Assert.Equal("dotnet run --project src/Schwerpunkt.Cli --", call);
        Assert.Equal(["check", "--content", "x"], typed);
        Assert.Equal("schwerpunkt", ProgramCall.Of(["check"]).Call);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        CommandLine.Run(["check", "--help"], new Terminal(output, error) { Call = call });
        CommandLine.Run(["chek"], new Terminal(output, error) { Call = call });
        Assert.Contains($"{call} check [PFAD …]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"„{call} --help“", error.ToString(), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_content_folder_in_other_letters_is_named()
    {
        using var site = new Site();
        Directory.Move(site.Folder.Path("content"), site.Folder.Path("Content"));
        foreach (var answer in (Answer[])[site.Check(), Command.Run("move", "a.md", "b.md", "--content", site.Folder.Path("content"))])
        {
            Assert.Equal(
                (2, $"schwerpunkt: Den Inhaltsordner „{site.Folder.Path("content")}“ gibt es nicht, aber „Content“: Groß- und Kleinschreibung zählt. Benennen Sie ihn um in „content“, oder nennen Sie ihn mit --content.\n"),
                (answer.Code, answer.Error));
        }
    }
}
