using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli.Outside;

/// <summary>What other hosts answered during the last day, kept beside the cache of pictures; may be deleted at any time.</summary>
/// <remarks>One line an answer: when (UTC), address, what, and the new address where there is one; parted by tabs, which no address holds. What was unclear is asked again.</remarks>
internal sealed class AnswerMemory(string file, TimeProvider clock)
{
    private const string Found = "da";
    private const string Moved = "umgezogen";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private readonly Dictionary<string, (DateTimeOffset At, AddressAnswer Answer)> known = Read(file, clock.GetUtcNow());

    /// <summary>Beside a content folder.</summary>
    public static AnswerMemory Beside(string content, TimeProvider clock) => new(Path.Combine(CacheFolder.Beside(content), "adressen.tsv"), clock);

    public IReadOnlyDictionary<string, AddressAnswer> Known => known.ToDictionary(entry => entry.Key, entry => entry.Value.Answer, StringComparer.Ordinal);

    /// <summary>Keeps what is certain, for a day.</summary>
    public void Keep(IReadOnlyDictionary<string, AddressAnswer> answers)
    {
        var now = clock.GetUtcNow();
        foreach (var (address, answer) in answers) known[address] = (now, answer);
        var text = new StringBuilder();
        foreach (var (address, entry) in known.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (InWords(entry.Answer) is { } words) text.Append(CultureInfo.InvariantCulture, $"{entry.At:O}\t{address}\t{words}\n");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // ! made from a folder and a name
            var unfinished = $"{file}.{Environment.ProcessId}";
            File.WriteAllText(unfinished, text.ToString());
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What was found out is told all the same; tomorrow it is asked again.
        }
    }

    private static Dictionary<string, (DateTimeOffset, AddressAnswer)> Read(string file, DateTimeOffset now)
    {
        var known = new Dictionary<string, (DateTimeOffset, AddressAnswer)>(StringComparer.Ordinal);
        if (!File.Exists(file)) return known;
        foreach (var line in File.ReadLines(file))
        {
            var parts = line.Split('\t');
            if (parts.Length >= 3 && DateTimeOffset.TryParseExact(parts[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                && at <= now && now - at < Lasts && Answer(parts[2..]) is { } answer) known[parts[1]] = (at, answer);
        }

        return known;
    }

    private static string? InWords(AddressAnswer answer) => answer switch
    {
        AddressAnswer.Found => Found,
        AddressAnswer.Moved moved => $"{Moved}\t{moved.To}",
        AddressAnswer.Dead dead => dead.Fault.ToString(),
        _ => null,
    };

    private static AddressAnswer? Answer(string[] words) => words switch
    {
        [Found] => new AddressAnswer.Found(),
        [Moved, var to] => new AddressAnswer.Moved(to),
        [var fault] when Enum.TryParse<AddressFault>(fault, out var known) => new AddressAnswer.Dead(known),
        _ => null,
    };
}
