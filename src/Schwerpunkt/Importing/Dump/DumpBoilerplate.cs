using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Recognises what a CMS puts round the text of a page: menus, trails, sliders, foot.</summary>
internal static partial class DumpBoilerplate
{
    /// <summary>Entries that stand together in the foot of public sites; alone, each could be a heading.</summary>
    private static readonly ImmutableHashSet<string> FootWords = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "Impressum", "Datenschutz", "Datenschutzerklärung", "Datenschutzhinweise", "Barrierefreiheit", "Erklärung zur Barrierefreiheit", "Barriere melden",
        "Kontakt", "Sitemap", "Inhalt", "Inhaltsverzeichnis", "Übersicht", "RSS", "Leichte Sprache", "Gebärdensprache", "Newsletter", "Suche", "Hilfe",
        "Nutzungsbedingungen", "Seite drucken", "Nach oben", "Zum Seitenanfang");

    /// <summary>What else stands at the edge of many pages: ways to share them, and what a house says of itself.</summary>
    private static readonly ImmutableHashSet<string> EdgeWords = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "Organigramm", "Anschrift", "Startseite", "Home", "Teilen", "Seite teilen", "Drucken", "Empfehlen", "Social Media", "Folgen Sie uns", "Service", "Servicelinks",
        "Facebook", "Instagram", "Twitter", "X", "YouTube", "Mastodon", "Bluesky", "LinkedIn", "XING", "WhatsApp", "Threads", "Flickr", "Telegram", "TikTok");

    /// <summary>The numbers of the lines that are no text of the page.</summary>
    public static ImmutableHashSet<int> Find(ImmutableArray<DumpLine> lines)
    {
        var found = ImmutableHashSet.CreateBuilder<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsBoilerplate(lines[i])) continue;
            found.Add(lines[i].Number);
            if (OpensMenu().IsMatch(lines[i].Content)) found.UnionWith(Menu(lines, i + 1));
        }

        found.UnionWith(Sliders(lines));
        found.UnionWith(Foot(lines, found.ToImmutable()));
        return found.ToImmutable();
    }

    /// <summary>Whether a line is never text: the name of a menu, „Sie sind hier: …“, a skip link.</summary>
    public static bool IsNeverText(string line) => Always().IsMatch(line);

    /// <summary>Whether a line names a menu or trail whose entries follow.</summary>
    public static bool NamesMenu(string line) => OpensMenu().IsMatch(line);

    /// <summary>Whether a line could be an entry of a public site's foot.</summary>
    public static bool IsFootEntry(string line) => FootWords.Contains(line);

    /// <summary>Whether a line that many pages share says nothing but what a frame says: „Organigramm / Anschrift“, „© 2021 Land Brandenburg“.</summary>
    public static bool IsFrameLine(string line)
    {
        ImmutableArray<string> parts = [.. line.Split(['/', '|', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return HolderLine().IsMatch(line) || !parts.IsEmpty && parts.All(part => FootWords.Contains(part) || EdgeWords.Contains(part) || IsNeverText(part));
    }

    private static bool IsBoilerplate(DumpLine line) => Always().IsMatch(line.Content);

    /// <summary>The entries below the name of a menu: list items of a few words, without a sentence among them.</summary>
    private static IEnumerable<int> Menu(ImmutableArray<DumpLine> lines, int start)
    {
        var entries = lines.Skip(start).SkipWhile(line => line.IsBlank).TakeWhile(line => line.IsBlank || line.Mark is not null).Where(line => !line.IsBlank).ToList();
        return entries.All(line => IsEntry(line.Content)) ? entries.Select(line => line.Number) : [];
    }

    private static bool IsEntry(string text) => text.Split(' ').Length <= 6 && !text.EndsWith('.') && !text.Contains("Weiterlesen", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lists of nothing but 1, 2, 3 …: the dots below a slider.</summary>
    private static IEnumerable<int> Sliders(ImmutableArray<DumpLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var dots = lines.Skip(i).TakeWhile((line, n) => line.Mark is not null && line.Content == (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
            if (dots.Count < 2) continue;
            foreach (var dot in dots) yield return dot.Number;
            i += dots.Count - 1;
        }
    }

    /// <summary>The last lines, where they are nothing but entries of a foot, at least two and one of them a duty page.</summary>
    private static IEnumerable<int> Foot(ImmutableArray<DumpLine> lines, ImmutableHashSet<int> known)
    {
        var last = lines.Reverse()
            .TakeWhile(line => line.IsBlank || known.Contains(line.Number) || FootWords.Contains(line.Content.TrimEnd('.')) || HolderLine().IsMatch(line.Content))
            .Where(line => !line.IsBlank).ToList();
        var entries = last.Where(line => FootWords.Contains(line.Content)).ToList();
        var isFoot = entries.Count >= 2 && entries.Any(line => line.Content.StartsWith("Impressum", StringComparison.OrdinalIgnoreCase) || line.Content.StartsWith("Datenschutz", StringComparison.OrdinalIgnoreCase));
        return isFoot ? last.Select(line => line.Number) : [];
    }

    /// <summary>Lines that are never text.</summary>
    [GeneratedRegex(@"^(?:(?:Toolbar|Haupt|Service|Meta|Fuß|Footer|Seiten|Unter|Bereichs)[- ]?(?:Menü|Navigation)|Brotkrumen(?:navigation)?|Sprungmarken|Sie sind hier\b.*|(?:Direkt )?zu[mr] (?:Inhalt|Hauptinhalt|Navigation|Hauptnavigation|Suche|Seitenanfang)(?: springen)?|Menü (?:öffnen|schließen)|(?:vorheriges|nächstes) (?:Bild|Element)|Bild \d+ von \d+|Bild\s*:\s*(?:Header|Kopf|Slider|Bühnen)-?bild\s*\d*|Bei Darstellungsproblemen\b.*|(?:Sollte|Wird|Wenn|Falls) (?:der|dieser|Ihnen der|Ihnen dieser) Newsletter nicht\b.*(?:dargestellt|angezeigt)\b.*|Seite (?:drucken|empfehlen|teilen|vorlesen)|Nach oben|(?:bb1|bb2)\.c\.\d+\S*)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Always();

    /// <summary>Names of menus, below which their entries stand.</summary>
    [GeneratedRegex(@"(?:Menü|Navigation|Sprungmarken)\s*:?$|^Sie sind hier\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpensMenu();

    /// <summary>© 2021 Land Brandenburg</summary>
    [GeneratedRegex(@"^(?:©|\(c\)|Copyright)\s*(?:\d{4}|Land\b|Ministerium\b|Landesregierung\b).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HolderLine();
}
