using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Publishing.Deployment;

/// <summary>What is known of the files at a target.</summary>
/// <param name="Manifest">What the last publication that ended put there; null where there was none.</param>
/// <param name="State">What the target remembers of it.</param>
/// <param name="Begun">The list of a publication that did not end: some of its files are there, some of the others gone; null where there is none.</param>
public sealed record TargetContent(OutputManifest? Manifest, DeploymentState State, OutputManifest? Begun)
{
    /// <summary>The files that the last publication which ended had or left, with their hashes.</summary>
    public Dictionary<string, string> LastKnown()
    {
        var files = (Manifest?.Files ?? []).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        foreach (var (file, _) in State.Retained) files.TryAdd(file.Path, file.Sha256);
        return files;
    }

    /// <summary>Every path at which a publication may have put a file.</summary>
    public IEnumerable<string> Known =>
        Listed(Manifest).Concat(Listed(Begun)).Concat(State.Retained.Select(retained => retained.File.Path)).Distinct(StringComparer.Ordinal);

    /// <summary>The files that surely stand there, with their hashes: those that a publication which did not end had no reason to touch.</summary>
    internal Dictionary<string, string> Certain()
    {
        if (Begun is null) return LastKnown();
        var begun = Begun.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        return (Manifest?.Files ?? []).Where(file => begun.GetValueOrDefault(file.Path) == file.Sha256).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Listed(OutputManifest? manifest) => (manifest?.Files ?? []).Select(file => file.Path);
}
