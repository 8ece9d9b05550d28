using System.CommandLine;
using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli;

/// <summary>What was typed after a command, read value by value.</summary>
internal sealed class Arguments(ParseResult parsed)
{
    /// <summary>Where the machine stands.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The first value that cannot be used, and what to write instead; null while all is well.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Refuses what was typed beside an option that it contradicts.</summary>
    /// <param name="option">The option that was typed.</param>
    /// <param name="others">What speaks of something else.</param>
    public void RefuseBeside(Option option, params IEnumerable<Option> others)
    {
        if (others.FirstOrDefault(other => parsed.GetResult(other) is { Implicit: false }) is { } typed)
            Refuse(typed, $"„{typed.Name}“ und „{option.Name}“ gehen nicht zusammen: Das eine meint einen einzelnen Auftritt, das andere viele.");
    }

    public bool Has(Option<bool> flag) => parsed.GetValue(flag);

    /// <summary>A path with a usual value.</summary>
    public string Path(Option<string> option) => NotEmpty(parsed.GetRequiredValue(option));

    public string? PathIfNamed(Option<string?> option) => parsed.GetValue(option) is { } path ? NotEmpty(path) : null;

    public string? PathIfNamed(Argument<string?> argument) => parsed.GetValue(argument) is { } path ? NotEmpty(path) : null;

    /// <summary>Paths, at least one.</summary>
    /// <param name="argument">The argument that names them.</param>
    /// <param name="missing">What is said where there is none.</param>
    public string[] Paths(Argument<string[]> argument, string missing) =>
        parsed.GetValue(argument) is { Length: > 0 } paths ? [.. paths.Select(NotEmpty)] : Refuse<string[]>([], missing);

    /// <summary>Paths, or none.</summary>
    public string[] PathsIfNamed(Argument<string[]> argument) => [.. (parsed.GetValue(argument) ?? []).Select(NotEmpty)];

    /// <summary>Refuses paths where none may stand.</summary>
    /// <param name="argument">The argument that names them.</param>
    /// <param name="reason">What is said then.</param>
    public void RequireNone(Argument<string[]> argument, string reason)
    {
        if (PathsIfNamed(argument).Length > 0) Refuse(argument, reason);
    }

    /// <summary>A word that must be there.</summary>
    /// <param name="argument">The argument that names it.</param>
    /// <param name="missing">What is said where it is not there.</param>
    public string Word(Argument<string?> argument, string missing) =>
        parsed.GetValue(argument) is { } word && !string.IsNullOrWhiteSpace(word) ? word.Trim() : Refuse("", missing);

    /// <summary>A word that must be there.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="missing">What is said where it is not there.</param>
    public string Word(Option<string?> option, string missing) => parsed.GetValue(option) is { } word && !string.IsNullOrWhiteSpace(word) ? word.Trim() : Refuse("", missing);

    public string? WordIfNamed(Argument<string?> argument) => parsed.GetValue(argument)?.Trim();

    /// <summary>A path that must be named.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="missing">What is said where it is not there.</param>
    public string Path(Option<string?> option, string missing) => PathIfNamed(option) ?? Refuse("", missing);

    /// <summary>A day written as 2026-03-31; today where none is named.</summary>
    public DateOnly Day(Option<string?> option) => DayIfNamed(option) ?? Today;

    /// <summary>A day written as 2026-03-31; null where none is named.</summary>
    public DateOnly? DayIfNamed(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } written) return null;
        return IsoDay.TryParse(written) ?? Refuse<DateOnly>(default, $"„{written}“ ist kein Tag. Schreiben Sie ihn als 2026-03-31.");
    }

    public string? Address(Option<string?> option)
    {
        var written = parsed.GetValue(option);
        return written is null || SiteAddress.TryParse(written) is not null ? written
            : Refuse(written, $"„{written}“ ist keine Adresse. Schreiben Sie sie als https://www.example.org/ordner/.");
    }

    public FindingFormat Format(Option<string> option) => Format(option, _ => true);

    /// <summary>One of the formats that a command has.</summary>
    public FindingFormat Format(Option<string> option, Predicate<FindingFormat> isPossible)
    {
        var written = parsed.GetRequiredValue(option);
        var possible = FindingFormats.All.Where(format => isPossible(format.Format)).ToArray();
        var index = Array.FindIndex(possible, format => format.Name == written);
        return index >= 0 ? possible[index].Format
            : Refuse(FindingFormat.Text, $"Das Format „{written}“ gibt es nicht. Möglich sind: {string.Join(", ", possible.Select(format => format.Name))}.");
    }

    /// <summary>One of a few words; null where none is named.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="words">All that are possible.</param>
    public string? ChoiceIfNamed(Option<string?> option, params string[] words)
    {
        if (parsed.GetValue(option) is not { } written) return null;
        return Array.Find(words, word => string.Equals(word, written.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? Refuse<string?>(null, $"„{written}“ gibt es bei „{option.Name}“ nicht. Möglich sind: {string.Join(", ", words)}.");
    }

    /// <summary>A number of days, up to ten years.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="usual">Where none is named.</param>
    public int Days(Option<string?> option, int usual)
    {
        if (parsed.GetValue(option) is not { } written) return usual;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3660 ? days
            : Refuse(usual, $"„{written}“ ist keine Zahl von Tagen. Schreiben Sie eine Zahl von 0 bis 3660, zum Beispiel 90.");
    }

    /// <summary>How many of something, 0 to 100.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="usual">Where none is named.</param>
    public int Count(Option<string?> option, int usual)
    {
        if (parsed.GetValue(option) is not { } written) return usual;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 100 ? count
            : Refuse(usual, $"„{written}“ ist keine Anzahl. Schreiben Sie eine Zahl von 0 bis 100, zum Beispiel {usual}.");
    }

    /// <summary>A port, 1 to 65535.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="usual">Where none is named.</param>
    public int Port(Option<string?> option, int usual)
    {
        if (parsed.GetValue(option) is not { } written) return usual;
        return ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0 ? port
            : Refuse(usual, $"„{written}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535.");
    }

    /// <summary>A script whose variable is not set gives an empty word.</summary>
    private string NotEmpty(string path) => string.IsNullOrWhiteSpace(path)
        ? Refuse(path, "Ein Pfad ist leer. Nennen Sie einen Ordner oder eine Datei, oder lassen Sie die Option weg.")
        : WrittenPath.Of(path);

    private T Refuse<T>(T value, string reason)
    {
        Wrong ??= reason;
        return value;
    }
}
