namespace Schwerpunkt.Documents;

/// <summary>Takes the lines of another process as they come. On a thread of its own: those of the pool may all be busy, and the process would seem slow.</summary>
internal sealed class LineListener
{
    private readonly object gate = new();
    private readonly Queue<string?> lines = new();

    /// <param name="output">What the process writes; read to its end.</param>
    public LineListener(StreamReader output) => new Thread(() => Listen(output)) { IsBackground = true, Name = "documents" }.Start();

    /// <summary>The next line, or null at the end; false where nothing came.</summary>
    public bool TryTake(TimeSpan patience, out string? line)
    {
        lock (gate)
        {
            if (lines.Count == 0) Monitor.Wait(gate, patience);
            return lines.TryDequeue(out line);
        }
    }

    private void Listen(StreamReader output)
    {
        string? line;
        do
        {
            try
            {
                line = output.ReadLine();
            }
            catch (Exception failure) when (failure is IOException or ObjectDisposedException)
            {
                line = null;
            }

            lock (gate)
            {
                lines.Enqueue(line);
                Monitor.Pulse(gate);
            }
        }
        while (line is not null);
    }
}
