using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>A page or a file of settings as its source, opened at a line: the way that is left where it cannot be read, and open to who knows it.</summary>
internal sealed class SourcePage(Desk desk) : IWorkPage
{
    /// <summary>As addresses name it.</summary>
    public const string Name = "quelle";

    public string Path => Name;

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(Open(request) is { } file
        ? new Reply.Shown(SourceForm.TitleOf(file), SourceForm.Of(request, file, file.Decoded, SourceForm.Quote(file, Line(request, file), desk.FindingsOf(file.File))))
        : Missing(request));

    public Task<Reply> Do(WorkRequest request) => Task.FromResult(Open(request) is not { } file ? Missing(request)
        : request["aktion"] == "probe" ? new Reply.Shown(SourceForm.TitleOf(file), SourceForm.Findings(desk.FindingsOf(Typed(file, request).File)))
        : Saved(request, file));

    private Reply Saved(WorkRequest request, SavedFile file)
    {
        if (file.Hash != request["stand"]) return Both(request, file);
        var after = Typed(file, request);
        if (string.IsNullOrWhiteSpace(after.Text)) return Again(request, file, WorkFrame.Message("Es fehlt der Text. Geändert wurde nichts."));
        if (after.File.Bytes.Length > FileLimits.MostText) return Again(request, file, WorkFrame.Message($"Das sind mehr als {FileLimits.MostText >> 20} MB Text. Geändert wurde nichts."));
        if (!request.IsAgreed && New(file, after) is { IsEmpty: false } errors) return Again(request, file, SourceForm.Agree(errors));
        return desk.Replace("Quelltext geändert", file.File.Path, file.Hash, after.File.Bytes) switch
        {
            Outcome.Overtaken overtaken => Both(request, overtaken.Now),
            var outcome => WorkReply.Of(outcome, SourceForm.TitleOf(file), WorkReply.PageOf(request.File), message => SourceForm.Of(request, file, request["text"], message)),
        };
    }

    /// <summary>Pages and YAML: nothing else of the content is a text that somebody types.</summary>
    private SavedFile? Open(WorkRequest request) => request.File.EndsWith(".md", StringComparison.Ordinal) || request.File.EndsWith(".yml", StringComparison.Ordinal) ? desk.Read(request.File) : null;

    private static Reply.Missing Missing(WorkRequest request) => new($"„{request.File}“ gibt es nicht, oder es ist kein Text in UTF-8, der sich hier öffnen lässt.");

    /// <summary>The file with what was typed; a browser ends lines by CRLF, whatever they were ended by.</summary>
    private static SavedFile Typed(SavedFile file, WorkRequest request) => file.WithText(LineMap.Normalise(request["text"]));

    /// <summary>The errors that were not there before.</summary>
    private ImmutableArray<Finding> New(SavedFile before, SavedFile after)
    {
        var known = desk.FindingsOf(before.File).Select(finding => (finding.Kind, finding.Message)).ToHashSet();
        return [.. desk.FindingsOf(after.File).Where(finding => finding.Severity == Severity.Error && !known.Contains((finding.Kind, finding.Message)))];
    }

    /// <summary>The line that is asked for, else that of the first error; 0 where there is neither.</summary>
    private int Line(WorkRequest request, SavedFile file) => int.TryParse(request["zeile"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line <= file.Lines.Count
        ? line : desk.FindingsOf(file.File).Where(finding => finding.Severity == Severity.Error).Order().FirstOrDefault()?.Location.Line ?? 0;

    private static Reply.Again Again(WorkRequest request, SavedFile file, Html message) => new(SourceForm.TitleOf(file), SourceForm.Of(request, file, request["text"], message));

    private static Reply.Again Both(WorkRequest request, SavedFile now) => new(SourceForm.TitleOf(now), SourceForm.Both(request, now));
}
