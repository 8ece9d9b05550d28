using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>A tag with the pages that carry it; spellings with the same slug are one tag.</summary>
/// <param name="Name">The spelling of the first page that uses it.</param>
/// <param name="Path">The URL of its page below the base path.</param>
/// <param name="Place">Where that page names it.</param>
/// <param name="Pages">By the site's order.</param>
public sealed record Tag(string Name, string Path, Location Place, ImmutableArray<Page> Pages)
{
    /// <summary>The URL of the list of all tags.</summary>
    public const string Root = "schlagwort/";

    /// <summary>The URL of a tag's page.</summary>
    public static string PathOf(string name) => $"{Root}{Slug.Of(name)}/";

    /// <summary>Whether an address can be made of it: „§“ has neither letter nor digit.</summary>
    public static bool HasPath(string name) => Slug.Of(name).Length > 0;
}
