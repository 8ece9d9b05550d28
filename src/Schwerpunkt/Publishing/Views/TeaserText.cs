using Schwerpunkt.German;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Publishing.Views;

/// <summary>The one sentence that introduces a page in a list.</summary>
internal static class TeaserText
{
    /// <summary>The description, else the lead, else the first sentence of the text; null where there is none.</summary>
    public static string? Of(Page page) =>
        page.FrontMatter.Description
        ?? page.FrontMatter.Lead
        ?? (page.Words.First.Length > 0 ? Sentences.First(page.Words.First) : null);
}
