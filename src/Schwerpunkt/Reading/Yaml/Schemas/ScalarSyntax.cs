using System.Collections.Immutable;
using Schwerpunkt.Reading.Markdown;

namespace Schwerpunkt.Reading.Yaml.Schemas;

/// <summary>How a scalar of a type may be written, never stricter than its reader: where a text is wanted, YAML may see a number or a flag, and where a number is wanted, a text between quotation marks.</summary>
/// <param name="Never">The types of JSON that no such value has, besides lists and mappings.</param>
/// <param name="Pattern">A regular expression for values that are texts, without the blanks around; null where any will do. JavaScript and .NET understand it alike.</param>
internal sealed record ScalarSyntax(ImmutableArray<string> Never, string? Pattern)
{
    /// <summary>A scheme and whatever stands behind it.</summary>
    private const string Address = @"[A-Za-z][A-Za-z0-9+.\-]*:[\s\S]*";

    public static ScalarSyntax Of(YamlKey key) => key.Type switch
    {
        KeyType.Choice or KeyType.Choices => new(["boolean", "number"], string.Join('|', key.Choices)),
        KeyType.Flag => new(["number"], string.Join('|', YamlMap.Yes.Concat(YamlMap.No).Select(InAnyCase))),
        KeyType.Day => new(["boolean", "number"], "[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"),
        KeyType.Number or KeyType.Numbers => new(["boolean"], "[0-9]+"),
        KeyType.Language => new([], AttributeReader.LanguageSyntax),
        KeyType.Mailbox => new([], @"[^\s@]+@[^\s@]+\.[^\s@]+"),
        KeyType.Phone => new([], "(?:[^0-9@]*[0-9]){3}[^@]*"),
        KeyType.WebAddress or KeyType.ContactAddress => new([], Address),
        KeyType.SiteAddress => new([], $@"{InAnyCase("http")}[Ss]?://[^\s?#]+"),
        _ => new([], null),
    };

    private static string InAnyCase(string word) => string.Concat(word.Select(letter => $"[{char.ToUpperInvariant(letter)}{letter}]"));
}
