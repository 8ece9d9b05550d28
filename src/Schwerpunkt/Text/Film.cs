using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Text;

/// <summary>A film: its file is one of the site and plays on the page, or it lies elsewhere and a link leads to it; nothing is loaded from there before.</summary>
/// <param name="Title">What it is about; never empty.</param>
/// <param name="Description">What there is to see; empty where nobody says so.</param>
/// <param name="Place">A file of the site, or an address of the web.</param>
/// <param name="Length">How long it takes.</param>
/// <param name="Picture">A still of it, shown before it plays.</param>
public sealed partial record Film(
    ImmutableArray<Inline> Title,
    ImmutableArray<Inline> Description,
    LocatedTarget Place,
    TimeSpan Length,
    Figure Picture)
{
    /// <summary>What is spoken and seen in it, paragraph by paragraph; empty where <see cref="TranscriptAt"/> leads to it.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Transcript { get; init; } = [];

    /// <summary>The page or file with the same; null where it stands in the block.</summary>
    public LocatedTarget? TranscriptAt { get; init; }

    /// <summary>The file with its captions (WebVTT); null where it has none, or whoever shows it has them.</summary>
    public LocatedTarget? Captions { get; init; }

    /// <summary>Whether what is spoken can be read while it plays.</summary>
    public bool IsCaptioned { get; init; }

    /// <summary>Whether there is nothing to hear in it.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The language that is spoken or signed in it (BCP 47); null for that of its page.</summary>
    public string? Language { get; init; }

    /// <summary>Who made it, as written; null where nobody says so.</summary>
    public string? Credit { get; init; }

    /// <summary>How many bytes its file has; null where it is not there.</summary>
    public long? Bytes { get; init; }

    /// <summary>The same of the page or file of the transcript.</summary>
    public long? TranscriptBytes { get; init; }

    /// <summary>Whether it is in Deutsche Gebärdensprache.</summary>
    public bool IsGermanSigned => Language?.Split('-')[0].Equals(GermanSignLanguage, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Deutsche Gebärdensprache (BCP 47). What people call it, DGS, is another language there.</summary>
    public const string GermanSignLanguage = "gsg";

    /// <summary>Its length as people read it.</summary>
    public string Clock => ClockOf(Length);

    /// <summary>The lines that it says itself, its picture's caption last.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Lines() => [.. Transcript.Insert(0, Description).Insert(0, Title).Add(Picture.Caption).Where(line => !line.IsEmpty)];

    /// <summary>The film with other lines in the place of these.</summary>
    public Film WithLines(Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => this with
    {
        Title = change(Title),
        Description = change(Description),
        Transcript = [.. Transcript.Select(change)],
        Picture = Picture with { Caption = change(Picture.Caption) },
    };

    /// <summary>„3:25“, from an hour on „1:02:05“.</summary>
    public static string ClockOf(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time:mm\\:ss}")
        : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);

    /// <summary>Whether every browser plays a file, by its name.</summary>
    public static bool IsPlayed(string path) => path.EndsWith(".mp4", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".webm", StringComparison.OrdinalIgnoreCase);

    /// <summary>A length as it is written, „3:25“ or „1:02:05“; null for anything else, and for a film of no length.</summary>
    public static TimeSpan? ParseLength(string text)
    {
        if (ClockForm().Match(text) is not { Success: true } clock) return null;
        int Part(string name) => clock.Groups[name].Success ? int.Parse(clock.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var length = new TimeSpan(Part("hours"), Part("minutes"), Part("seconds"));
        return length > TimeSpan.Zero && (Part("hours") == 0 || Part("minutes") < 60) ? length : null;
    }

    /// <summary>Whether a transcript as written leads to the text instead of being it: a single word, or the name of a file. A word that ends like a sentence is one.</summary>
    public static bool LeadsToText(string written) =>
        !written.Contains('\n', StringComparison.Ordinal) && (!written.Any(char.IsWhiteSpace) && written is not [.., '.' or '!' or '?' or '…'] || FileName().IsMatch(written));

    [GeneratedRegex(@"^(?:(?<hours>\d):)?(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ClockForm();

    [GeneratedRegex(@"\.(?:md|pdf|txt|docx?|odt|rtf|html?)(?:#\S*)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
