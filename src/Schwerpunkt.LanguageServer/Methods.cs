using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schwerpunkt.LanguageServer.Protocol;
using static Schwerpunkt.LanguageServer.LanguageServer;

namespace Schwerpunkt.LanguageServer;

/// <summary>The messages of an editor by their names, each with what it says and what it is answered.</summary>
internal static class Methods
{
    private static readonly LspJson Json = LspJson.Default;

    public static Dictionary<string, Handler> Of(EditorSession editor) => new(StringComparer.Ordinal)
    {
        ["initialize"] = (parameters, _) =>
        {
            editor.Begin(Read(parameters, Json.InitializeParams));
            return Task.FromResult<Action<Utf8JsonWriter>>(json => json.WriteRawValue(editor.Capabilities));
        },
        ["initialized"] = (_, _) => Note(editor.OpenFoldersAsync),
        ["textDocument/didOpen"] = (parameters, _) => Note(() => editor.OpenAsync(Read(parameters, Json.OpenParams))),
        ["textDocument/didChange"] = (parameters, _) => Note(() => editor.ChangeAsync(Read(parameters, Json.ChangeParams))),
        ["textDocument/didClose"] = (parameters, _) => Note(() => editor.CloseAsync(Read(parameters, Json.DocumentParams))),
        ["textDocument/didSave"] = (_, _) => Note(editor.LookAgainAsync),
        ["workspace/didChangeWatchedFiles"] = (parameters, _) => Note(() => editor.LookAgainAsync(Read(parameters, Json.WatchedFiles))),
        ["workspace/didChangeConfiguration"] = (_, _) => Note(() => Task.CompletedTask),
        ["workspace/didChangeWorkspaceFolders"] = (parameters, _) => Note(() => editor.TakeFoldersAsync(Read(parameters, Json.FoldersChange))),
        ["$/setTrace"] = (_, _) => Note(() => Task.CompletedTask),
        ["textDocument/completion"] = (parameters, stop) => Answer(editor.CompleteAsync(Read(parameters, Json.PlaceParams), stop), Json.CompletionResult),
        ["textDocument/hover"] = (parameters, stop) => Answer(editor.HoverAsync(Read(parameters, Json.PlaceParams), stop), Json.HoverResult),
        ["textDocument/definition"] = (parameters, stop) => Answer(editor.DefineAsync(Read(parameters, Json.PlaceParams), stop), Json.LocationResult),
        ["textDocument/references"] = (parameters, stop) => Answer(editor.ReferAsync(Read(parameters, Json.PlaceParams), stop), Json.LocationResultArray),
        ["textDocument/codeAction"] = (parameters, stop) => Answer(editor.FixAsync(Read(parameters, Json.CodeActionParams), stop), Json.CodeActionArray),
        ["textDocument/prepareRename"] = (parameters, stop) => Answer(editor.PrepareRenameAsync(Read(parameters, Json.PlaceParams), stop), Json.RenamePlace),
        ["textDocument/rename"] = (parameters, stop) => Answer(editor.RenameAsync(Read(parameters, Json.PlaceParams), stop), Json.WorkspaceEdit),
        ["workspace/willRenameFiles"] = (parameters, stop) => Answer(editor.FollowAsync(Read(parameters, Json.RenameFilesParams), stop), Json.WorkspaceEdit),
        ["textDocument/documentSymbol"] = (parameters, stop) => Answer(editor.SymbolsAsync(Read(parameters, Json.DocumentParams), stop), Json.DocumentSymbolArray),
        ["textDocument/foldingRange"] = (parameters, stop) => Answer(editor.FoldsAsync(Read(parameters, Json.DocumentParams), stop), Json.FoldingRangeArray),
    };

    /// <exception cref="JsonException">The editor said something else.</exception>
    private static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type) where T : class =>
        (parameters.ValueKind == JsonValueKind.Object ? parameters.Deserialize(type) : null) ?? throw new JsonException("Der Nachricht fehlt etwas.");

    private static async Task<Action<Utf8JsonWriter>> Answer<T>(Task<T?> answer, JsonTypeInfo<T> type) where T : class
    {
        var result = await answer.ConfigureAwait(false);
        return json =>
        {
            if (result is null) json.WriteNullValue();
            else JsonSerializer.Serialize(json, result, type);
        };
    }

    private static async Task<Action<Utf8JsonWriter>> Note(Func<Task> work)
    {
        await work().ConfigureAwait(false);
        return json => json.WriteNullValue();
    }
}
