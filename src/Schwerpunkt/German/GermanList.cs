namespace Schwerpunkt.German;

/// <summary>Names in a sentence.</summary>
public static class GermanList
{
    /// <summary>Enough to recognise all by.</summary>
    private const int Shown = 5;

    /// <summary>The first in their order, and how many there are besides: „a, b, c, d, e und 12 weitere“.</summary>
    public static string Few(IReadOnlyCollection<string> names)
    {
        var shown = string.Join(", ", names.Order(StringComparer.Ordinal).Take(Shown));
        return names.Count > Shown ? $"{shown} und {GermanNumber.Of(names.Count - Shown)} weitere" : shown;
    }
}
