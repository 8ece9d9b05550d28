using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages;

/// <summary>Puts a word with its explanation into the glossary, at its place in the alphabet.</summary>
internal sealed class WordPage(Desk desk) : IWorkPage
{
    public string Path => "wort";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Shown("Wort erklären", Form(request, Html.None)));

    public Task<Reply> Do(WorkRequest request)
    {
        var (word, explanation) = (WhiteSpace.Fold(request["wort"]).Trim(), WhiteSpace.Fold(request["erklaerung"]).Trim());
        var outcome = word.Length == 0 || explanation.Length == 0
            ? new Outcome.Refused("Es fehlt das Wort oder seine Erklärung. Gespeichert wurde nichts.")
            : IsKnown(word) ? new Outcome.Refused($"„{word}“ steht schon im Glossar. Ändern Sie die Erklärung dort.")
            : desk.EditKeys($"„{word}“ erklärt", Glossary.FileName, glossary => [hash => new HeadEdit.Add(hash, KeyPath.Of("terms"), PlaceOf(word, glossary), new HeadValue.Keys([("term", new HeadValue.Text(word)), ("explanation", new HeadValue.Text(explanation))]))]);
        return Task.FromResult(WorkReply.Of(outcome, "Wort erklären", "/glossar/", message => Form(request, message)));
    }

    private bool IsKnown(string word) => desk.Read(Glossary.FileName) is { } file && WrittenHead.ListAt(WrittenHead.Read(file), "terms").Any(term => WrittenHead.TextAt(term, "term") == word || WrittenHead.ListAt(term, "forms").Any(form => form is HeadValue.Text text && text.Words == word));

    /// <summary>Before the first that comes behind it.</summary>
    private static int PlaceOf(string word, HeadValue? glossary)
    {
        var terms = WrittenHead.ListAt(glossary, "terms");
        var behind = terms.TakeWhile(term => string.CompareOrdinal(Slug.Of(WrittenHead.TextAt(term, "term")), Slug.Of(word)) < 0).Count();
        return behind;
    }

    private static Html Form(WorkRequest request, Html message) => Html.Of($"""
        <form class="werkbank-form" method="post" action="/{WorkHandler.Root}wort"><h1>Wort erklären</h1>
        {WorkFrame.Fields(request)}{message}
        <label>Wort <input name="wort" value="{request["wort"]}" required></label>
        <label>Erklärung <small>in einem Satz, für alle Seiten</small> <textarea name="erklaerung" rows="3" required>{new Html("\n")}{request["erklaerung"]}</textarea></label>
        <p class="werkbank-knoepfe"><button class="haupt">Speichern</button></p></form>
        """);
}
