using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Stories;

/// <summary>
/// A whole site in one text: its files after lines <c>=== path</c>, then what is expected after <c>&gt;&gt;&gt; findings</c>
/// (omitted: none expected) and <c>&gt;&gt;&gt; url</c> for each page or file that matters. Lines before the first mark say what the story is about.
/// </summary>
/// <remarks>
/// A file of data (CSV, WebVTT) stands with its text, any other file with its length. Below that of a document may stand what it says of itself: <c>pages: 3</c>, <c>title: …</c>, <c>language: de</c>, <c>pdf: tagged, shown, text, closed</c> or <c>fault: …</c> (a <see cref="DocumentFault"/>). A picture is one line: <c>1200x800</c>, then optionally <c>credit: …</c>, <c>copyright: …</c>, <c>creator: …</c> or <c>defect: …</c> (a <see cref="PictureFault"/>).
/// In text files <c>\xFF</c> stands for that byte, <c>\u00A0</c> for that character and <c>\(a × 9)</c> for so many of it. <c>today:</c>, <c>drafts:</c> and <c>base:</c> in the
/// introduction set the options. Without site.yml a small live one is used.
/// </remarks>
internal sealed partial record Story(string Introduction, ImmutableArray<(string Path, string Text)> Files, ImmutableArray<(string Url, string Text)> Expected)
{
    private const string DefaultConfig = "title: Probe\ndescription: Ein Auftritt zur Probe\nbaseUrl: https://www.example.org/\nstatus: live\nimages:\n  widths: []\n";

    public static Story Parse(string text)
    {
        var parts = Marks().Split(text.ReplaceLineEndings("\n"));
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        var expected = ImmutableArray.CreateBuilder<(string, string)>();
        for (var i = 1; i + 2 < parts.Length; i += 3)
            (parts[i] == "===" ? files : expected).Add((parts[i + 1].Trim(), parts[i + 2]));
        return new Story(parts[0], files.ToImmutable(), expected.ToImmutable());
    }

    /// <summary>Builds the site with the plain theme.</summary>
    public BuildResult Build() => SiteBuild.Run(Tree(), new BuildOptions(Option("base"), Option("drafts") == "true"), [new PlainTheme()]);

    /// <summary>The same story with other texts in its files.</summary>
    public Story With(Func<string, string> change) => this with { Files = [.. Files.Select(file => (file.Path, IsText(file.Path) ? change(file.Text) : file.Text))] };

    /// <summary>The story with what the build really gives in the place of what was expected.</summary>
    public string Actual()
    {
        var result = Build();
        var text = new StringBuilder(Introduction);
        foreach (var (path, content) in Files) text.Append(CultureInfo.InvariantCulture, $"=== {path}\n{content}");
        if (!result.Findings.IsEmpty) text.Append(">>> findings\n").AppendJoin('\n', result.Findings).Append('\n');
        foreach (var (url, _) in Expected.Where(part => part.Url != "findings"))
            text.Append(CultureInfo.InvariantCulture, $">>> {url}\n{Shown(result, url)}");
        return text.ToString();
    }

    private static string Shown(BuildResult result, string url)
    {
        if (url == "files") return string.Concat(result.Files.Where(file => !IsEngine(file)).Select(file => file.Path + "\n").Order(StringComparer.Ordinal));
        var path = url.Length == 0 || url.EndsWith('/') ? url.TrimStart('/') + "index.html" : url.TrimStart('/');
        switch (result.Files.FirstOrDefault(file => file.Path == path))
        {
            case OutputFile.Rendered rendered:
                using (var writer = new StringWriter(CultureInfo.InvariantCulture))
                {
                    rendered.Write(writer);
                    var shown = writer.ToString();
                    return shown.EndsWith('\n') ? shown : shown + "\n";
                }

            case OutputFile.Encoded encoded: return $"({encoded.Derivative.Format}, {encoded.Derivative.Width} × {encoded.Derivative.Height}, {encoded.Derivative.Rights.Credit})\n";
            case OutputFile.Copied copied: return $"(Kopie von {copied.Source})\n";
            default: return "(nicht geschrieben)\n";
        }
    }

