using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Reading;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>An export of the old CMS, a text or a page: each piece has one fate, and the page that is written can be read and built.</summary>
internal sealed class ImportTarget(string form) : FuzzTarget(form, form == "html" ? Corpus.Html() : Corpus.Dumps(), form == "html" ? Fuzz.Fragments.Html : Fuzz.Fragments.Dump)
{
    /// <summary>What the old page did not have, the new one cannot have either; what is too much for a page is told by the build.</summary>
    private static readonly ImmutableHashSet<string> Expected = ["bild-ohne-nachweis", "alternativtext-fehlt", "adresse-unvollstaendig", "zeile-zu-lang", "absatz-zu-viele-marken", "zu-tief-verschachtelt"];

    public override void Check(byte[] input)
    {
        if (Result(input) is not { } result) return;
        Law.Holds(Letters(string.Concat(result.Pieces.Where(piece => piece.Fate == ImportFate.Kept).Select(piece => piece.Text))) == Letters(result.Kept), "what is kept is accounted for", () => result.Kept);
        var page = TestSite.Text("import/seite.md", result.Markdown);
        var tree = TestSite.Tree([page, .. result.Sidecars.Select(sidecar => TestSite.Text("import/" + sidecar.Name, sidecar.Text))]);
        var head = DocumentReader.Of(tree, new FindingLog()).Read(page, headOnly: true);
        Law.Holds((head.Document is not null || head.Findings.Any(finding => Expected.Contains(finding.Code))) && !head.Findings.Any(IsUnexpected), "the head of an import is readable", () => string.Join('\n', head.Findings) + "\n" + result.Markdown);
        var (_, findings, _) = TestSite.Build(tree);
        Law.Holds(!findings.Any(IsUnexpected), "an import can be built", () => string.Join('\n', findings.Where(IsUnexpected)) + "\n" + result.Markdown);
    }

    private ImportResult? Result(byte[] input)
    {
        var reading = Importer.Read(input, "export." + Name).Reading;
        // What begins as no page does is a text to the importer; here it is one all the same.
        if (Name == "html" && reading is not null && ImportText.Decode(input, "export.html").Text is var text && Importer.FormOf(text) != ExportForm.Page)
            reading = HtmlDepth.IsTooDeep(text) ? null : HtmlImporter.Read(text, "export.html");
        return reading?.Finished();
    }

    private static bool IsUnexpected(Finding finding) => finding.Severity == Severity.Error && !Expected.Contains(finding.Code);

    /// <summary>What is seen, whatever the order.</summary>
    private static string Letters(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign)).Order());
}
