using System.Diagnostics;
using System.Threading.Channels;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A program that runs beside the tests, and ends with them.</summary>
internal sealed class Child : IDisposable
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly Process process;

    public Child(string program, IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, data) => lines.Writer.TryWrite(data.Data ?? "");
        process.ErrorDataReceived += (_, data) => lines.Writer.TryWrite(data.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What follows the given words in the first line that has them.</summary>
    public async Task<string> Says(string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var said = new List<string>();
        try
        {
            await foreach (var line in lines.Reader.ReadAllAsync(patience.Token))
            {
                said.Add(line);
                if (line.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start && line.Length > 0) return line[(start + words.Length)..];
            }
        }
        catch (OperationCanceledException)
        {
        }

        throw new InvalidOperationException($"{process.StartInfo.FileName} did not say „{words}“:\n{string.Join('\n', said)}");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
