namespace Schwerpunkt.Publishing.Files;

/// <summary>An output that a build wrote, wherever it lies.</summary>
/// <param name="Manifest">Its list.</param>
/// <param name="Head">Gives what the page at a path of the list says at its beginning, null where it cannot be read; itself null where nothing but the list is known. Asked from many threads.</param>
public sealed record KnownOutput(OutputManifest Manifest, Func<string, PageHead?>? Head);
