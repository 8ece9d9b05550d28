using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads <c>{…}</c>: classes, an id and a language pass, everything else is a finding.</summary>
internal static partial class AttributeReader
{
    /// <summary>A language tag in the simple form of BCP 47, as a regular expression.</summary>
    public const string LanguageSyntax = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*";

    public static Attributes Read(IMarkdownObject element, Location at, FindingLog log)
    {
        if (element.TryGetAttributes() is not { } written) return Attributes.None;
        string? language = null;
        foreach (var (name, value) in written.Properties ?? [])
        {
            if (name == "lang" && value is not null && IsLanguage(value)) language = value;
            else log.Add(ForbiddenAttribute.At(at, value is null ? name : $"{name}={value}"));
        }

        var classes = (written.Classes ?? []).Where(IsClass).ToImmutableArray();
        foreach (var refused in (written.Classes ?? []).Where(name => !IsClass(name))) log.Add(ForbiddenAttribute.At(at, "." + refused));
        var id = string.IsNullOrEmpty(written.Id) ? null : Slug.Of(written.Id);
        return classes.IsEmpty && id is null && language is null ? Attributes.None : new Attributes(classes, id, language);
    }

    /// <summary>Whether braces say anything about an element: a class, an anchor, a key with a value. All others are text.</summary>
    public static bool IsWritten(ReadOnlySpan<char> braces) => Written().IsMatch(braces);

    /// <summary>Such braces at the beginning of a text, to their end; null where it begins with none, or they do not end.</summary>
    public static string? WrittenIn(ReadOnlySpan<char> text) => text.IndexOf('}') is var end and > 0 && IsWritten(text[..(end + 1)]) ? text[..(end + 1)].ToString() : null;

    /// <summary>The first key in braces that is not the language, with its value; null where there is none.</summary>
    public static string? ForbiddenKey(string braces) => Key().Matches(braces).FirstOrDefault(key => key.Groups["name"].Value != "lang")?.Value;

    /// <summary>Joins the attributes of a paragraph with those of the picture alone in it.</summary>
    public static Attributes Join(Attributes outer, Attributes inner) =>
        new([.. outer.Classes, .. inner.Classes], inner.Id ?? outer.Id, inner.Language ?? outer.Language, inner.Title ?? outer.Title);

    /// <summary>A language tag in the simple form of BCP 47: de, en, de-AT, hsb.</summary>
    public static bool IsLanguage(string text) => LanguageTag().IsMatch(text);

    /// <summary>The language that an element says itself (BCP 47); null where it says none that counts.</summary>
    public static string? LanguageOf(IMarkdownObject element) =>
        element.TryGetAttributes()?.Properties?.LastOrDefault(property => property.Key == "lang" && property.Value is not null && IsLanguage(property.Value)).Value;

    private static bool IsClass(string name) => ClassName().IsMatch(name);

    [GeneratedRegex($"^{LanguageSyntax}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^\{(?![{<%])[^}]{0,500}?(?<=[\s{])(?:[.#][\p{L}\p{N}_]|[\p{L}_:][\p{L}\p{N}_:.-]*=)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<=[\s{])(?<name>[\p{L}_:][\p{L}\p{N}_:.-]*)=[^\s}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{N}_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClassName();
}
