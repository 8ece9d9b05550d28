using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Names a value of a head, such as <c>title</c>, <c>image.alt</c>, <c>downloads[1].title</c>; items count from 0.</summary>
public sealed partial record KeyPath
{
    private KeyPath(ImmutableArray<KeyStep> steps) => Steps = steps;

    /// <summary>From the outermost key inwards.</summary>
    public ImmutableArray<KeyStep> Steps { get; }

    /// <summary>The path; null where it is none.</summary>
    public static KeyPath? TryParse(string written)
    {
        var match = Pattern().Match(written);
        if (!match.Success) return null;
        return new KeyPath([.. match.Groups["step"].Captures.Select(step => step.Value is ['[', .., ']']
            ? int.TryParse(step.Value.AsSpan(1, step.Value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? new KeyStep(null, index) : default
            : new KeyStep(step.Value, 0))]);
    }

    /// <summary>A path of keys alone, whatever signs they hold.</summary>
    public static KeyPath Of(params ImmutableArray<string> names) => new([.. names.Select(name => new KeyStep(name, 0))]);

    /// <summary>An item below it.</summary>
    public KeyPath Item(int index) => new(Steps.Add(new KeyStep(null, index)));

    /// <summary>A key below it.</summary>
    public KeyPath Key(string name) => new(Steps.Add(new KeyStep(name, 0)));

    /// <summary>What it is in; null at the outermost.</summary>
    internal KeyPath? Parent => Steps.Length > 1 ? new KeyPath(Steps[..^1]) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Steps.Select((step, i) => step.Name is { } name ? (i == 0 ? name : "." + name) : string.Create(CultureInfo.InvariantCulture, $"[{step.Index}]")));

    [GeneratedRegex(@"^(?<step>[^.\[\]]+)(?:\.(?<step>[^.\[\]]+)|(?<step>\[[0-9]{1,6}\]))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

/// <summary>One step of a path: a key, or the number of an item.</summary>
/// <param name="Name">Null for an item.</param>
/// <param name="Index">Counted from 0.</param>
public readonly record struct KeyStep(string? Name, int Index);
