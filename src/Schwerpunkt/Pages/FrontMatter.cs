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
public sealed record FrontMatter
{
    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands.</summary>
    public required Location TitleLocation { get; init; }

    /// <summary>For search engines and teasers, at most 160 characters; null where absent.</summary>
    public required string? Description { get; init; }

    /// <summary>An introduction set in larger type, plain text; null where absent.</summary>
    public required string? Lead { get; init; }

    /// <summary>Null where the page leaves it to its place in the tree.</summary>
    public required Layout? Layout { get; init; }

    /// <summary>The picture above the text; null where none.</summary>
    public required Figure? Image { get; init; }

    /// <summary>The days it speaks of.</summary>
    public required PageDates Dates { get; init; }

    /// <summary>Its place among the others.</summary>
    public required PageListing Listing { get; init; }

    /// <summary>What it offers beside the text.</summary>
    public required PageAttachments Attachments { get; init; }

    /// <summary>Its language, and who can read it.</summary>
    public required PageLanguage Language { get; init; }

    /// <summary>What the generator does to it.</summary>
    public required PageHandling Handling { get; init; }
}

/// <summary>The days that a page speaks of; each null where absent.</summary>
public sealed record PageDates
{
    /// <summary>The day it appeared.</summary>
    public required Dated? Published { get; init; }

    /// <summary>The day of the last change.</summary>
    public required Dated? Updated { get; init; }

    /// <summary>Until then somebody is to look through the page.</summary>
    public required Dated? ReviewBy { get; init; }

    /// <summary>From the day after on the page is out of date.</summary>
    public required Dated? Expires { get; init; }

    /// <summary>The day a reader is shown as „Stand“.</summary>
    public DateOnly? Stand => (Updated ?? Published)?.Day;

    /// <summary>Whether the day it appears is still to come.</summary>
    public bool IsToCome(DateOnly today) => Published is { } published && published.Day > today;
}

/// <summary>Where and as what the page stands among the others.</summary>
public sealed record PageListing
{
    /// <summary>True where it is not to be published yet.</summary>
    public required bool Draft { get; init; }

    /// <summary>Place among its siblings, smallest first; null puts it after the numbered ones.</summary>
    public required int? Order { get; init; }

    /// <summary>Its keywords, each with its place.</summary>
    public required ImmutableArray<Located> Tags { get; init; }

    /// <summary>Old addresses, each with its place.</summary>
    public required ImmutableArray<Located> Aliases { get; init; }

    /// <summary>What the page is owed for; null for all others.</summary>
    public required Duty? Duty { get; init; }
}

/// <summary>What a reader is offered beside the text.</summary>
public sealed record PageAttachments
{
    /// <summary>Whom to ask; null where nobody is named.</summary>
    public required Contact? Contact { get; init; }

    /// <summary>Files beside the text.</summary>
    public required ImmutableArray<Download> Downloads { get; init; }

    /// <summary>Markdown files of related pages, below content/.</summary>
    public required ImmutableArray<Located> Related { get; init; }

    /// <summary>Where its facts come from.</summary>
    public required ImmutableArray<PageSource> Sources { get; init; }
}

/// <summary>What language the page is in, and who can read it.</summary>
public sealed record PageLanguage
{
    /// <summary>A language tag; null where it is the site's.</summary>
    public required string? Code { get; init; }

    /// <summary>The German page that this one says in another language, below content/; null where none.</summary>
    public required Located? TranslationOf { get; init; }

    /// <summary>The language of a page that is not German, in small letters: what is around its text is in this language too, as far as there are words for it. Null for every German page.</summary>
    public string? Foreign => Code is { } code && !Languages.IsGerman(code) ? code.ToLowerInvariant() : null;

    /// <summary>The language of a page that is the language version of another; null for every other page, also for one in another language that German pages list among themselves.</summary>
    public string? Version => TranslationOf is null ? null : Foreign;

    /// <summary>The page in Leichte Sprache, below content/; null where none.</summary>
    public required Located? EasyLanguage { get; init; }

    /// <summary>The group of people who tested a page in Leichte Sprache; null where nobody has.</summary>
    public required string? CheckedBy { get; init; }
}

/// <summary>What the generator does to the page by itself.</summary>
public sealed record PageHandling
{
    /// <summary>False where the list „Auf dieser Seite“ is not wanted.</summary>
    public required bool Contents { get; init; }

    /// <summary>False where repeats are wanted on this page.</summary>
    public required bool Dedup { get; init; }

    /// <summary>False where quotes, dashes and spaces are shown just as they are written.</summary>
    public required bool Typography { get; init; }
}

/// <summary>A text with the place it was written.</summary>
public sealed record Located(string Text, Location Location);

/// <summary>A day with the place it was written.</summary>
public sealed record Dated(DateOnly Day, Location Location);

/// <summary>Whom to ask: a role, never a person's private data; each part null where absent.</summary>
public sealed record Contact
{
    /// <summary>The office.</summary>
    public required string Name { get; init; }

    /// <summary>The part of the office.</summary>
    public required string? Unit { get; init; }

    /// <summary>As written.</summary>
    public required string? Phone { get; init; }

    /// <summary>A role mailbox.</summary>
    public required string? Email { get; init; }
}

/// <summary>A file to download.</summary>
public sealed record Download
{
    /// <summary>Path below content/.</summary>
    public required Located File { get; init; }

    /// <summary>What the link says.</summary>
    public required string Title { get; init; }

    /// <summary>Number of pages; null where unknown.</summary>
    public required int? Pages { get; init; }

    /// <summary>Whether the document is accessible; null where unknown.</summary>
    public required bool? Accessible { get; init; }
}
