using System.Text;

namespace Schwerpunkt.Documents;

/// <summary>What the program does where it is started again to read documents: a path comes in on a line, two lines of facts go out.</summary>
public static class ReadingLoop
{
    /// <summary>The only argument; people have no use for it, and no help names it.</summary>
    public const string Argument = "--read-documents";

    /// <summary>Goes out first, when the program is ready.</summary>
    internal const string Ready = "bereit";

    /// <summary>Who asked has long given up by then, or is no more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    /// <summary>Until there are no more paths.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        using var paths = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var facts = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        PdfReading.WarmUp();
        facts.WriteLine(Ready);
        using var watch = new Timer(_ => Environment.Exit(1));
        while (paths.ReadLine() is { } path)
        {
            watch.Change(Longest, Timeout.InfiniteTimeSpan);
            var hasText = DocumentReading.Read(path, told => facts.WriteLine(FactsLine.Of(told)));
            facts.WriteLine(FactsLine.OfText(hasText));
            watch.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        return 0;
    }
}
