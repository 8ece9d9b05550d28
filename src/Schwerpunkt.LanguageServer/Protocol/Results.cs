using System.Text.Json.Serialization;

namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>A finding as an editor shows it; severities 1 error, 2 warning, 3 information.</summary>
internal sealed record Diagnostic(TextRange Range, int Severity, string Code, CodeDescription? CodeDescription, string Source, string Message);

internal sealed record CodeDescription(string Href);

internal sealed record PublishParams(string Uri, int? Version, Diagnostic[] Diagnostics);

internal sealed record Markup(string Kind, string Value)
{
    public static Markup? Of(string? markdown) => markdown is null ? null : new Markup("markdown", markdown);
}

internal sealed record LspEdit(TextRange Range, string NewText);

internal sealed record CompletionItem(string Label, int Kind, string? Detail, Markup? Documentation, string SortText, string FilterText, LspEdit TextEdit);

internal sealed record CompletionResult(bool IsIncomplete, CompletionItem[] Items);

internal sealed record HoverResult(Markup Contents, TextRange Range);

internal sealed record LocationResult(string Uri, TextRange Range);

/// <summary>A change of several files; of the two, the one that the editor knows.</summary>
internal sealed record WorkspaceEdit(DocumentChange[]? DocumentChanges, Dictionary<string, LspEdit[]>? Changes);

/// <summary>Edits of a document, or the renaming of a file.</summary>
internal sealed record DocumentChange(EditedDocument? TextDocument, LspEdit[]? Edits, string? Kind = null, string? OldUri = null, string? NewUri = null);

/// <summary>A document and the version that the edits were made for; null for one that is not open.</summary>
internal sealed record EditedDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record CodeAction(string Title, string Kind, Diagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);

internal sealed record DocumentSymbol(string Name, int Kind, TextRange Range, TextRange SelectionRange, List<DocumentSymbol> Children);

internal sealed record FoldingRange(int StartLine, int EndLine);

internal sealed record RenamePlace(TextRange Range, string Placeholder);

internal sealed record MessageParams(int Type, string Message);
