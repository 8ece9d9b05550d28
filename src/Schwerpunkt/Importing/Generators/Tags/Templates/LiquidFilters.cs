using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>The filters of Liquid and Jekyll that say the same on every build.</summary>
internal static partial class LiquidFilters
{
    /// <returns>False for a filter that is not known.</returns>
    public static bool TryApply(string name, DataValue? value, ImmutableArray<DataValue?> arguments, GeneratorSettings settings, out DataValue? result)
    {
        var words = TemplateValue.Shown(value);
        var first = arguments.IsEmpty ? "" : TemplateValue.Shown(arguments[0]);
        var second = arguments.Length > 1 ? TemplateValue.Shown(arguments[1]) : "";
        result = name switch
        {
            "default" when arguments.Length == 1 => value is null || words is "" or "false" && TemplateValue.Items(value).IsEmpty ? arguments[0] : value,
            "append" => TemplateValue.Of(words + first),
            "prepend" => TemplateValue.Of(first + words),
            "replace" when first.Length > 0 => TemplateValue.Of(words.Replace(first, second, StringComparison.Ordinal)),
            "replace_first" when first.Length > 0 => TemplateValue.Of(words.IndexOf(first, StringComparison.Ordinal) is >= 0 and var at ? words[..at] + second + words[(at + first.Length)..] : words),
            "remove" when first.Length > 0 => TemplateValue.Of(words.Replace(first, "", StringComparison.Ordinal)),
            "relative_url" or "absolute_url" => TemplateValue.Of(words.Contains("://", StringComparison.Ordinal) ? words : $"{settings.BasePath}/{words.TrimStart('/')}"),
            "date" when first.Length > 0 => LiquidDates.Of(words, first),
            "date_to_string" when arguments.IsEmpty => LiquidDates.Of(words, "%d %b %Y"),
            "date_to_long_string" when arguments.IsEmpty => LiquidDates.Of(words, "%d %B %Y"),
            "plus" or "minus" or "times" or "divided_by" or "modulo" => Counted(name, TemplateValue.Number(value), TemplateValue.Number(arguments.FirstOrDefault())),
            _ => OfWords(name, words) ?? OfLists(name, value, first, second),
        };
        return result is not null || name is "first" or "last" or "default";
    }

    private static DataValue? OfWords(string name, string words) => name switch
    {
        "markdownify" or "escape" or "xml_escape" or "escape_once" or "smartify" or "html_safe" or "safe" => TemplateValue.Of(words),
        "strip" => TemplateValue.Of(words.Trim()),
        "lstrip" => TemplateValue.Of(words.TrimStart()),
        "rstrip" => TemplateValue.Of(words.TrimEnd()),
        "normalize_whitespace" => TemplateValue.Of(WhiteSpace.Fold(words)),
        "strip_newlines" => TemplateValue.Of(words.Replace("\n", "", StringComparison.Ordinal)),
        "newline_to_br" => TemplateValue.Of(words.Replace("\n", "<br>\n", StringComparison.Ordinal)),
        "strip_html" => TemplateValue.Of(Html().Replace(words, "")),
        "upcase" => TemplateValue.Of(words.ToUpperInvariant()),
        "downcase" => TemplateValue.Of(words.ToLowerInvariant()),
        "capitalize" => TemplateValue.Of(words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant()),
        "slugify" => TemplateValue.Of(Slug.Of(words)),
        "url_encode" or "cgi_escape" or "uri_escape" => TemplateValue.Of(Uri.EscapeDataString(words)),
        _ => null,
    };

    private static DataValue? OfLists(string name, DataValue? value, string first, string second)
    {
        var items = TemplateValue.Items(value);
        return name switch
        {
            "size" => TemplateValue.Of(TemplateValue.Length(value)),
            "first" => items.IsEmpty ? null : items[0],
            "last" => items.IsEmpty ? null : items[^1],
            "join" => TemplateValue.Of(string.Join(first.Length == 0 ? " " : first, items.Select(TemplateValue.Shown))),
            "split" when first.Length > 0 => TemplateValue.Of(TemplateValue.Shown(value).Split(first).Select(TemplateValue.Of)),
            "reverse" => TemplateValue.Of(items.Reverse()),
            "sort" or "sort_natural" => TemplateValue.Of(items.OrderBy(item => first.Length == 0 ? item : item.Find(first), Comparer<DataValue?>.Create(TemplateValue.Compare))),
            "where" when first.Length > 0 => TemplateValue.Of(items.Where(item => TemplateValue.IsSame(item.Find(first), TemplateValue.Of(second)))),
            "map" when first.Length > 0 => TemplateValue.Of(items.Select(item => item.Find(first) ?? TemplateValue.Of(""))),
            "uniq" => TemplateValue.Of(items.DistinctBy(TemplateValue.Shown)),
            "compact" => TemplateValue.Of(items.Where(item => !item.IsEmpty)),
            _ => null,
        };
    }

    private static DataValue? Counted(string name, decimal? one, decimal? two) => (name, one, two) switch
    {
        (_, null, _) or (_, _, null) => null,
        _ when Math.Abs(one.Value) > 1_000_000_000 || Math.Abs(two.Value) > 1_000_000_000 => null,
        ("plus", { } left, { } right) => TemplateValue.Of(left + right),
        ("minus", { } left, { } right) => TemplateValue.Of(left - right),
        ("times", { } left, { } right) => TemplateValue.Of(left * right),
        (_, _, 0) => null,
        ("modulo", { } left, { } right) => TemplateValue.Of(left % right),
        ({ }, { } left, { } right) => TemplateValue.Of(Math.Floor(left / right)),
    };

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Html();
}
