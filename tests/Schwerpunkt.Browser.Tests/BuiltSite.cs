using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A content folder, built once with the command, in a folder beside these tests that the next run replaces.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<BuiltSite> RealSite = new(() => new BuiltSite("auftritt", Repository.Path("content")));
    private static readonly Lazy<BuiltSite> ProbeSite = new(() => new BuiltSite("probe", Probe()));

    private BuiltSite(string name, string content)
    {
        (Name, Folder) = (name, Path.Combine(AppContext.BaseDirectory, "sites", name));
        var answer = Command.Run("build", "--content", content, "--output", Folder, "--today", "2026-12-01");
        if (answer.Code != 0) throw new InvalidOperationException(answer.Output + answer.Error);
        Documents = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        BasePath = File.ReadAllLines(Path.Combine(Folder, "_headers")).First(line => line.StartsWith('/')).TrimEnd('*');
    }

    /// <summary>The real content, and one that uses everything an editor may write.</summary>
    public static IEnumerable<BuiltSite> All => [RealSite.Value, ProbeSite.Value];

    public static BuiltSite Of(string name) => All.Single(site => site.Name == name);

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Where the site stands on its host; begins and ends with a slash.</summary>
    public string BasePath { get; }

    /// <summary>Every HTML file, relative to the folder.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The documents that people read: not those that only lead on from an old address.</summary>
    public IEnumerable<string> Pages => Documents.Where(file =>
        !File.ReadAllText(Path.Combine(Folder, file)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));

    /// <summary>The kitchen sink, with the photograph of the real content.</summary>
    private static string Probe()
    {
        var content = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "probe-content")).FullName;
        Directory.Delete(content, recursive: true);
        var source = Repository.Path("tests", "Schwerpunkt.Browser.Tests", "content");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // ! a file in a folder has one
            File.Copy(file, copy);
        }

        var folder = Path.Combine(content, "schwerpunkte", "alles");
        File.Copy(Repository.Path("content", "fussgaengerzone.jpg"), Path.Combine(folder, "bild.jpg"));
        File.Copy(Repository.Path("tests", "Schwerpunkt.Tests", "Downloads", "Samples", "barrierefrei.pdf"), Path.Combine(folder, "bericht.pdf"));
        return content;
    }
}
