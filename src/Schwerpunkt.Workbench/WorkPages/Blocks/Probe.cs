using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>What an edit would give, said while it is typed.</summary>
internal static class Probe
{
    public static Html Of(EditResult result) => result switch
    {
        EditResult.Refused refused => WorkFrame.Message(refused.Reason),
        EditResult.Done done => Html.Of($"{List("Damit kommt hinzu", Added(done).Where(finding => finding.Severity != Severity.Notice).Select(finding => $"{finding.Severity.InGerman()}: {finding.Message}"))}{List("Damit ändert sich noch etwas anderes", done.SideEffects.Select(effect => effect.Sentence))}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What there was no finding of before, wherever it stood: the text may have moved it.</summary>
    private static IEnumerable<Finding> Added(EditResult.Done done)
    {
        var before = done.FindingsBefore.CountBy(finding => (finding.Code, finding.Message)).ToDictionary();
        return done.FindingsAfter.Where(finding => (before[(finding.Code, finding.Message)] = before.GetValueOrDefault((finding.Code, finding.Message)) - 1) < 0);
    }

    private static Html List(string title, IEnumerable<string> sentences)
    {
        var items = sentences.ToList();
        return items.Count == 0 ? Html.None : Html.Of($"<p>{title}:</p><ul>{items.Select(item => Html.Of($"<li>{item}</li>"))}</ul>");
    }
}
