using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What every page of content says, whatever its kind. Members named Html hold finished, escaped HTML; all others are plain text.</summary>
/// <param name="Lead">Introduction from the front matter; null where none.</param>
/// <param name="LeadFigure">The picture above the text; null where none.</param>
/// <param name="IntroHtml">The paragraphs before the first heading.</param>
/// <param name="TextHtml">Everything from the first heading on; may be empty.</param>
/// <param name="Contents">Headings of level 2, where the page wants a list of contents and has at least two.</param>
/// <param name="Related">The pages that <c>related</c> names: on the start page those that most readers come for.</param>
/// <param name="EasyLanguage">The page in Leichte Sprache that retells this one; null where none.</param>
/// <param name="ExpiredOn">The day the page ceased to apply, where that has passed.</param>
public sealed record Article(
    string? Lead,
    FigureView? LeadFigure,
    string IntroHtml,
    string TextHtml,
    ImmutableArray<LinkView> Contents,
    ImmutableArray<DownloadView> Downloads,
    ImmutableArray<PageSource> Sources,
    Contact? Contact,
    ImmutableArray<TeaserView> Related,
    LinkView? EasyLanguage,
    DateOnly? ExpiredOn);

/// <summary>A file to download; Details are parts such as „PDF“, „2,3 MB“, „24 Seiten“, „barrierefrei“.</summary>
public sealed record DownloadView(string Title, string Url, ImmutableArray<string> Details);
