using System.Text.Json;

namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>A place in a document: line and UTF-16 character, from 0.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>From one place to another, which is no longer in it.</summary>
internal readonly record struct TextRange(Position Start, Position End);

internal sealed record InitializeParams(string? RootUri = null, WorkspaceFolder[]? WorkspaceFolders = null, ClientCapabilities? Capabilities = null);

internal sealed record WorkspaceFolder(string Uri);

internal sealed record ClientCapabilities(WorkspaceCapabilities? Workspace = null);

internal sealed record WorkspaceCapabilities(WorkspaceEditCapabilities? WorkspaceEdit = null, Registration? DidChangeWatchedFiles = null);

internal sealed record WorkspaceEditCapabilities(bool? DocumentChanges = null, string[]? ResourceOperations = null);

internal sealed record Registration(bool? DynamicRegistration = null);

internal sealed record DocumentId(string Uri, int? Version = null);

internal sealed record DocumentItem(string Uri, int Version, string Text);

internal sealed record OpenParams(DocumentItem TextDocument);

/// <summary>Other characters in a range, or, without one, another text.</summary>
internal sealed record ContentChange(string Text, TextRange? Range = null);

internal sealed record ChangeParams(DocumentId TextDocument, ContentChange[] ContentChanges);

internal sealed record DocumentParams(DocumentId TextDocument);

internal sealed record PlaceParams(DocumentId TextDocument, Position Position, string? NewName = null);

internal sealed record CodeActionParams(DocumentId TextDocument, TextRange Range, CodeActionContext? Context = null);

internal sealed record CodeActionContext(string[]? Only = null);

internal sealed record FoldersChange(FoldersEvent Event);

internal sealed record FoldersEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

/// <summary>What an editor saw change on the disk.</summary>
internal sealed record WatchedFiles(DocumentId[] Changes);

internal sealed record FileRename(string OldUri, string NewUri);

internal sealed record RenameFilesParams(FileRename[] Files);

internal sealed record CancelParams(JsonElement Id);
