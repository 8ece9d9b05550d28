using System.Collections.Concurrent;
using System.Text.Json;
using Schwerpunkt.Disk;
using Schwerpunkt.LanguageServer.Protocol;

namespace Schwerpunkt.LanguageServer;

/// <summary>The same findings, repairs and suggestions in every editor: a server of the Language Server Protocol 3.17. It writes to nothing but its output.</summary>
public sealed class LanguageServer : IDisposable
{
    private readonly JsonRpcStream stream;
    private readonly Dictionary<string, Handler> handlers;
    private readonly EditorSession editor;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = new(StringComparer.Ordinal);
    private bool isInitialized;
    private bool isShutDown;

    /// <summary>Answers one message: its parameters in, what is written behind <c>result</c> out.</summary>
    internal delegate Task<Action<Utf8JsonWriter>> Handler(JsonElement parameters, CancellationToken stop);

    /// <param name="input">Where the editor speaks.</param>
    /// <param name="output">Where it listens.</param>
    /// <param name="settings">Of the server.</param>
    public LanguageServer(Stream input, Stream output, ServerSettings settings)
    {
        stream = new JsonRpcStream(input, output);
        editor = new EditorSession(settings, NotifyAsync);
        handlers = Methods.Of(editor);
        handlers.Add("shutdown", (_, _) =>
        {
            isShutDown = true;
            return Task.FromResult<Action<Utf8JsonWriter>>(json => json.WriteNullValue());
        });
    }

    /// <summary>Serves until the editor leaves.</summary>
    /// <returns>Whether it said goodbye first.</returns>
    public async Task<bool> RunAsync(CancellationToken stop = default)
    {
        while (true)
        {
            try
            {
                using var message = await stream.ReadAsync(stop).ConfigureAwait(false);
                if (message is null || MethodOf(message.RootElement) == "exit") return isShutDown;
                await TakeAsync(message.RootElement, stop).ConfigureAwait(false);
            }
            catch (JsonException)
            {
                await RefuseAsync(null, ErrorCode.ParseError, "Die Nachricht ist kein JSON.").ConfigureAwait(false);
            }
            catch (Exception end) when (end is InvalidDataException or IOException or ObjectDisposedException)
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var request in running.Values) Cancel(request);
        editor.Dispose();
        stream.Dispose();
    }

    /// <summary>Notices are worked on in their order; requests beside each other, each on what was known when it came.</summary>
    private async Task TakeAsync(JsonElement message, CancellationToken stop)
    {
        JsonElement? id = message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out var given) ? given.Clone() : null;
        // An answer of the editor to what it was asked: nothing waits for it.
        if (MethodOf(message) is not { } method) return;
        var parameters = message.TryGetProperty("params", out var handed) ? handed.Clone() : default;
        if (method == "$/cancelRequest") Cancel(parameters);
        else if (Refusal(method) is var (code, reason)) await RefuseAsync(id, code, reason).ConfigureAwait(false);
        else if (id is null) await NoteAsync(method, parameters, stop).ConfigureAwait(false);
        else if (method == "initialize") await AnswerAsync(id.Value, method, parameters, stop).ConfigureAwait(false);
        else _ = AnswerAsync(id.Value, method, parameters, stop);
        if (method == "initialize") isInitialized = true;
    }

    private static string? MethodOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String ? method.GetString() : null;

    private (int Code, string Reason)? Refusal(string method) =>
        !isInitialized && method != "initialize" ? (ErrorCode.NotInitialized, "Zuerst kommt „initialize“.")
        : isShutDown ? (ErrorCode.InvalidRequest, "Der Dienst ist beendet.")
        : !handlers.ContainsKey(method) ? (ErrorCode.UnknownMethod, $"„{method}“ gibt es hier nicht.")
        : null;

    private async Task NoteAsync(string method, JsonElement parameters, CancellationToken stop)
    {
        try
        {
            await handlers[method](parameters, stop).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await editor.FailAsync(failure).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(JsonElement id, string method, JsonElement parameters, CancellationToken stop)
    {
        var (key, cancel) = (id.GetRawText(), CancellationTokenSource.CreateLinkedTokenSource(stop));
        running[key] = cancel;
        try
        {
            // The handler takes what is known now before it waits for anything.
            var result = await handlers[method](parameters, cancel.Token).ConfigureAwait(false);
            await SendAsync(id, json =>
            {
                json.WritePropertyName("result"u8);
                result(json);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await RefuseAsync(id, ErrorCode.Cancelled, "Abgebrochen.").ConfigureAwait(false);
        }
        catch (JsonException)
        {
            await RefuseAsync(id, ErrorCode.InvalidParams, "Die Nachricht ist nicht zu verstehen.").ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            var code = failure is RefusalException ? ErrorCode.Refused : ErrorCode.InternalError;
            await RefuseAsync(id, code, EditorSession.InGerman(failure)).ConfigureAwait(false);
        }
        finally
        {
            running.TryRemove(key, out _);
            cancel.Dispose();
        }
    }

    private void Cancel(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out var id) && running.TryGetValue(id.GetRawText(), out var request)) Cancel(request);
    }

    private static void Cancel(CancellationTokenSource request)
    {
        try
        {
            request.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has been answered at this very moment.
        }
    }

    private Task RefuseAsync(JsonElement? id, int code, string message) => id is null && code != ErrorCode.ParseError ? Task.CompletedTask : SendAsync(id, json =>
    {
        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
    });

    private async Task SendAsync(JsonElement? id, Action<Utf8JsonWriter> content)
    {
        try
        {
            await stream.WriteAsync(json =>
            {
                json.WritePropertyName("id"u8);
                if (id is { } given) given.WriteTo(json);
                else json.WriteNullValue();
                content(json);
            }).ConfigureAwait(false);
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }

    private async Task NotifyAsync(string method, Action<Utf8JsonWriter> parameters)
    {
        try
        {
            await stream.WriteAsync(json =>
            {
                // A request where it wants an answer, which nobody here waits for.
                if (method == "client/registerCapability") json.WriteString("id"u8, "dateien");
                json.WriteString("method"u8, method);
                json.WritePropertyName("params"u8);
                parameters(json);
            }).ConfigureAwait(false);
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }
}