    /// <summary>The script of the search is the same in every site, and its name changes with it.</summary>
    private static bool IsEngine(OutputFile file) => file is OutputFile.Asset && file.Path.StartsWith("assets/suchmaschine.", StringComparison.Ordinal);

    public SourceTree Tree()
    {
        var files = Files.Any(file => file.Path == "site.yml") || Option("site") == "none" ? Files : Files.Insert(0, ("site.yml", DefaultConfig));
        var today = DateOnly.ParseExact(Option("today") ?? "2026-03-03", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new SourceTree(
            "content",
            [.. files.Where(file => IsText(file.Path)).Select(file => new SourceFile(file.Path, Bytes(file.Text)))],
            [.. files.Where(file => IsPicture(file.Path)).Select(file => Picture(file.Path, file.Text))],
            [.. files.Where(file => !IsText(file.Path) && !IsPicture(file.Path)).Select(file => File(file.Path, file.Text))],
            today)
        {
            Data = [.. files.Where(file => DataFile.IsRead(file.Path) && !IsLength(file.Text)).Select(file => new SourceFile(file.Path, Bytes(file.Text)))],
        };
    }

    private static FileFacts File(string path, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!DocumentFile.IsRead(path) || lines.Length < 2) return new FileFacts(path, LengthOf(text));
        string? Field(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];
        var pdf = Field("pdf")?.Split(", ");
        return new FileFacts(path, LengthOf(lines[0]))
        {
            Document = new DocumentFacts
            {
                Pages = Field("pages") is { } pages ? int.Parse(pages, CultureInfo.InvariantCulture) : null,
                Title = Field("title"),
                Language = Field("language"),
                Pdf = pdf is null ? null : new PdfTraits(pdf.Contains("tagged"), pdf.Contains("shown"), pdf.Contains("closed"), pdf.Contains("text")),
                Fault = Field("fault") is { } fault ? Enum.Parse<DocumentFault>(fault) : null,
            },
        };
    }

    private static bool IsLength(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static long LengthOf(string text) => IsLength(text) ? long.Parse(text, CultureInfo.InvariantCulture) : Bytes(text).Length;

    private string? Option(string name) =>
        Regex.Match(Introduction, $"^{name}: *(.+)$", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value.Trim() : null;

    private static bool IsText(string path) => path == StaticFiles.AccessRulesPath || Path.GetExtension(path) is ".yml" || (Path.GetExtension(path) is ".md" && !SitePath.IsStatic(path));

    private static bool IsPicture(string path) => Path.GetExtension(path) is ".jpg" or ".svg" or ".png";

    private static byte[] Bytes(string text)
    {
        var characters = Characters().Replace(Repeated().Replace(text, match => string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))), match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var bytes = new List<byte>();
        foreach (var part in RawBytes().Split(characters))
        {
            if (part.Length == 4 && part.StartsWith(@"\x", StringComparison.Ordinal)) bytes.Add(Convert.FromHexString(part[2..])[0]);
            else bytes.AddRange(Encoding.UTF8.GetBytes(part));
        }

        return [.. bytes];
    }

    private static PictureFacts Picture(string path, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var size = lines[0].Split('x').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        string? Field(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];
        var rights = new EmbeddedRights(Field("credit"), Field("copyright"), Field("creator"), Field("license"));
        return new PictureFacts(path, "0123456789abcdef", size[0], size[1], FormatOf(path), rights, Field("defect") is { } fault ? new PictureDefect.Plain(Enum.Parse<PictureFault>(fault)) : null);
    }

    private static PictureFormat FormatOf(string path) => Path.GetExtension(path) switch
    {
        ".svg" => PictureFormat.Svg,
        ".png" => PictureFormat.Png,
        _ => PictureFormat.Jpeg,
    };

    [GeneratedRegex(@"^(===|>>>) (.*)\n", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Characters();

    [GeneratedRegex(@"\\\((.+?) × (\d+)\)", RegexOptions.Singleline)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"(\\x[0-9A-F]{2})")]
    private static partial Regex RawBytes();
}
