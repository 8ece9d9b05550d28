using System.Collections.Immutable;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Where a page stood on the old site, and where it is to lie.</summary>
/// <param name="Wish">Its file below the target folder, as long as no other takes it.</param>
/// <param name="Old">Its old address, a path from the root of the site; null where it had none.</param>
internal sealed record PagePlace(string Wish, string? Old)
{
    /// <summary>Where the wish is taken.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Further addresses that led to it.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Null where it is that of the site.</summary>
    public string? Language { get; init; }

    /// <summary>The day in its name.</summary>
    public string? Day { get; init; }

    /// <summary>An address of its own as it was written, where only the old site could work it out; null elsewhere.</summary>
    public string? Unclear { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>German: why the old site showed it nobody; null where its head says so, or where it was shown.</summary>
    public string? Unshown { get; init; }

    /// <summary>What the folder says for all its pages.</summary>
    public Reading.Data.DataValue.Keys Shared { get; init; } = Reading.Data.DataValue.Keys.None;
}
