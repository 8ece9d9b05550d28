using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>Makes a content folder of one page in memory, and repairs or builds it.</summary>
internal static class Sources
{
    public const string Head = "---\ntitle: Seite\n---\n\n";

    private static readonly ImmutableArray<ITheme> Themes = [new PlainTheme()];

    public static SourceFile Page(string text) => new("index.md", Encoding.UTF8.GetBytes(text));

    public static SourceTree Tree(SourceFile page)
    {
        var config = new SourceFile("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\nimages:\n  widths: []\n"u8.ToArray());
        ImmutableArray<PictureFacts> pictures =
        [
            .. new[] { "a.jpg", "b.jpg" }.Select(path => new PictureFacts(path, "0123456789abcdef", 1200, 800, PictureFormat.Jpeg, new EmbeddedRights("© MIL / Fink"))),
        ];
        return new SourceTree("content", [page, config], pictures, [], new DateOnly(2026, 3, 3));
    }

    public static FixResult Fix(SourceFile page) => Fixer(Tree(page)).Fix(page);

    /// <summary>As the command mends.</summary>
    public static SourceFixer Fixer(SourceTree tree) => new(tree, SiteBuild.FindingsOf(tree, Themes));

    /// <summary>The text of a whole file with its repeats and signs repaired, and nothing else.</summary>
    public static string Typeset(string text) => Encoding.UTF8.GetString(new SourceFixer(Tree(Page(text)), _ => []).Fix(Page(text)).Bytes.Span);

    /// <summary>The page of a tree as it is read.</summary>
    public static Document Read(SourceTree tree) => DocumentReader.Of(tree, new FindingLog()).Read(tree.Texts[0]).Document ?? throw new InvalidDataException("The page cannot be read.");

    /// <summary>The repaired text of a whole file.</summary>
    public static string FixAll(string text) => Encoding.UTF8.GetString(Fix(Page(text)).Bytes.Span);

    /// <summary>The repaired body of a page with a plain head.</summary>
    public static string FixBody(string body)
    {
        var text = FixAll(Head + body);
        Assert.StartsWith(Head, text, StringComparison.Ordinal);
        return text[Head.Length..];
    }

    public static BuildResult Build(SourceFile page) => SiteBuild.Run(Tree(page), new BuildOptions(), Themes);
}
