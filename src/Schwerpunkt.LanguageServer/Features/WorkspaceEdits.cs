using Schwerpunkt.Editing;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Makes changes of files into edits that the editor applies: nothing is written here.</summary>
/// <param name="session">The site.</param>
/// <param name="documentChanges">Whether the editor takes edits with the version they were made for.</param>
internal sealed class WorkspaceEdits(SiteSession session, bool documentChanges)
{
    /// <summary>Edits of some files, and, behind them, new names of files.</summary>
    public WorkspaceEdit Of(IEnumerable<(string Path, LspEdit[] Edits)> files, IEnumerable<(string From, string To)> renamed)
    {
        if (!documentChanges) return new WorkspaceEdit(null, files.ToDictionary(file => session.UriOf(file.Path), file => file.Edits, StringComparer.Ordinal));
        return new WorkspaceEdit(
            [
                .. files.Select(file => new DocumentChange(new EditedDocument(session.UriOf(file.Path), session.Find(file.Path)?.Version), file.Edits)),
                .. renamed.Select(file => new DocumentChange(null, null, "rename", session.UriOf(file.From), session.UriOf(file.To))),
            ],
            null);
    }

    /// <summary>The edits that give a file other bytes; none where they say the same.</summary>
    public static LspEdit[] Between(SourceFile before, ReadOnlyMemory<byte> after) =>
        Lines(before) is { } lines && Lines(before with { Bytes = after }) is { } then && lines.EditTo(then.Text) is { } edit ? [edit] : [];

    private static LineMap? Lines(SourceFile file) => SavedFile.TryRead(file)?.Lines;
}
