using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>The address of a page as an editor types it: folders and name, without the ending of the file.</summary>
public static class PageAddress
{
    private const string Ending = ".md";
    private const string Index = "/index.md";

    /// <summary>Of a file below content/; empty for the start.</summary>
    public static string Of(string file) => file.EndsWith(Index, StringComparison.Ordinal) ? file[..^Index.Length] : file == "index.md" ? "" : file[..^Ending.Length];

    /// <summary>What was typed, in the signs that addresses are made of.</summary>
    public static string Clean(string typed)
    {
        var bare = typed.Trim().Trim('/');
        if (bare.EndsWith(Ending, StringComparison.Ordinal)) bare = Of(bare);
        return string.Join('/', bare.Split('/').Select(Slug.Of).Where(name => name.Length > 0));
    }

    /// <summary>German: why what was typed cannot be an address as it stands, with one that can; null where it can.</summary>
    public static string? Fault(string typed)
    {
        var names = typed.Trim().Trim('/').Split('/').Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        if (names.Find(name => name[0] is '_' or '.' || Slug.Of(name).Length == 0) is not { } odd) return null;
        var instead = Clean(typed) is { Length: > 0 } clean ? $" Schreiben Sie zum Beispiel „{clean}“." : "";
        return odd[0] is '_' or '.'
            ? $"„{odd}“ gehörte nicht zum Auftritt: Namen mit _ oder . am Anfang bleiben außen vor.{instead} Geändert wurde nichts."
            : $"Aus „{odd}“ lässt sich kein Name bilden: Adressen bestehen aus Buchstaben, Ziffern und Strichen.{instead} Geändert wurde nichts.";
    }

    /// <summary>The move of a page to another address; one that has a folder takes with it what lies there.</summary>
    public static PathMap Move(string file, string to) => file.EndsWith(Index, StringComparison.Ordinal) ? new PathMap(Of(file), to) : new PathMap(file, to + Ending);
}
