using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>A page as a list names it.</summary>
/// <param name="File">Below content/.</param>
/// <param name="Title">Of its head; its path where that cannot be read.</param>
/// <param name="IsReadable">Whether its head can be read.</param>
/// <param name="IsDraft">Whether it is held back.</param>
/// <param name="Day">The day it appears or appeared; null where none is named.</param>
internal sealed record PageState(string File, string Title, bool IsReadable, bool IsDraft, DateOnly? Day)
{
    /// <summary>Below the root of the site.</summary>
    public string Address => "/" + SitePath.OfPage(File);

    /// <summary>German: whether people can read it; empty where they can.</summary>
    public string Said(DateOnly today) => !IsReadable ? "nicht lesbar" : IsDraft ? "Entwurf" : Day is { } day && day > today ? $"erscheint am {GermanDay.InWords(day)}" : "";

    /// <summary>All pages, by their address.</summary>
    public static ImmutableArray<PageState> All(PreviewState state) => [.. (state.Assembled?.Pages ?? []).Select(Of).OrderBy(page => page.Address, StringComparer.Ordinal)];

    /// <summary>One of them; null where there is none of this file.</summary>
    public static PageState? Find(PreviewState state, string file) => state.Assembled?.Pages.FirstOrDefault(page => page.File.Path == file) is { } found ? Of(found) : null;

    /// <summary>The file of a page that was chosen by its file, its address or its title; what was typed where there is none.</summary>
    public static string FileOf(PreviewState state, string typed) =>
        (All(state).FirstOrDefault(page => page.File == typed || page.Address.Trim('/') == typed.Trim('/')) ?? (All(state).Where(page => page.Title == typed).ToList() is [var only] ? only : null))?.File ?? typed;

    private static PageState Of(AssembledPage page) => page.Page?.FrontMatter is { } matter
        ? new PageState(page.File.Path, matter.Title, true, matter.Listing.Draft, matter.Dates.Published?.Day)
        : new PageState(page.File.Path, page.File.Path, false, false, null);
}
