using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>How a page is laid out.</summary>
public enum Layout
{
    /// <summary><c>seite</c>: a page of text.</summary>
    Page,

    /// <summary><c>start</c>: lead picture, introduction, all focus topics.</summary>
    Start,

    /// <summary><c>schwerpunkt</c>: a focus topic.</summary>
    Topic,

    /// <summary><c>uebersicht</c>: a page that lists the pages below it.</summary>
    Overview,

    /// <summary><c>leichte-sprache</c>: a page in Leichte Sprache, set larger, one sentence a line.</summary>
    EasyLanguage,
}

/// <summary>The typed head of a page; complete, with German defaults resolved.</summary>
/// <param name="Title">One line.</param>
/// <param name="TitleLocation">Where the title stands.</param>
/// <param name="Description">For search engines and teasers, at most 160 characters; null where absent.</param>
/// <param name="Lead">An introduction set in larger type, plain text; null where absent.</param>
/// <param name="Layout">Null where the page leaves it to its place in the tree.</param>
/// <param name="Order">Place among its siblings, smallest first; null puts it after the numbered ones.</param>
/// <param name="Aliases">Old addresses, each with its place.</param>
/// <param name="Related">Markdown files of related pages, below content/.</param>
/// <param name="EasyLanguage">The page in Leichte Sprache, below content/; null where none.</param>
/// <param name="CheckedBy">The group of people who tested a page in Leichte Sprache; null where nobody has.</param>
/// <param name="Duty">What the page is owed for; null for all others.</param>
/// <param name="Contents">False where the list „Auf dieser Seite“ is not wanted.</param>
/// <param name="Dedup">False where repeats are wanted on this page.</param>
/// <param name="Typography">False where quotes, dashes and spaces are shown just as they are written.</param>
public sealed record FrontMatter(
    string Title,
    Location TitleLocation,
    string? Description,
    string? Lead,
    DateOnly? Date,
    DateOnly? Updated,
    Dated? ReviewBy,
    Dated? Expires,
    bool Draft,
    Layout? Layout,
    int? Order,
    ImmutableArray<Located> Tags,
    ImmutableArray<Located> Aliases,
    Figure? Image,
    Contact? Contact,
    ImmutableArray<Download> Downloads,
    ImmutableArray<Located> Related,
    ImmutableArray<PageSource> Sources,
    string? Language,
    Located? EasyLanguage,
    string? CheckedBy,
    Duty? Duty,
    bool Contents,
    bool Dedup,
    bool Typography)
{
    /// <summary>The day a reader is shown as „Stand“.</summary>
    public DateOnly? Stand => Updated ?? Date;
}

/// <summary>A text with the place it was written.</summary>
public sealed record Located(string Text, Location Location);

/// <summary>A day with the place it was written.</summary>
public sealed record Dated(DateOnly Day, Location Location);

/// <summary>Whom to ask: a role, never a person's private data; each part null where absent.</summary>
public sealed record Contact(string Name, string? Unit, string? Phone, string? Email);

/// <summary>A file to download.</summary>
/// <param name="File">Path below content/.</param>
/// <param name="Pages">Number of pages; null where unknown.</param>
/// <param name="Accessible">Whether the document is accessible; null where unknown.</param>
public sealed record Download(Located File, string Title, int? Pages, bool? Accessible);
