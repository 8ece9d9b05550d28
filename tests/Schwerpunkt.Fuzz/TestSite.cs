using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Fuzz;

/// <summary>A small site in memory, of which one file is the input; building it obeys the laws of every build.</summary>
internal static class TestSite
{
    public static readonly ImmutableArray<ITheme> Themes = [new MilTheme()];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly ImmutableArray<SourceFile> Texts =
    [
        Text("site.yml", "title: Probe\ndescription: Ein Auftritt\nbaseUrl: https://www.example.org/\nstatus: live\nfooter: [zwei.md]\n"),
        Text("index.md", "---\ntitle: Start\n---\n\nAnfang.\n"),
        Text("zwei.md", "---\ntitle: Zweite\ntags: [Wohnen]\n---\n\n## Kopf\n\nEin Wort vom MIL.\n"),
        Text("glossar.yml", "terms:\n  - {term: MIL, explanation: Ein Ministerium.}\n"),
    ];

    private static readonly ImmutableArray<PictureFacts> Pictures =
    [
        new("a.jpg", "0123456789abcdef0123456789abcdef", 1200, 800, PictureFormat.Jpeg, EmbeddedRights.None),
        new("b.jpg", "1123456789abcdef0123456789abcdef", 800, 1200, PictureFormat.Jpeg, new EmbeddedRights("© MIL / Fink")),
    ];

    public static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The site, with these files instead of its own of the same names.</summary>
    public static SourceTree Tree(params IEnumerable<SourceFile> files)
    {
        var changed = files.ToArray();
        return new SourceTree("content", [.. Texts.Where(file => !changed.Any(other => other.Path == file.Path)), .. changed], Pictures, [new FileFacts("bericht.pdf", 12_345)], new DateOnly(2026, 3, 3));
    }

    /// <summary>Builds and renders it: each finding is one line and stands in its file, and no half of a letter is written.</summary>
    /// <returns>What came of it, and the HTML of all pages.</returns>
    public static (Site? Site, ImmutableArray<Finding> Findings, string Html) Build(SourceTree tree)
    {
        var assembled = SiteBuild.Assemble(tree, new BuildOptions(Drafts: true, Threads: 1), Themes);
        var findings = SiteBuild.Check(assembled);
        foreach (var finding in findings) Check(tree, finding);
        var html = new StringBuilder();
        foreach (var file in SiteBuild.Files(assembled).OfType<OutputFile.Rendered>())
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            file.Write(writer);
            var written = writer.ToString();
            Law.Holds(IsWhole(written), "only whole letters are written", () => file.Path);
            if (file.Path.EndsWith("index.html", StringComparison.Ordinal)) html.Append(written);
        }

        return (assembled.Site, findings, html.ToString());
    }

    private static void Check(SourceTree tree, Finding finding)
    {
        Law.Holds(!finding.ToString().Any(char.IsControl), "a finding is one line", finding.ToString);
        if (tree.Texts.FirstOrDefault(file => "content/" + file.Path == finding.Location.Path) is not { } source) return;
        var lines = source.Bytes.Span.Count((byte)'\n') + source.Bytes.Span.Count((byte)'\r') + 1;
        Law.Holds(finding.Location.Line >= 1 && finding.Location.Line <= lines && finding.Location.Column >= 1, "a finding stands in its file", () => $"{finding} of {lines} lines");
    }

    private static bool IsWhole(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
