namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>Why a request gets no answer, by JSON-RPC 2.0 and the Language Server Protocol 3.17.</summary>
internal static class ErrorCode
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int UnknownMethod = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int NotInitialized = -32002;
    public const int Cancelled = -32800;

    /// <summary>The request was understood and cannot be done: the editor shows why.</summary>
    public const int Refused = -32803;
}
