using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Cli;

namespace Schwerpunkt.Tests.Cli;

/// <summary>Calls the command as a person does: in this process, or as the built program.</summary>
internal static class Command
{
    /// <summary>The built program.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "schwerpunkt.exe" : "schwerpunkt");

    public static Answer Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CommandLine.Run(args, new Terminal(output, error));
        return new Answer(code, output.ToString(), error.ToString());
    }

    /// <summary>The same at a terminal that a person watches.</summary>
    public static Answer Watch(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CommandLine.Run(args, new Terminal(output, error) { IsWatched = true });
        return new Answer(code, output.ToString(), error.ToString());
    }

    /// <summary>Starts a program; its output goes to the caller's pipes.</summary>
    public static Process Start(string program, IEnumerable<string> args, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
    }

    /// <summary>Runs the built program as somebody to whom rights apply, also where the tests run as root.</summary>
    public static Answer RunWithoutPrivileges(IEnumerable<string> args, string folder) => Environment.IsPrivilegedProcess
        ? RunProcess("setpriv", ["--bounding-set=-all", "--inh-caps=-all", Executable, .. args], folder)
        : RunProcess(Executable, args, folder);

    /// <summary>Runs a program to its end.</summary>
    public static Answer RunProcess(string program, IEnumerable<string> args, string folder, params (string Name, string Value)[] environment)
    {
        using var process = Start(program, args, folder, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }
}

/// <summary>What a call of the command answered.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    /// <summary>The finding lines.</summary>
    public string[] Findings => [.. Output.Split('\n').TakeWhile(line => line.Length > 0)];
}
