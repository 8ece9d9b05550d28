using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Answers with what became of a change.</summary>
internal static class WorkReply
{
    /// <summary>The answer of a form that has nothing to show again but why not.</summary>
    public static Reply Of(Outcome outcome, WorkRequest request) => Of(outcome, "Das ging nicht", PageOf(request.File), message => message);

    /// <summary>The answer of a form.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="title">Of the page that shows the form again.</param>
    /// <param name="next">Where to go when it is done.</param>
    /// <param name="form">The form with what was typed, and a message in it.</param>
    public static Reply Of(Outcome outcome, string title, string next, Func<Html, Html> form) => outcome switch
    {
        Outcome.Done => new Reply.Done(next),
        Outcome.Refused refused => new Reply.Again(title, form(WorkFrame.Message(refused.Reason))),
        Outcome.Unsure unsure => new Reply.Again(title, form(WorkFrame.Agree(unsure.Effects))),
        Outcome.Overtaken => new Reply.Again(title, form(WorkFrame.Message("Die Datei wurde inzwischen an anderer Stelle geändert; überschrieben wurde nichts. Öffnen Sie das Formular neu und wiederholen Sie die Änderung."))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The same answer with other words where it is done.</summary>
    public static Reply Said(this Reply reply, string words) => reply is Reply.Done done ? done with { Said = words } : reply;

    /// <summary>The address of a page of the site by its file; the start for everything else.</summary>
    public static string PageOf(string file) => file.EndsWith(".md", StringComparison.Ordinal) ? "/" + SitePath.OfPage(file) : "/";
}
