using System.ComponentModel;
using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>A process of its own that reads documents: whatever one does to it, it ends, and the next file gets a new one.</summary>
/// <param name="start">How it is started.</param>
internal sealed class ReadingProcess(ProcessStartInfo start) : IDisposable
{
    /// <summary>Of the processor; waiting for a slow disk or a busy machine does not count.</summary>
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(1);

    /// <summary>On the clock, for a start or a file: so long a machine may have other things to do.</summary>
    private static readonly TimeSpan MostPatience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private Process? process;
    private LineListener? answers;

    /// <summary>What a document says of itself.</summary>
    /// <param name="path">Its full path; without a line break.</param>
    public DocumentFacts Ask(string path)
    {
        try
        {
            if (process is null && !TryStart()) return DocumentReading.Faulty(DocumentFault.NotAsked);
            var before = Work();
            process!.StandardInput.WriteLine(path); // ! just started
            process.StandardInput.Flush();
            if (Answer(before, out var died) is not { } line || FactsLine.TryRead(line) is not { } facts) return Given(died ? DocumentFault.Damaged : DocumentFault.TooMuch);
            if (Answer(before, out _) is { } text) return facts.Pdf is null ? facts : facts with { Pdf = facts.Pdf with { HasText = FactsLine.TryReadText(text) } };
            Stop();
            return facts;
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or Win32Exception)
        {
            return Given(DocumentFault.Damaged);
        }
    }

    public void Dispose() => Stop();

    /// <summary>The program is not to be used any more, and nothing is known of the file.</summary>
    private DocumentFacts Given(DocumentFault fault)
    {
        Stop();
        return DocumentReading.Faulty(fault);
    }

    private bool TryStart()
    {
        try
        {
            process = Process.Start(start);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or InvalidOperationException)
        {
            return false;
        }

        if (process is null) return false;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        answers = new LineListener(process.StandardOutput);
        if (answers.TryTake(MostPatience, out var ready) && ready == ReadingLoop.Ready) return true;
        Stop();
        return false;
    }

    /// <summary>The next line; null where the program ended or took too much.</summary>
    /// <param name="before">Its work when the file was named.</param>
    /// <param name="died">Whether it ended of itself.</param>
    private string? Answer(TimeSpan before, out bool died)
    {
        var watch = Stopwatch.StartNew();
        died = false;
        while (watch.Elapsed < MostPatience)
        {
            if (answers!.TryTake(Step, out var line)) // ! there as long as the process
            {
                died = line is null;
                return line;
            }

            if (Work() - before > MostWork) return null;
        }

        return null;
    }

    private TimeSpan Work()
    {
        process!.Refresh(); // ! asked by who has one
        return process.HasExited ? TimeSpan.Zero : process.TotalProcessorTime;
    }

    private void Stop()
    {
        if (process is null) return;
        try
        {
            process.Kill();
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            // It ended of itself.
        }

        process.Dispose();
        (process, answers) = (null, null);
    }
}
