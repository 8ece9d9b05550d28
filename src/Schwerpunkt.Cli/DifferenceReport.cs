using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli;

/// <summary>What a publication would change, in German: pages by what becomes of them, the rest in one line, warnings last.</summary>
internal static class DifferenceReport
{
    /// <summary>More of one fate nobody reads; warnings are all named.</summary>
    private const int Most = 50;

    public static void Write(OutputDifference difference, TextWriter writer)
    {
        var pages = difference.Changes.Where(change => change.Kind == OutputKind.Page).ToLookup(change => change.Fate);
        Pages("Neu", pages[OutputFate.Added], writer);
        Pages("Geändert", pages[OutputFate.Changed].Where(change => !change.IsFrameOnly), writer);
        Pages("Umgezogen, die alte Adresse leitet weiter", pages[OutputFate.LeadsOn], writer);
        var framed = pages[OutputFate.Changed].Count(change => change.IsFrameOnly);
        if (framed > 0) writer.WriteLine($"Nur Kopf, Menü oder Fuß geändert: {GermanNumber.Count(framed, "Seite", "Seiten")}\n");
        Others("Alte Adressen", difference.Changes.Where(change => change.Kind == OutputKind.OldAddress), writer);
        Others("Dateien zum Herunterladen", difference.Changes.Where(change => change.Kind == OutputKind.Download), writer);
        Others("Bilder", difference.Changes.Where(change => change.Kind == OutputKind.Picture), writer);
        Others("Für Suchmaschinen, Leseprogramme und Server", difference.Changes.Where(change => change.Kind == OutputKind.ForMachines), writer);
        var warnings = difference.Changes.Where(change => change.IsWarning).ToImmutableArray();
        Warnings(warnings, writer);
        if (difference.Changes.IsEmpty) writer.WriteLine("Für die Leserinnen und Leser ändert sich nichts.");
        if (!difference.SeesRedirects && pages[OutputFate.Changed].Any())
            writer.WriteLine("Ob eine geänderte Seite nur noch weiterleitet, sagt eine Liste allein nicht: Nennen Sie als zweites den Ausgabeordner.");
        writer.WriteLine($"Seiten: {GermanNumber.Of(pages[OutputFate.Added].Count())} neu, {GermanNumber.Of(pages[OutputFate.Changed].Count())} geändert, {GermanNumber.Of(pages[OutputFate.LeadsOn].Count())} umgezogen, {GermanNumber.Of(pages[OutputFate.Vanished].Count())} verschwunden. Warnungen: {GermanNumber.Of(warnings.Length)}.");
    }

    private static void Pages(string heading, IEnumerable<OutputChange> changes, TextWriter writer)
    {
        var all = changes.ToImmutableArray();
        if (all.IsEmpty) return;
        writer.WriteLine($"{heading}: {GermanNumber.Count(all.Length, "Seite", "Seiten")}");
        foreach (var change in all.Take(Most)) writer.WriteLine($"  {Named(change)}{(change.LeadsTo is { } to ? $" → {PrintableText.Of(to)}" : "")}");
        if (all.Length > Most) writer.WriteLine($"  … und {GermanNumber.Of(all.Length - Most)} weitere; „--format json“ nennt alle.");
        writer.WriteLine();
    }

    private static void Others(string heading, IEnumerable<OutputChange> changes, TextWriter writer)
    {
        var counts = changes.CountBy(change => change.Fate).OrderBy(count => count.Key).Select(count => $"{GermanNumber.Of(count.Value)} {InGerman(count.Key)}").ToArray();
        if (counts.Length > 0) writer.WriteLine($"{heading}: {string.Join(", ", counts)}\n");
    }

    private static void Warnings(ImmutableArray<OutputChange> warnings, TextWriter writer)
    {
        foreach (var change in warnings) writer.WriteLine($"Warnung: {Named(change)} {Lost(change)}");
        if (!warnings.IsEmpty) writer.WriteLine();
    }

    private static string Lost(OutputChange change) => change switch
    {
        { Kind: OutputKind.Page } => "gibt es nicht mehr, und nichts leitet weiter. Tragen Sie die Adresse in der Seite, die an ihre Stelle tritt, unter „aliases“ ein.",
        { Kind: OutputKind.OldAddress } => $"leitet nicht mehr zu {PrintableText.Of(change.LeadsTo ?? "")} weiter. Tragen Sie die Adresse wieder unter „aliases“ ein.",
        { LeadsTo: { } same } => $"gibt es nicht mehr; dieselbe Datei liegt jetzt unter {PrintableText.Of(same)}. Wer den alten Verweis hat, findet sie nicht.",
        _ => "gibt es nicht mehr. Wer den Verweis hat, findet die Datei nicht; lassen Sie sie liegen, wenn sie noch gebraucht wird.",
    };

    private static string Named(OutputChange change) => PrintableText.Of(change.Title is { } title ? $"{change.Address} „{title}“" : change.Address);

    private static string InGerman(OutputFate fate) => fate switch
    {
        OutputFate.Added => "neu",
        OutputFate.Changed => "geändert",
        OutputFate.LeadsOn => "umgezogen",
        _ => "verschwunden",
    };
}
