using Schwerpunkt.Publishing.Html;

namespace Schwerpunkt.Publishing.Views;

/// <summary>A page shown in a list: title, one sentence, picture.</summary>
/// <param name="Title">With soft hyphens in its long words.</param>
/// <param name="Language">BCP 47, where the page is not in the language around it; null otherwise.</param>
public sealed record TeaserView(string Title, string Url, string? Text, DateOnly? Stand, FigureView? Figure, string? Language);

/// <summary>A picture with what must stand beside it.</summary>
/// <param name="ImageHtml">The img or picture element; for a placeholder without a file a box with the same alternative text.</param>
/// <param name="CaptionHtml">May be empty.</param>
/// <param name="Credit">The line of credit to print, placeholder wording included; null for decoration.</param>
public sealed record FigureView(string ImageHtml, string CaptionHtml, string? Credit)
{
    /// <summary>The language of the credit, where the words around a name are not in that of the page; null otherwise.</summary>
    public string? CreditLanguage { get; init; }

    /// <summary>The credit with the part from © on in a span, where words stand before it, so that a theme can keep „© MIL / Fink“ on one line.</summary>
    public string CreditHtml => CreditText.ToHtml(Credit);
}
