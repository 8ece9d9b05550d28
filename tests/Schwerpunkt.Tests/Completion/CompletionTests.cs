using System.CommandLine;
using System.Text.RegularExpressions;
using Schwerpunkt.Cli.Completion;
using Schwerpunkt.Findings;
using Command = Schwerpunkt.Tests.Cli.Command;

namespace Schwerpunkt.Tests.Completion;

/// <summary><c>completion</c> gives scripts that complete a call in the real shells, with what the help says.</summary>
public sealed partial class CompletionTests
{
    private const string Awkward = "it's „so“ [1]: \\ ’ $(x) \"y\" %s";

    /// <summary>What is typed, and the words of the call that it becomes.</summary>
    private static readonly (string Typed, string Call)[] Calls =
    [
        ("schwerpunkt expl\tbild-ohne-n\t", "explain|bild-ohne-nachweis"),
        ("schwerpunkt ch\t--stri\t", "check|--strict"),
        ("schwerpunkt --dra\t", "--drafts"),
        ("schwerpunkt --content and\t", "--content|andere/"),
        ("schwerpunkt check --format j\t", "check|--format|json"),
        ("schwerpunkt check --format=sa\t", "check|--format=sarif"),
        ("schwerpunkt check --format json --rel\t", "check|--format|json|--release"),
        ("schwerpunkt check kon\t", "check|kontakt.md"),
        ("schwerpunkt check bi\t", "check|bi"),
        ("schwerpunkt check schw\tgr\t", "check|schwerpunkte/gruene-wege/"),
        ("schwerpunkt check kontakt.md mit\tein\t", "check|kontakt.md|mit leer/eine seite.md"),
        ("schwerpunkt check content/ko\t", "check|content/kontakt.md"),
        ("schwerpunkt fix --content andere x\t", "fix|--content|andere|x.md"),
        ("schwerpunkt fix --content=andere x\t", "fix|--content=andere|x.md"),
        ("schwerpunkt move kontakt.md schwerp\t", "move|kontakt.md|schwerpunkte/"),
        ("schwerpunkt import andere/y\t--report z\t", "import|andere/y.txt|--report|z.html"),
        ("schwerpunkt new lei\t", "new|leichte-sprache"),
        ("schwerpunkt new seite kon\t", "new|seite|kon"),
        ("schwerpunkt schema gl\t--to and\t", "schema|glossar|--to|andere/"),
        ("schwerpunkt diff and\t", "diff|andere/"),
        ("schwerpunkt diff alt and\t", "diff|alt|andere/"),
        ("schwerpunkt completion pow\t", "completion|powershell"),
        ("schwerpunkt build --base-url https://www.example.org/ --compr\t", "build|--base-url|https://www.example.org/|--compress"),
    ];

    [LinuxTheory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void A_shell_completes_what_is_typed(string name)
    {
        using var shell = new Shell(name, Script(name));
        foreach (var path in (string[])["content/kontakt.md", "content/bild.jpg", "content/schwerpunkte/index.md", "content/schwerpunkte/gruene-wege/index.md", "content/mit leer/eine seite.md", "andere/x.md", "andere/y.txt", "z.html"]) shell.Write(path);
        var calls = shell.Calls(Calls.Select(call => call.Typed));
        // Whether a folder is ended by a slash, each shell has its own mind.
        Assert.Equal(Calls.Select(call => call.Call.TrimEnd('/')), calls.Select(call => call.TrimEnd('/')));
    }

    [LinuxTheory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void A_second_tab_says_what_each_word_means(string name)
    {
        using var shell = new Shell(name, Script(name));
        var screen = shell.Offers(["schwerpunkt ", "schwerpunkt check --", "schwerpunkt explain bild-"]);
        Assert.All((string[])["prüft den Inhalt und schreibt den Auftritt", "zeigt den Auftritt auf diesem Rechner", "Warnungen zählen als Fehler", "nimmt auch Entwürfe auf", "Einem Bild fehlt der Nachweis."],
            help => Assert.Contains(help, screen, StringComparison.Ordinal));
    }

    [LinuxTheory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void No_sign_in_an_explanation_means_anything_to_the_shell(string name)
    {
        using var shell = new Shell(name, Odd(name));
        Assert.Contains(Awkward, shell.Offers(["schwerpunkt e"]), StringComparison.Ordinal);
        Assert.Contains(Awkward, shell.Offers(["schwerpunkt eins --a"]), StringComparison.Ordinal);
        Assert.Contains(Awkward, shell.Offers(["schwerpunkt eins --an "]), StringComparison.Ordinal);
        Assert.Equal(["eins|--an|b:c"], shell.Calls(["schwerpunkt eins --an b\t"]));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_script_has_every_command_option_and_finding(string name)
    {
        var script = Script(name);
        Assert.All(Option().Matches(Command.Run("--help").Output).Select(option => option.Value).Distinct(), option => Assert.Contains(name == "fish" ? $" -l {option[2..]}" : option, script, StringComparison.Ordinal));
        Assert.All(FindingKinds.All, kind => Assert.Contains(kind.Code, script, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', script);
        Assert.EndsWith("\n", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Für welche Shell? Nennen Sie eine von bash, zsh, fish, powershell.")]
    [InlineData("zhs", "meinten Sie „zsh“?")]
    [InlineData("csh-77", "Möglich sind: bash, zsh, fish, powershell.")]
    public void There_is_no_other_script(string name, string said)
    {
        var answer = Command.Run(["completion", .. name.Length == 0 ? (string[])[] : [name]]);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    /// <summary>It cannot be installed here: what a shell would stumble over first is looked at, and it is asked where it is.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PowerShell_is_given_whole_texts_and_brackets(bool odd)
    {
        var bare = Comment().Replace(Text().Replace(odd ? Odd("powershell") : Script("powershell"), "T"), "");
        Assert.DoesNotMatch("[„“’‘‚‛äöüß']", bare);
        Assert.All(["{}", "()", "[]"], pair => Assert.Equal(bare.Count(sign => sign == pair[0]), bare.Count(sign => sign == pair[1])));
    }

    private static string Script(string shell) => Command.Run("completion", shell).Output;

    /// <summary>A script for two commands with an explanation full of signs.</summary>
    private static string Odd(string shell)
    {
        var kind = new Option<string>("--an") { HelpName = "A:B", Description = Awkward, CompletionSources = { _ => [new("b:c", detail: Awkward), new("d", detail: "D")] } };
        var table = CallTable.Of(new System.CommandLine.Command("schwerpunkt") { new System.CommandLine.Command("eins", Awkward) { kind, new Option<bool>("--aus") { Description = "aus" } }, new System.CommandLine.Command("elf", "11") });
        return shell switch
        {
            "bash" => BashScript.Of(table),
            "zsh" => ZshScript.Of(table),
            "fish" => FishScript.Of(table),
            _ => PowerShellScript.Of(table),
        };
    }

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'")]
    private static partial Regex Text();

    [GeneratedRegex("^ *#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
