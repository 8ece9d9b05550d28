using System.Collections.Frozen;

namespace Schwerpunkt.Sites;

/// <summary>What citizens read on the interface, in one language: the only place with its words. Another language is another instance; what it has not yet is German. Members named Html take and give finished HTML; all others are plain text.</summary>
public sealed partial record InterfaceTexts
{
    /// <summary>The members that are in this language; null where all are.</summary>
    internal FrozenSet<string>? Own { get; init; }

    /// <summary>Whether every word is in this language.</summary>
    internal bool IsComplete => Own is null;

    /// <summary>The catalogue of a language. One that nobody has written has no word of its own.</summary>
    /// <param name="language">BCP 47; its first part counts.</param>
    public static InterfaceTexts In(string language) => LanguageNames.First(language) switch
    {
        "de" => German,
        "en" => EnglishTexts.All,
        "pl" => NeighbourTexts.Polish,
        "dsb" => NeighbourTexts.LowerSorbian,
        _ => German with { Own = [], Language = language, Locale = language.Replace('-', '_') },
    };

    /// <summary>The language of a member, as an attribute <c>lang</c> has to say it: null where it is that of the catalogue.</summary>
    /// <param name="member">By <c>nameof</c>.</param>
    public string? LanguageOf(string member) => Own is null || Own.Contains(member) ? null : German.Language;

    /// <summary>The language of what stands in an element that has a member for its name, where the name is in another; null where nothing has to be said.</summary>
    public string? LanguageIn(string member) => LanguageOf(member) is null ? null : Language;

    /// <summary>The words of a member among others, in an element that says their language where it is not that of the catalogue.</summary>
    /// <param name="html">Finished HTML.</param>
    public string Marked(string member, string html) => LanguageOf(member) is { } language ? $"<span lang=\"{language}\">{html}</span>" : html;

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>As OpenGraph names it.</summary>
    public required string Locale { get; init; }

    // Numbers and days
    public required Func<DateOnly, string> Day { get; init; }
    public required Func<long, string> FileSize { get; init; }
    public required Func<int, string> PageCount { get; init; }

    // Generated pages
    public required PageTexts Index { get; init; }
    public required PageTexts Search { get; init; }
    public required PageTexts Credits { get; init; }
    public required PageTexts Documents { get; init; }
    public required PageTexts Glossary { get; init; }
    public required PageTexts Tags { get; init; }
    public required Func<string, PageTexts> Tag { get; init; }
    public required PageTexts NotFound { get; init; }

    /// <summary>A part of a long list, by its number.</summary>
    public required Func<int, string> Part { get; init; }

    /// <summary>The same with how many parts there are.</summary>
    public required Func<int, int, string> PartOfAll { get; init; }

    /// <summary>The name of the links to the other parts.</summary>
    public required string Parts { get; init; }

    /// <summary>What a part behind the first is called.</summary>
    public PageTexts PartOf(PageTexts whole, int number, int count) =>
        new($"{whole.Title}, {PartOfAll(number, count)}", whole.Description is null ? null : $"{whole.Description} {PartOfAll(number, count)}.");

    /// <summary>Titles that begin with a digit, in a list by letters.</summary>
    public required string Digits { get; init; }

    // Head, menus and foot
    public required string SkipToContent { get; init; }
    public required string DraftSite { get; init; }
    public required Func<string, string> OfficialSite { get; init; }

    /// <summary>The name of the links to the other languages of a page.</summary>
    public required string Languages { get; init; }

    /// <summary>The name of the urgent notice.</summary>
    public required string Notice { get; init; }

    /// <summary>How long it is true; the day is finished HTML.</summary>
    public required Func<string, string> NoticeUntilHtml { get; init; }

    /// <summary>A link to another site that says more, by its host.</summary>
    public required Func<string, string> MoreAt { get; init; }
    public required string Start { get; init; }
    public required string Menu { get; init; }
    public required string MainMenu { get; init; }
    public required string Service { get; init; }
    public required string ServiceInMenu { get; init; }
    public required string Breadcrumbs { get; init; }
    public required string Duties { get; init; }
    public required string BarrierQuestion { get; init; }

    /// <summary>The link, and the subject of the letter.</summary>
    public required string ReportBarrier { get; init; }
    public required Func<string, string> NewestHtml { get; init; }
    public required string RatePage { get; init; }

    /// <summary>Before the address of the page, on paper.</summary>
    public required string ThisPage { get; init; }
    public required string ToTop { get; init; }

    // A page of content
    public required string DraftPage { get; init; }
    public required Func<string, string> ExpiredHtml { get; init; }
    public required Func<string, string> StandHtml { get; init; }
    public required string InEasyLanguage { get; init; }
    public required string InEverydayLanguage { get; init; }
    public required Func<string, string> CheckedBy { get; init; }
    public required string NotCheckedHtml { get; init; }
    public required string OnThisPage { get; init; }

