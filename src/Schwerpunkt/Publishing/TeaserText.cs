using System.Text.RegularExpressions;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>The one sentence that introduces a page in a list.</summary>
internal static partial class TeaserText
{
    /// <summary>The description, else the lead, else the first sentence of the text; null where there is none.</summary>
    public static string? Of(Page page) =>
        page.FrontMatter.Description
        ?? page.FrontMatter.Lead
        ?? (page.Body.OfType<Block.Paragraph>().FirstOrDefault() is { } first ? FirstSentence(first.Content.PlainText()) : null);

    /// <summary>Up to the first full stop that ends a sentence: not behind a number or an abbreviation.</summary>
    public static string FirstSentence(string text) =>
        SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + end.Length)] : text;

    [GeneratedRegex(@"(?<=\p{L}{4}|\p{L}[)“""»])[.!?][“""»)]?(?=\s+[\p{Lu}„""»(\d])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
