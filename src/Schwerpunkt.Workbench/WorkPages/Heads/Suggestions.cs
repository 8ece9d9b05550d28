using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>What a field offers to choose from: pages, keywords, files. Written once for all fields, and not more than a browser lists.</summary>
internal sealed class Suggestions
{
    private const int Most = 500;

    private readonly ImmutableArray<(string Value, string Name)> pages;
    private readonly Dictionary<string, string> titles;
    private readonly Dictionary<string, string> paths;
    private readonly PreviewState state;
    private readonly string folder;
    private readonly string file;

    /// <param name="state">What there is.</param>
    /// <param name="file">The file whose keys are filled: paths count from there.</param>
    public Suggestions(PreviewState state, string file)
    {
        (this.state, this.file, folder) = (state, file, file[..(file.LastIndexOf('/') + 1)]);
        var there = state.Assembled?.Pages.Select(page => page.Page).OfType<Pages.Page>().Where(page => page.Source != file) ?? [];
        pages = [.. there.OrderBy(page => !page.Source.StartsWith(folder, StringComparison.Ordinal)).ThenBy(page => page.Source, StringComparer.Ordinal).Select(page => (SitePath.Relative(file, page.Source), page.Title))];
        titles = pages.ToDictionary(page => page.Value, page => page.Name, StringComparer.Ordinal);
        paths = pages.GroupBy(page => page.Name, StringComparer.Ordinal).Where(same => !same.Skip(1).Any()).ToDictionary(same => same.Key, same => same.Single().Value, StringComparer.Ordinal);
    }

    /// <summary>The path of a page whose title was typed; everything else as it is.</summary>
    public string PathOf(string typed) => paths.GetValueOrDefault(typed, typed);

    /// <summary>The title of the page that a path leads to; null where it leads to none.</summary>
    public string? TitleOf(string path) => titles.GetValueOrDefault(path.Split('#')[0]);

    /// <summary>The list that a field offers; null where it offers none.</summary>
    public static string? ListOf(YamlKey key) => key switch
    {
        { Type: KeyType.Page or KeyType.Pages or KeyType.PageOrAddress } => "werkbank-liste-seiten",
        { Type: KeyType.Picture } => "werkbank-liste-bilder",
        { Type: KeyType.File } => "werkbank-liste-dateien",
        { Name: "tags" } => "werkbank-liste-schlagwoerter",
        _ => null,
    };

    /// <summary>All lists.</summary>
    public Html Lists()
    {
        var tree = state.Assembled?.Tree;
        var tags = state.Assembled?.Pages.SelectMany(page => page.Page?.FrontMatter.Listing.Tags ?? []).Select(tag => tag.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        var pictures = tree?.Pictures.Select(picture => picture.Path).Where(IsNear).Select(path => SitePath.Relative(file, path)) ?? [];
        var files = tree?.Files.Select(other => other.Path).Where(IsNear).Select(path => SitePath.Relative(file, path)) ?? [];
        return Html.Of($"""
            {List("werkbank-liste-seiten", pages)}{List("werkbank-liste-bilder", pictures.Select(path => (path, "")))}
            {List("werkbank-liste-dateien", files.Select(path => (path, "")))}{List("werkbank-liste-schlagwoerter", tags.Select(tag => (tag, "")))}
            """);
    }

    private bool IsNear(string path) => path.StartsWith(folder, StringComparison.Ordinal);

    private static Html List(string id, IEnumerable<(string Value, string Name)> options) => Html.Of($"""
        <datalist id="{id}">{options.Take(Most).Select(option => Html.Of($"""<option value="{option.Value}">{option.Name}</option>"""))}</datalist>
        """);
}
