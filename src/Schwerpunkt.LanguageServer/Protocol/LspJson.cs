using System.Text.Json.Serialization;

namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>How the types of the protocol are written and read, made when the program is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(OpenParams))]
[JsonSerializable(typeof(ChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(PlaceParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(FoldersChange))]
[JsonSerializable(typeof(WatchedFiles))]
[JsonSerializable(typeof(RenameFilesParams))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(PublishParams))]
[JsonSerializable(typeof(CompletionResult))]
[JsonSerializable(typeof(HoverResult))]
[JsonSerializable(typeof(LocationResult))]
[JsonSerializable(typeof(LocationResult[]))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(RenamePlace))]
[JsonSerializable(typeof(MessageParams))]
internal sealed partial class LspJson : JsonSerializerContext;
