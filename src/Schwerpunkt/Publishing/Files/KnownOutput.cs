namespace Schwerpunkt.Publishing.Files;

/// <summary>An output that a build wrote, wherever it lies.</summary>
/// <param name="Manifest">Its list.</param>
/// <param name="Look">Gives what can be told of the page at a path of the list, null where it cannot be read; itself null where nothing but the list is known. Asked from many threads.</param>
public sealed record KnownOutput(OutputManifest Manifest, Func<string, PublishedPage?>? Look);
