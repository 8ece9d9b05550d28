using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>Values of templates: those of data files, and null for nothing.</summary>
internal static class TemplateValue
{
    public static DataValue Of(string words) => new DataValue.Text(words);

    public static DataValue Of(bool flag) => new DataValue.Text(flag ? "true" : "false");

    public static DataValue Of(decimal number) => new DataValue.Text(number.ToString(CultureInfo.InvariantCulture));

    public static DataValue Of(IEnumerable<DataValue> items) => new DataValue.Many([.. items]);

    /// <summary>As a template writes it out.</summary>
    public static string Shown(DataValue? value) => value switch
    {
        DataValue.Text { Value: var words } => words ?? "",
        DataValue.Many many => string.Concat(many.Items.Select(Shown)),
        _ => "",
    };

    public static bool IsSame(DataValue? one, DataValue? other) =>
        Number(one) is { } left && Number(other) is { } right ? left == right : Shown(one) == Shown(other);

    public static decimal? Number(DataValue? value) =>
        decimal.TryParse(Shown(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of a list, or the values of keys.</summary>
    public static ImmutableArray<DataValue> Items(DataValue? value) => value switch
    {
        DataValue.Many many => many.Items,
        DataValue.Keys keys => [.. keys.Entries.Select(entry => entry.Value)],
        _ => [],
    };

    /// <summary>How many items, keys or signs.</summary>
    public static int Length(DataValue? value) => value switch
    {
        DataValue.Many many => many.Items.Length,
        DataValue.Keys keys => keys.Entries.Length,
        _ => Shown(value).Length,
    };

    /// <summary>Less than nothing, nothing or more than it, by number where both are one.</summary>
    public static int Compare(DataValue? one, DataValue? other) =>
        Number(one) is { } left && Number(other) is { } right ? left.CompareTo(right) : string.CompareOrdinal(Shown(one), Shown(other));

    /// <summary>An item by its number, a value by its key.</summary>
    public static DataValue? At(DataValue? value, string key) => value switch
    {
        DataValue.Many many => int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place) && (place < 0 ? place + many.Items.Length : place) is >= 0 and var index && index < many.Items.Length ? many.Items[index] : null,
        null => null,
        _ => value.Find(key),
    };
}