    /// <summary>The last entry of contents that are too long to list.</summary>
    public required Func<int, string> MoreSections { get; init; }
    public required string Downloads { get; init; }
    public required string AccessibleFile { get; init; }
    public required string InaccessibleFile { get; init; }

    /// <summary>Nobody says whether a document is accessible.</summary>
    public required string UncheckedFile { get; init; }

    /// <summary>Nobody says so, and a PDF has no tags or no text.</summary>
    public required string UnpreparedFile { get; init; }
    public required string Sources { get; init; }
    public required Func<int, string> ShowSources { get; init; }
    public required Func<string, string> SeenHtml { get; init; }
    public required string Contact { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string HowToReachUs { get; init; }
    public required string RelatedPages { get; init; }
    public required string RelatedTopics { get; init; }

    /// <summary>Before a line of credit.</summary>
    public required string SharedCredit { get; init; }

    // Start page
    public required string WhatAreYouLookingFor { get; init; }
    public required string OftenWanted { get; init; }
    public required string OneTopic { get; init; }
    public required string AllTopics { get; init; }
    public required string OtherTopics { get; init; }
    public required string TopicList { get; init; }
    public required string Latest { get; init; }

    // Search, lists, and the page that is not there
    public required string SearchField { get; init; }
    public required string SearchButton { get; init; }
    public required string SearchNeedsScript { get; init; }

    /// <summary>The script puts in {count} and {query}.</summary>
    public required string SearchFound { get; init; }

    /// <summary>The script puts in {query}.</summary>
    public required string SearchFoundNothing { get; init; }
    public required string SearchMore { get; init; }
    /// <summary>What was searched for instead: {query} stands nowhere, {meant} is a link.</summary>
    public required string SearchMeant { get; init; }

    public required string SearchTooShort { get; init; }
    public required string SearchInside { get; init; }
    public required string SearchSuggestions { get; init; }
    public required string SearchElsewhere { get; init; }
    public required string SearchAsk { get; init; }
    public required string KindEasyLanguage { get; init; }
    public required string KindDuty { get; init; }
    public required string KindTopic { get; init; }
    public required string SearchFailed { get; init; }
    public required string Letters { get; init; }
    public required string NotFoundReasons { get; init; }
    public required string ToStart { get; init; }
    public required string Suggestions { get; init; }
    public required Func<string, string> Moved { get; init; }

    /// <summary>Before the link to where the page is now.</summary>
    public required string MovedTo { get; init; }

    // In the text of a page; plain text that holds nothing to escape
    public required string Notes { get; init; }
    public required Func<int, string> Note { get; init; }
    public required Func<int, string> BackFromNote { get; init; }

    /// <summary>The same for each of several places: note, place.</summary>
    public required Func<int, int, string> BackFromNoteTo { get; init; }

    /// <summary>The name of the explanations behind a block.</summary>
    public required Func<string, string> Explanation { get; init; }
    public required Func<string, string> BackToWord { get; init; }
    public required Func<int, string> Table { get; init; }
    public required Func<int, string> Diagram { get; init; }

    /// <summary>Said of a link that leaves the site.</summary>
    public required string OutsideSite { get; init; }

    /// <summary>The line below a placeholder, with the credit of the picture to come.</summary>
    public required Func<string, string> Placeholder { get; init; }

    /// <summary>Before the source of a diagram.</summary>
    public required string SourceBefore { get; init; }

    /// <summary>Behind the source of a diagram.</summary>
    public required Func<DateOnly, string> SeenOn { get; init; }
    public required string DataAsTable { get; init; }

    /// <summary>Name of an empty box before the item of a list.</summary>
    public required string Open { get; init; }

    /// <summary>Name of a ticked one.</summary>
    public required string Done { get; init; }
    public required Func<string, string> DataOf { get; init; }

    /// <summary>What the numbers of a table count.</summary>
    public required Func<string, string> Unit { get; init; }

    /// <summary>A link to the file of a table or diagram: its name, and what there is to know of it.</summary>
    public required Func<string, string, string> DownloadData { get; init; }

    /// <summary>Around a film.</summary>
    public required FilmTexts Film { get; init; }
    // List of documents

    /// <summary>Before the pages that offer a document.</summary>
    public required string OfferedOn { get; init; }

    // List of pictures
    public required string License { get; init; }
    public required string AskForRights { get; init; }

    /// <summary>Where a credit was found: one of the three below.</summary>
    public required Func<string, string> CreditFrom { get; init; }
    public required string FromPage { get; init; }
    public required string FromSidecar { get; init; }
    public required string FromFile { get; init; }

    /// <summary>Who drew a placeholder; null where nobody is named.</summary>
    public required Func<string?, string> Drawing { get; init; }

    /// <summary>Before the pages that show a picture.</summary>
    public required string ShownOn { get; init; }

    /// <summary>Behind pages that show a picture or offer a document, where there are more.</summary>
    public required Func<int, string> AndMorePages { get; init; }
}

/// <summary>What a generated page is called, and what search engines say of it; null where they are kept out.</summary>
public sealed record PageTexts(string Title, string? Description);
