using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>How much a finding weighs: an error stops publication, a warning fails <c>--strict</c>, a notice informs.</summary>
public enum Severity
{
    Notice,
    Warning,
    Error,
}

/// <summary>One finding: where, of what kind, and what to do. Made only by the <c>At</c> of its kind.</summary>
/// <param name="Location">The place to mend.</param>
/// <param name="Kind">What it has in common with others of its kind.</param>
/// <param name="Message">German: the problem in one sentence, the remedy in the next; no line breaks.</param>
/// <param name="Repair">The remedy as an edit of the file, where it is one; it neither orders findings nor tells two apart.</param>
public sealed record Finding(Location Location, FindingKind Kind, string Message, Repair? Repair = null)
    : IComparable<Finding>
{
    public string Code => Kind.Code;

    /// <summary>German: what this one of its kind is about, where many of them can be told in one line; null for others.</summary>
    public string? Subject { get; init; }

    public Severity Severity => Kind.Severity;

    public bool BlocksRelease => Kind.BlocksRelease;

    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var byPlace = Location.CompareTo(other.Location);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    public bool Equals(Finding? other) => other is not null && (Location, Kind, Message) == (other.Location, other.Kind, other.Message);

    public override int GetHashCode() => HashCode.Combine(Location, Kind, Message);

    public override string ToString() => $"{Location}: {Severity.Name()} {Code}: {Message}";

    public static bool operator <(Finding left, Finding right) => left.CompareTo(right) < 0;
    public static bool operator >(Finding left, Finding right) => left.CompareTo(right) > 0;
    public static bool operator <=(Finding left, Finding right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Finding left, Finding right) => left.CompareTo(right) >= 0;
}

/// <summary>The words for a severity.</summary>
public static class SeverityNames
{
    /// <summary>The word in the output line (<c>error</c>, <c>warning</c>, <c>notice</c>), which editors' tools recognise.</summary>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>The German word: Fehler, Warnung, Hinweis.</summary>
    public static string InGerman(this Severity severity) => severity switch
    {
        Severity.Error => "Fehler",
        Severity.Warning => "Warnung",
        _ => "Hinweis",
    };
}
