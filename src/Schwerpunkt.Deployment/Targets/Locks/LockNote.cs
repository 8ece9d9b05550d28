using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.German;

namespace Schwerpunkt.Deployment.Targets.Locks;

/// <summary>Who publishes at a target that ends no lock by itself, and when that was said last: a lock that nobody renews is over.</summary>
/// <param name="Id">Of one publication; nobody else has it.</param>
/// <param name="Who">For people.</param>
/// <param name="Since">When the publication began.</param>
/// <param name="At">When it was last known to run.</param>
internal sealed record LockNote(string Id, string Who, DateTimeOffset Since, DateTimeOffset At)
{
    /// <summary>How often a lock is renewed.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>How long it holds without that: long enough for clocks that differ a little and for a connection that stumbles.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>For a publication that begins.</summary>
    public static LockNote Begin(DateTimeOffset now) => new(Guid.NewGuid().ToString("N"), $"{Environment.UserName}@{Environment.MachineName}", now, now);

    /// <summary>Four lines, which people can read too.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Id}\n{Who}\n{Since.UtcDateTime:O}\n{At.UtcDateTime:O}\n"));

    /// <summary>What a lock says; null where it is damaged.</summary>
    public static LockNote? TryRead(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n') is [var id, var who, var since, var at, ""] && Moment(since) is { } began && Moment(at) is { } last ? new LockNote(id, who, began, last) : null;

    /// <summary>Whether nobody has renewed it for so long that its publication has ended without saying so.</summary>
    public bool IsOver(DateTimeOffset now) => now - At > Patience;

    /// <summary>What the second is told.</summary>
    /// <param name="note">Of the first; null where it cannot be read.</param>
    /// <param name="name">The target, as messages name it.</param>
    /// <param name="removal">How a lock is taken away that nobody holds any more.</param>
    /// <param name="now">This moment.</param>
    public static RefusalException Busy(LockNote? note, string name, string removal, DateTimeOffset now)
    {
        var patience = GermanNumber.Count((int)Patience.TotalMinutes, "Minute", "Minuten");
        return new RefusalException($"Nach „{name}“ wird gerade schon veröffentlicht; verändert wurde nichts. "
            + (note is null
                ? $"Wer das tut, steht nicht in der Sperre. Läuft sicher nichts mehr, heben Sie sie auf: {removal}"
                : $"Begonnen hat es {note.Who}, {Ago(now - note.Since)}; gemeldet hat es sich zuletzt {Ago(now - note.At)}. Warten Sie, bis das fertig ist. "
                + $"Ist es abgebrochen, gilt die Sperre {patience} nach der letzten Meldung von selbst nicht mehr; wer sicher ist und nicht warten will, hebt sie auf: {removal}"));
    }

    private static string Ago(TimeSpan age) => age < TimeSpan.FromMinutes(2)
        ? $"vor {GermanNumber.Count(Math.Max(0, (int)age.TotalSeconds), "Sekunde", "Sekunden")}"
        : $"vor {GermanNumber.Count((int)age.TotalMinutes, "Minute", "Minuten")}";

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
