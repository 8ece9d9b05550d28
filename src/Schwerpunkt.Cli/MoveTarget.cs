using Schwerpunkt.Disk;
using Schwerpunkt.Editing;

namespace Schwerpunkt.Cli;

/// <summary>Understands the two paths of a move: of an <c>index.md</c> its folder moves, and into a folder that is there already a page goes with its name.</summary>
internal static class MoveTarget
{
    private const string Index = "index.md";

    private static readonly char[] Separators = ['/', '\\'];

    /// <exception cref="RefusalException">They mean nothing that can be done.</exception>
    public static PathMap Of(string content, string from, string to)
    {
        if (!Directory.Exists(content)) throw ContentPath.Missing(content);
        var (source, target) = (ContentPath.Below(content, from), ContentPath.ToBe(content, to));
        if (source is "" or Index) throw new RefusalException("Die Startseite lässt sich nicht umbenennen: Sie ist die Seite, mit der der Auftritt beginnt.");
        var map = Directory.Exists(ContentPath.Of(content, source)) ? Folder(content, source, target, to)
            : !source.EndsWith(".md", StringComparison.Ordinal) ? throw new RefusalException($"„{from}“ ist keine Seite. Nennen Sie eine .md-Datei oder einen Ordner mit Seiten.")
            : NameOf(source) == Index && (NameOf(target) == Index || !target.EndsWith(".md", StringComparison.Ordinal)) ? Folder(content, source[..^(Index.Length + 1)], target, to)
            : Page(content, source, target, to);
        Check(content, map);
        return map;
    }

    private static PathMap Folder(string content, string source, string target, string written)
    {
        if (NameOf(target) == Index) target = target[..^Index.Length].TrimEnd('/');
        else if (target.EndsWith(".md", StringComparison.Ordinal)) throw new RefusalException($"„{source}“ ist ein Ordner, „{written}“ eine Seite. Nennen Sie einen Ordner, oder als Quelle „{source}/{Index}“.");
        else if (Directory.Exists(ContentPath.Of(content, target))) target = Join(target, NameOf(source));
        return new PathMap(source, target);
    }

    private static PathMap Page(string content, string source, string target, string written)
    {
        if (target.EndsWith(".md", StringComparison.Ordinal)) return new PathMap(source, target);
        if (written.TrimEnd(Separators) != written || Directory.Exists(ContentPath.Of(content, target))) return new PathMap(source, Join(target, NameOf(source)));
        throw new RefusalException($"„{written}“ endet nicht auf „.md“. Nennen Sie den neuen Namen der Seite mit „.md“, oder einen Ordner mit „/“ am Ende.");
    }

    private static void Check(string content, PathMap map)
    {
        var shown = ContentPath.Shown(content, map.To);
        if (map.To == map.From) throw new RefusalException($"„{shown}“ heißt schon so.");
        if (map.To.Length == 0 || map.To == Index) throw new RefusalException("Dort steht die Startseite. Nennen Sie einen anderen Pfad.");
        if (map.To.StartsWith(map.From + "/", StringComparison.Ordinal)) throw new RefusalException($"„{shown}“ liegt in dem Ordner, der umbenannt werden soll. Nennen Sie einen Pfad außerhalb.");
        if (map.To.Split('/').Any(name => name is ['_' or '.', ..])) throw new RefusalException($"„{shown}“ gehörte nicht zum Auftritt: Namen mit _ oder . am Anfang bleiben außen vor. Wählen Sie einen anderen Namen.");
        if (string.Equals(map.To, map.From, StringComparison.OrdinalIgnoreCase) && ContentEdit.IsTaken(content, map.To)) throw new RefusalException($"„{shown}“ heißt schon so, nur anders groß und klein geschrieben; dieser Rechner kann beides nicht unterscheiden. Geben Sie erst einen anderen Namen, dann den gewünschten.");
        if (ContentEdit.IsTaken(content, map.To)) throw new RefusalException($"„{shown}“ gibt es schon und bleibt, wie es ist. Nennen Sie einen anderen Pfad.");
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
