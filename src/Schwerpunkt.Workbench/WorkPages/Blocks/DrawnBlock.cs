using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Editing;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>Shows a diagram as the page would, while its data are typed. Nothing is written.</summary>
/// <param name="site">Puts the page together.</param>
internal sealed partial class DrawnBlock(PreviewSite site)
{
    /// <param name="target">What is edited; only a diagram is drawn.</param>
    /// <param name="at">Where it stands, or beside what it comes.</param>
    /// <param name="result">What the edit would give.</param>
    public Html Of(BlockTarget target, PieceAddress at, EditResult result)
    {
        if (target.Fields != "diagramm" || result is not EditResult.Done { After: var after } || site.State.Assembled is not { } assembled) return Html.None;
        if (assembled.Tree.Texts.FirstOrDefault(file => file.Path == target.File) is not { } file || SavedFile.TryRead(file) is not { } before) return Html.None;
        var texts = assembled.Tree.Texts.Select(other => other == file ? after.File : other);
        if (site.Assemble(assembled.Tree with { Texts = [.. texts] }, assembled).Pages.FirstOrDefault(page => page.File.Path == target.File)?.Page is not { Text: var text }) return Html.None;
        var from = target.New == "dahinter" ? at.Span.End : at.Span.Start;
        var to = target.New.Length > 0 ? from + after.Decoded.Length - before.Decoded.Length : from;
        return BodyHtml.Elements($"{text.IntroHtml}{text.RestHtml}").FirstOrDefault(element => Drawing().Match(element) is { Success: true } place && int.Parse(place.Groups["start"].ValueSpan, CultureInfo.InvariantCulture) is var start && start >= from && start <= to) is { } element
            ? new Html($"<div class=\"werkbank-gezeichnet\">{BodyHtml.Beside(element, "entwurf-")}</div>")
            : Html.None;
    }

    /// <summary>The element that a diagram begins with.</summary>
    [GeneratedRegex(@"\A<(?:figure|div|section)[^>]* data-place=""block (?<start>[0-9]+) [0-9]+""[^>]* class=""[^""]*diagram", RegexOptions.CultureInvariant)]
    private static partial Regex Drawing();
}
