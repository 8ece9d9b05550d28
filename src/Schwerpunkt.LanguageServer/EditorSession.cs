using System.Collections.Concurrent;
using System.Text.Json;
using Schwerpunkt.Disk;
using Schwerpunkt.LanguageServer.Features;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;

namespace Schwerpunkt.LanguageServer;

/// <summary>One editor: its open documents and the sites they belong to.</summary>
/// <param name="settings">Of the server.</param>
/// <param name="notify">Sends a message by its name and parameters.</param>
internal sealed class EditorSession(ServerSettings settings, Func<string, Action<Utf8JsonWriter>, Task> notify) : IDisposable
{
    private const int ErrorMessage = 1, WarningMessage = 2;

    private readonly Workspace workspace = new(settings);
    private readonly ConcurrentDictionary<string, Publisher> publishers = new(StringComparer.Ordinal);
    private InitializeParams? begun;

    /// <summary>Who can rename files takes them in this form, whether it says so (VS Code) or not (Neovim 0.7).</summary>
    private bool TakesDocumentChanges => Renames || begun?.Capabilities?.Workspace?.WorkspaceEdit?.DocumentChanges == true;

    private bool Renames => begun?.Capabilities?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("rename") == true;

    /// <summary>What this server can, as <c>initialize</c> is answered.</summary>
    public string Capabilities => $$$"""
        {"capabilities":{"positionEncoding":"utf-16","textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},
        "completionProvider":{"triggerCharacters":["(","/","#","`","~",":"," ","[",",","\""]},"hoverProvider":true,"definitionProvider":true,"referencesProvider":true,
        "codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.schwerpunkt"]},"renameProvider":{"prepareProvider":true},"documentSymbolProvider":true,"foldingRangeProvider":true,
        "workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true},"fileOperations":{"willRename":{"filters":[{"scheme":"file","pattern":{"glob":"**"} }]} } } },
        "serverInfo":{"name":"schwerpunkt","version":"{{{settings.Version}}}"} }
        """.ReplaceLineEndings("");

    public void Begin(InitializeParams parameters) => begun = parameters;

