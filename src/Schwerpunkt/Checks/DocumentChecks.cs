using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Checks;

/// <summary>Checks the documents that pages offer: what shuts out readers who do not see a PDF, and what could not be told. What a file lacks is said once, at the first place that offers it.</summary>
internal static class DocumentChecks
{
    /// <summary>Without these no PDF is accessible (ISO 14289-1), whatever else it has.</summary>
    private static readonly ImmutableArray<PdfBarrier> Needed = [PdfBarrier.Text, PdfBarrier.Tags, PdfBarrier.Title, PdfBarrier.Language, PdfBarrier.Leave];

    public static void Check(Site site, FindingLog log)
    {
        foreach (var document in SiteDocuments.Of(site))
        {
            if (Contradiction(document) is { } contradiction) log.Add(contradiction);
            if (document.File.Document is not { } facts) continue;
            if (facts.Fault is { } fault) log.Add(Unread(document, fault));
            else if (facts.Pdf is { } pdf) CheckPdf(document, facts, pdf, log);
            foreach (var use in document.Uses)
            {
                if (use.Download?.Pages is { } written && facts.Pages is { } pages && written != pages) log.Add(WrongPageCount.At(use.File.Location, use.Path, pages, written));
            }
        }
    }

    private static Finding Unread(OfferedDocument document, DocumentFault fault)
    {
        var first = document.Uses[0].File;
        var isClaimed = document.File.Document is { IsUnreadable: true } && document.Uses.Any(use => use.Download?.Accessible == true);
        return fault == DocumentFault.NoPdf ? NoPdf.At(first.Location, first.Text) : DocumentUnread.At(first.Location, first.Text, fault, DocumentFile.IsPdf(first.Text), isClaimed);
    }

    /// <summary>Where one page says of a document that it is accessible, and another that it is not.</summary>
    private static Finding? Contradiction(OfferedDocument document)
    {
        var yes = document.Uses.FirstOrDefault(use => use.Download?.Accessible == true);
        var no = document.Uses.FirstOrDefault(use => use.Download?.Accessible == false);
        return yes is null || no is null ? null : ContradictedClaim.At(yes.File.Location, yes.Path, no.File.Location);
    }

    private static void CheckPdf(OfferedDocument document, DocumentFacts facts, PdfTraits pdf, FindingLog log)
    {
        ImmutableArray<PdfBarrier> barriers = [.. Barriers(facts, pdf)];
        var missing = barriers.RemoveAll(barrier => !Needed.Contains(barrier));
        var claims = missing.IsEmpty ? [] : document.Uses.RemoveAll(use => use.Download?.Accessible != true);
        foreach (var claim in claims) log.Add(FalselyAccessible.At(claim.File.Location, claim.Path, missing));
        // What the claim lacks is said already.
        if (!barriers.IsEmpty && claims.IsEmpty) log.Add(PdfWithBarriers.At(document.Uses[0].File.Location, document.File.Path, barriers));
    }

    private static IEnumerable<PdfBarrier> Barriers(DocumentFacts facts, PdfTraits pdf)
    {
        if (pdf.HasText == false) yield return PdfBarrier.Text;
        if (!pdf.IsTagged) yield return PdfBarrier.Tags;
        if (facts.Title is null) yield return PdfBarrier.Title;
        if (facts.Language is null) yield return PdfBarrier.Language;
        if (facts.Title is not null && pdf is { IsTagged: true, ShowsTitle: false }) yield return PdfBarrier.TitleInWindow;
        if (pdf.IsClosed) yield return PdfBarrier.Leave;
    }
}
