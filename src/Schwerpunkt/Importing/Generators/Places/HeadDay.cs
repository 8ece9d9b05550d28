using Schwerpunkt.German;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Days as other generators write them, with a time behind or without.</summary>
internal static class HeadDay
{
    /// <summary>„2024-01-02T10:00:00Z“, „2024-1-2 10:00“, „2024/01/02“; null for anything else.</summary>
    public static DateOnly? Of(DataValue? value)
    {
        if (value?.Words is not { Length: >= 8 } words) return null;
        var parts = words.Split('T', ' ')[0].Split('-', '/', '.');
        if (parts.Length != 3 || parts[0].Length != 4) return null;
        return IsoDay.TryParse($"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}");
    }
}
