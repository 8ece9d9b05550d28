using System.Collections.Immutable;
using Schwerpunkt.Deployment;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Cli;

/// <summary>What a publication does or has done, in German.</summary>
internal static class PublicationReport
{
    /// <summary>What would change for readers, then what would be sent.</summary>
    /// <param name="plan">What would be done.</param>
    /// <param name="publication">Knows what is there.</param>
    /// <param name="output">What would be published; null for a rollback.</param>
    /// <param name="writer">Takes the lines.</param>
    public static void Planned(DeploymentPlan plan, Publication publication, KnownOutput? output, TextWriter writer)
    {
        if (publication.Published is { } published)
            DifferenceReport.Write(OutputDifference.Of(new KnownOutput(published, null), output ?? new KnownOutput(plan.Manifest, null)), writer);
        else writer.WriteLine("Hier ist noch nichts veröffentlicht.");
        if (publication.IsResumed) writer.WriteLine("Eine frühere Veröffentlichung ist nicht fertig geworden; diese führt auch zu Ende, was sie begonnen hat.");
        writer.WriteLine($"Zu senden: {Amount(plan)}. Zu löschen: {GermanNumber.Count(Deleted(plan), "Datei", "Dateien")}. Verändert wurde nichts.");
    }

    public static void Unchanged(string target, TextWriter writer) => writer.WriteLine($"Unverändert: „{target}“ zeigt schon, was im Ausgabeordner steht.");

    public static void Done(DeploymentPlan plan, string target, bool isRollback, TimeSpan time, Terminal terminal)
    {
        var what = isRollback ? $"Zurückgegangen zur Veröffentlichung {plan.State.Number}" : $"Veröffentlicht (Nummer {plan.State.Number})";
        terminal.Out.WriteLine($"{what}: {target}. {(isRollback ? "Zurückgeholt" : "Gesendet")}: {Amount(plan)}, gelöscht: {GermanNumber.Of(Deleted(plan))}, in {GermanNumber.Of(time.TotalSeconds, "0.0#")} s.");
        if (!isRollback && !plan.State.Earlier.IsEmpty) terminal.Out.WriteLine($"Zurück geht es mit „{terminal.Call} publish {target} --rollback“.");
    }

    public static void Checked(ImmutableArray<string> faults, Uri site, TextWriter writer)
    {
        foreach (var fault in faults) writer.WriteLine($"Auffällig: {fault}");
        writer.WriteLine(faults.IsEmpty
            ? $"Geprüft: {site.AbsoluteUri} zeigt, was veröffentlicht ist: Startseite mit Kopfzeilen, Fehlerseite, ein Bild und eine Stichprobe der Dateien."
            : $"Veröffentlicht ist es, aber {site.AbsoluteUri} zeigt es nicht, wie es soll ({GermanNumber.Count(faults.Length, "Befund", "Befunde")}).");
    }

    private static int Deleted(DeploymentPlan plan) => plan.Delete.Length + plan.Clear.Length;

    private static string Amount(DeploymentPlan plan) => $"{GermanNumber.Count(plan.Send.Length, "Datei", "Dateien")} ({GermanSize.Of(plan.Send.Sum(file => file.Size))})";
}
