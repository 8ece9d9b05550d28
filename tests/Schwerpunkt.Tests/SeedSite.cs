using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests;

/// <summary>The repository's content, built once into a temporary folder.</summary>
public sealed class SeedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SeedSite()
    {
        folder.CopyFrom(Repository.Path("content"), "content");
        Answer = Command.Run("build", "--content", folder.Path("content"), "--output", folder.Path("output"), "--strict", "--today", "2026-11-27");
        var parser = new HtmlParser();
        if (Answer.Code != 0) throw new InvalidOperationException(Answer.Output + Answer.Error);
        Pages = [.. Directory.EnumerateFiles(folder.Path("output"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new SeedPage(Url(file), parser.ParseDocument(File.ReadAllText(file))))];
    }

    /// <summary>The paragraphs of the ministry's text, each once; short lines such as headings and credits left out.</summary>
    public static IReadOnlyList<string> Prose { get; } =
    [
        .. File.ReadAllLines(Repository.Path("tests", "Schwerpunkt.Tests", "Seed", "weitere-schwerpunkte.txt")).Where(line => line.Length > 100).Distinct(),
    ];

    internal Answer Answer { get; }

    public IReadOnlyList<SeedPage> Pages { get; }

    public string Folder(string path) => folder.Path("output", path);

    public IHtmlDocument Page(string url) => Pages.Single(page => page.Url == "/" + url).Document;

    /// <summary>Whether an address leads to a written file, and its fragment to an element there.</summary>
    public bool Resolves(string address, string from)
    {
        var target = new Uri(new Uri("http://site" + from), address);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!File.Exists(Folder((path.EndsWith('/') ? path + "index.html" : path).TrimStart('/')))) return false;
        return target.Fragment.Length < 2 || Pages.Single(page => page.Url == path).Document.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;
    }

    public void Dispose() => folder.Dispose();

    private string Url(string file)
    {
        var path = "/" + Path.GetRelativePath(folder.Path("output"), file).Replace('\\', '/');
        return path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
    }
}

/// <summary>A written page and the address that serves it.</summary>
public sealed record SeedPage(string Url, IHtmlDocument Document);