    public async Task OpenFoldersAsync()
    {
        foreach (var folder in begun?.WorkspaceFolders?.Select(folder => folder.Uri) ?? (begun?.RootUri is { } root ? [root] : [])) Watch(workspace.SiteOfFolder(folder));
        if (begun?.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
            await notify("client/registerCapability", json => json.WriteRawValue("""{"registrations":[{"id":"dateien","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/*"}]}}]}""")).ConfigureAwait(false);
    }

    public async Task TakeFoldersAsync(FoldersChange change)
    {
        foreach (var folder in change.Event.Removed.Select(folder => workspace.SiteOfFolder(folder.Uri)).OfType<SiteSession>().Where(site => !site.Open.Any()))
        {
            await PublisherOf(folder).LeaveAsync().ConfigureAwait(false);
        }

        foreach (var folder in change.Event.Added) Watch(workspace.SiteOfFolder(folder.Uri));
    }

    public Task OpenAsync(OpenParams parameters)
    {
        var document = parameters.TextDocument;
        workspace.Open(document.Uri, document.Version, document.Text);
        if (workspace.FindOpen(document.Uri) is var (site, shown)) PublisherOf(site).Changed(shown.Path);
        return Task.CompletedTask;
    }

    public Task ChangeAsync(ChangeParams parameters)
    {
        workspace.Change(parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.ContentChanges);
        if (workspace.FindOpen(parameters.TextDocument.Uri) is var (site, document)) PublisherOf(site).Changed(document.Path);
        return Task.CompletedTask;
    }

    public Task CloseAsync(DocumentParams parameters)
    {
        Watch(workspace.Close(parameters.TextDocument.Uri));
        return Task.CompletedTask;
    }

    /// <summary>Files that belong to no site change nothing here.</summary>
    public Task LookAgainAsync(WatchedFiles files) => files.Changes.Any(file => workspace.Find(file.Uri) is not null || Path.GetFileName(FileUri.PathOf(file.Uri)) == Schwerpunkt.Sites.SiteConfig.FileName) ? LookAgainAsync() : Task.CompletedTask;

    public Task LookAgainAsync()
    {
        workspace.Rehome();
        foreach (var site in workspace.Sites.Where(site => site.Open.Any() || (publishers.TryGetValue(site.Folder, out var publisher) && !publisher.HasLeft)))
        {
            site.LookAgain();
            PublisherOf(site).Changed(null);
        }

        return Task.CompletedTask;
    }

    public Task<CompletionResult?> CompleteAsync(PlaceParams asked, CancellationToken stop) => AskAsync(asked.TextDocument, reader => reader.Complete(asked.Position), stop);

    public Task<HoverResult?> HoverAsync(PlaceParams asked, CancellationToken stop) => AskAsync(asked.TextDocument, reader => reader.Hover(asked.Position, settings.Explain), stop);

    public Task<LocationResult?> DefineAsync(PlaceParams asked, CancellationToken stop) => AskAsync(asked.TextDocument, reader => reader.Define(asked.Position), stop);

    public Task<DocumentSymbol[]?> SymbolsAsync(DocumentParams asked, CancellationToken stop) => AskAsync(asked.TextDocument, reader => reader.Symbols(), stop);

    public Task<FoldingRange[]?> FoldsAsync(DocumentParams asked, CancellationToken stop) => AskAsync(asked.TextDocument, reader => reader.Folds(), stop);

    public Task<LocationResult[]?> ReferAsync(PlaceParams asked, CancellationToken stop) =>
        AskFreshAsync(asked.TextDocument, (reading, site, document) => new Reader(reading, site, document).Refer(asked.Position), stop);

    public Task<CodeAction[]?> FixAsync(CodeActionParams asked, CancellationToken stop) =>
        AskFreshAsync(asked.TextDocument, (reading, site, document) => new QuickFixes(reading, new WorkspaceEdits(site, TakesDocumentChanges), document).In(asked.Range, asked.Context?.Only), stop);

    public Task<RenamePlace?> PrepareRenameAsync(PlaceParams asked, CancellationToken stop) =>
        AskFreshAsync(asked.TextDocument, (reading, _, document) => Features.Renames.Place(reading, document, asked.Position), stop);

    public Task<WorkspaceEdit?> RenameAsync(PlaceParams asked, CancellationToken stop) => !Renames
        ? throw new RefusalException("Dieser Editor kann keine Dateien umbenennen. Das geht mit „schwerpunkt move“.")
        : AskFreshAsync(asked.TextDocument, (reading, site, document) => new Renames(reading, site, settings.Themes, new WorkspaceEdits(site, true)).Rename(document, asked.Position, asked.NewName ?? ""), stop);

    /// <summary>Files that the editor is about to rename; where what leads there cannot follow, that is said and nothing is changed.</summary>
    public async Task<WorkspaceEdit?> FollowAsync(RenameFilesParams asked, CancellationToken stop)
    {
        if (asked.Files.Length > 1 && asked.Files.Any(other => workspace.Find(other.OldUri) is not null))
        {
            await SayAsync(WarningMessage, "Verweise wurden nicht berichtigt: Das geht nur, wenn Sie eine Datei nach der anderen umbenennen, oder ihren Ordner.").ConfigureAwait(false);
            return null;
        }

        if (asked.Files is not [var file] || workspace.Find(file.OldUri) is not var (site, from) || workspace.Find(file.NewUri) is not var (other, to) || other != site) return null;
        try
        {
            var reading = await site.ReadAsync(stop).ConfigureAwait(false);
            return new Renames(reading, site, settings.Themes, new WorkspaceEdits(site, TakesDocumentChanges)).Follow(from, to, Directory.Exists(ContentPath.Of(site.Folder, from)));
        }
        catch (RefusalException refused)
        {
            await SayAsync(WarningMessage, $"Verweise wurden nicht berichtigt. {refused.Message}").ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>Tells the editor of something that went wrong where nobody asked.</summary>
    public Task FailAsync(Exception failure) => SayAsync(ErrorMessage, InGerman(failure));

    /// <summary>What went wrong, for a person.</summary>
    public static string InGerman(Exception failure) => failure is JsonException ? "Eine Nachricht des Editors ist nicht zu verstehen. Schließen Sie die Datei, und öffnen Sie sie wieder." : MachineFailure.InGerman(failure) ?? $"Das Programm hat einen Fehler. Bitte melden Sie ihn mit diesen Zeilen: {failure}";

    public void Dispose()
    {
        foreach (var publisher in publishers.Values) publisher.Dispose();
    }

    private Task SayAsync(int type, string message) => notify("window/showMessage", json => JsonSerializer.Serialize(json, new MessageParams(type, message), LspJson.Default.MessageParams));

    private void Watch(SiteSession? site)
    {
        if (site is not null) PublisherOf(site).Changed(null);
    }

    private Publisher PublisherOf(SiteSession site) => publishers.GetOrAdd(site.Folder, _ => new Publisher(
        site, diagnostics => Owns(site, diagnostics.Uri) ? notify("textDocument/publishDiagnostics", json => JsonSerializer.Serialize(json, diagnostics, LspJson.Default.PublishParams)) : Task.CompletedTask, FailAsync));

    /// <summary>Whether a file is this site's to speak of: one with a site.yml of its own above it speaks for itself, where it is open.</summary>
    private bool Owns(SiteSession site, string uri) => workspace.Find(uri) is not { Site: var owner } || owner == site || !publishers.ContainsKey(owner.Folder);

    /// <summary>What a document is asked, on the site as it was read last.</summary>
    private async Task<T?> AskAsync<T>(DocumentId id, Func<Reader, T?> ask, CancellationToken stop) where T : class
    {
        if (workspace.FindOpen(id.Uri) is not var (site, document)) return null;
        var reading = site.Last ?? await site.ReadAsync(stop).ConfigureAwait(false);
        return await Task.Run(() => ask(new Reader(reading, site, document)), stop).ConfigureAwait(false);
    }

    /// <summary>What a document is asked that the whole site must be known for as it stands.</summary>
    private async Task<T?> AskFreshAsync<T>(DocumentId id, Func<SiteReading, SiteSession, OpenDocument, T?> ask, CancellationToken stop) where T : class
    {
        if (workspace.FindOpen(id.Uri) is not var (site, _)) return null;
        var reading = await site.ReadAsync(stop).ConfigureAwait(false);
        return workspace.FindOpen(id.Uri) is { Document: var document } ? await Task.Run(() => ask(reading, site, document), stop).ConfigureAwait(false) : null;
    }
}
