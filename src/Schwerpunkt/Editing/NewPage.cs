using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>A page that is begun: where it goes, and its text with every usual key of the head in a comment. The table of keys is where they come from.</summary>
/// <param name="Path">Below content/.</param>
/// <param name="Text">Complete, and a page without a finding.</param>
public sealed record NewPage(string Path, string Text)
{
    /// <summary>Longer names of folders no address needs.</summary>
    private const int LongestName = 60;

    private const int Step = 10;

    private static readonly ImmutableArray<string> Written = ["title", "layout", "order", "date", "draft"];

    /// <summary>The page.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="title">One line with at least one letter or digit.</param>
    /// <param name="site">With its day and its drafts.</param>
    /// <param name="folder">Below content/, empty for the top; null for where its like are.</param>
    /// <param name="named">What its own folder is called; null for the name that its title gives.</param>
    /// <returns>Null where there is nothing to make a name from.</returns>
    public static NewPage? Of(NewPageKind kind, string title, Site site, string? folder = null, string? named = null)
    {
        var line = YamlText.OneLine(title).Trim();
        if (NameOf(named ?? line) is not { Length: > 0 } name) return null;
        var above = folder ?? FolderOf(kind, site);
        var path = above.Length == 0 ? $"{name}/index.md" : $"{above}/{name}/index.md";
        return new NewPage(path, TextOf(kind, Titled(kind, line), NextOrder(path, site), site.Today));
    }

    /// <summary>A title in Leichte Sprache says so: the page it retells has the other one.</summary>
    private static string Titled(NewPageKind kind, string title) =>
        kind == NewPageKind.EasyLanguage && !title.Contains("Leicht", StringComparison.OrdinalIgnoreCase) ? $"{title} in Leichter Sprache" : title;

    private static string NameOf(string title)
    {
        var name = Slug.Of(title);
        if (name.Length <= LongestName) return name;
        var end = name.LastIndexOf('-', LongestName);
        return name[..(end > 0 ? end : LongestName)];
    }

    /// <summary>Where at least two of its like are side by side, else the usual place.</summary>
    private static string FolderOf(NewPageKind kind, Site site)
    {
        if (kind.Layout is null) return kind.Folder;
        var folders = site.Pages.Where(page => page.FrontMatter.Layout == kind.Layout).Select(page => FolderAround(page.Source)).Where(folder => folder.Length > 0);
        return folders.GroupBy(folder => folder).Where(same => same.Skip(1).Any()).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? kind.Folder;
    }

    /// <summary>The folder of a page; of the one that lies alone in its folder, the next above.</summary>
    private static string FolderAround(string source)
    {
        var parts = source.Split('/');
        return string.Join('/', parts[..^Math.Min(parts.Length, parts[^1] == "index.md" ? 2 : 1)]);
    }

    private static int NextOrder(string path, Site site)
    {
        var above = SitePath.Parent(SitePath.OfPage(path));
        var orders = site.Pages.Where(page => SitePath.Parent(page.Path) == above).Select(page => page.FrontMatter.Listing.Order).OfType<int>().ToList();
        return orders.Count == 0 ? Step : (Math.Min(orders.Max(), int.MaxValue - Step) / Step * Step) + Step;
    }

    private static string TextOf(NewPageKind kind, string title, int order, DateOnly today)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {YamlText.Quoted(title)}\n");
        if (kind.Layout is not null) text.Append(CultureInfo.InvariantCulture, $"layout: {kind.Name}\n");
        text.Append(CultureInfo.InvariantCulture, $"order: {order}\ndate: {IsoDay.Of(today)}\n");
        text.Append("draft: true # Die Seite ist ein Entwurf. Soll sie erscheinen, löschen Sie diese Zeile.\n\n");
        text.Append("# Alles Weitere ist freigestellt: Löschen Sie davor „# “, und setzen Sie Ihren Wert ein.\n");
        foreach (var key in YamlKeys.Page.Where(key => IsUsual(key.Name, kind))) Append(text, key);
        return text.Append("---\n\n<!-- Hier beginnt der Text. Überschriften beginnen mit zwei Rauten und einem Leerzeichen. -->\n").ToString();
    }

    private static bool IsUsual(string key, NewPageKind kind) =>
        !Written.Contains(key) && (kind == NewPageKind.EasyLanguage ? key != "easyLanguage" : key != "checkedBy");

    private static void Append(StringBuilder text, YamlKey key)
    {
        text.Append("#\n# ").Append(key.Help);
        if (!key.Choices.IsEmpty) text.Append(" Eines von: ").AppendJoin(", ", key.Choices).Append('.');
        text.Append('\n');
        if (key.Keys.IsEmpty)
        {
            text.Append("# ").Append(key.Name).Append(": ").Append(key.Example).Append('\n');
            return;
        }

        text.Append("# ").Append(key.Name).Append(":\n");
        var (lead, next) = key.Type == KeyType.Maps ? ("- ", "  ") : ("", "");
        foreach (var inner in key.Keys.Where(inner => key.Example.Contains($"{inner.Name}: ", StringComparison.Ordinal)))
        {
            text.Append("#   ").Append(lead).Append(inner.Name).Append(": ").Append(inner.Example).Append('\n');
            lead = next;
        }
    }
}

/// <summary>The kinds of page that are begun from a pattern: a closed set.</summary>
public sealed record NewPageKind
{
    private NewPageKind(string name, Layout? layout, string folder) => (Name, Layout, Folder) = (name, layout, folder);

    /// <summary>As an editor types it.</summary>
    public string Name { get; }

    /// <summary>Null where the page leaves it to its place in the tree.</summary>
    public Layout? Layout { get; }

    /// <summary>Its usual folder below content/.</summary>
    public string Folder { get; }

    /// <summary>A focus topic.</summary>
    public static NewPageKind Topic { get; } = new("schwerpunkt", Pages.Layout.Topic, "schwerpunkte");

    /// <summary>A page of text.</summary>
    public static NewPageKind Text { get; } = new("seite", null, "");

    /// <summary>A page in Leichte Sprache.</summary>
    public static NewPageKind EasyLanguage { get; } = new("leichte-sprache", Pages.Layout.EasyLanguage, "leichte-sprache");

    /// <summary>All of them.</summary>
    public static ImmutableArray<NewPageKind> All { get; } = [Topic, Text, EasyLanguage];
}
