using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Tests.Completion;

/// <summary>A shell at a terminal of its own, with a script that completes, and keys that are typed into it. What is called <c>schwerpunkt</c> there says with which words it was called.</summary>
internal sealed partial class Shell : IDisposable
{
    private const string Posix = "schwerpunkt() { printf 'CALL'; printf '|%s' \"$@\"; echo '|'; }\nPS1='$ '\n";

    private static readonly Installation Shells = new(
        "install-shells", "The tests of the completion need zsh and fish. As root on Debian or Ubuntu, run: .ci/install-shells", () => Installation.IsOnPath("zsh") && Installation.IsOnPath("fish"));

    private readonly TemporaryFolder folder = new();
    private readonly string name;
    private readonly string command;

    /// <param name="name">bash, zsh or fish.</param>
    /// <param name="script">What it is to read first.</param>
    public Shell(string name, string script)
    {
        this.name = name;
        if (name != "bash") Shells.Require();
        folder.Write("script", script);
        folder.Write("bashrc", $"source ./script\n{Posix}bind 'set enable-bracketed-paste off'\n");
        folder.Write(".zshrc", $"autoload -Uz compinit && compinit -u -D\nsource ./script\n{Posix}zle_bracketed_paste=()\n");
        folder.Write(".config/fish/config.fish", "source ./script\nfunction schwerpunkt; printf 'CALL'; printf '|%s' $argv; echo '|'; end\n");
        // Where this is missing, fish fills it from all manual pages, in a process that outlives it.
        folder.Write(".data/fish/generated_completions/none.fish", "");
        command = name == "bash" ? "bash --noprofile --rcfile bashrc -i" : name + " -i";
    }

    /// <summary>A file in the folder that the shell is in.</summary>
    public void Write(string path) => folder.Write(path, "");

    /// <summary>The words of the call that each line becomes; a tab in it is the key.</summary>
    public string[] Calls(IEnumerable<string> lines) => [.. Call().Matches(Screen(lines)).Select(call => call.Groups["words"].Value)];

    /// <summary>What is shown of the words that a line can go on with. fish paints no list while keys wait, but tells it who asks.</summary>
    public string Offers(IEnumerable<string> lines) => Screen(lines.Select(line => name == "fish" ? $"complete -C '{line}'" : line + "\t\t"));

    /// <summary>All that the terminal was sent, without orders to it.</summary>
    private string Screen(IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { WorkingDirectory = folder.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[] { ("HOME", folder.Root), ("ZDOTDIR", folder.Root), ("XDG_CONFIG_HOME", folder.Path(".config")), ("XDG_DATA_HOME", folder.Path(".data")), ("INPUTRC", "/dev/null"), ("LC_ALL", "C.UTF-8"), ("TERM", "dumb") }) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("script does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(string.Concat(lines.Select(line => line + "\n")) + "exit\n");
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1))) process.Kill(entireProcessTree: true);
        return Order().Replace(output.Result, "").Replace("\r", "", StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"CALL\|(?<words>[^\n]*)\|")]
    private static partial Regex Call();

    [GeneratedRegex(@"\x1B\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Order();
}
