using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Publishing.Deployment;

/// <summary>What is known of the files at a target.</summary>
/// <param name="Manifest">What the last publication that ended put there; null where there was none.</param>
/// <param name="State">What the target remembers of it.</param>
/// <param name="Begun">The list of a publication that did not end: some of its files are there, some of the others gone; null where there is none.</param>
public sealed record TargetContent(OutputManifest? Manifest, DeploymentState State, OutputManifest? Begun)
{
    /// <summary>Where nothing was published yet.</summary>
    public static TargetContent Nothing { get; } = new(null, DeploymentState.None, null);

    /// <summary>The hash of what the last publication that ended had, or left, at a path; null for nothing.</summary>
    public string? LastKnown(string path) =>
        (Manifest?.Files ?? []).FirstOrDefault(file => file.Path == path)?.Sha256 ?? State.Retained.FirstOrDefault(retained => retained.File.Path == path)?.File.Sha256;

    /// <summary>Every path at which a publication may have put a file.</summary>
    public IEnumerable<string> Known =>
        Listed(Manifest).Concat(Listed(Begun)).Concat(State.Retained.Select(retained => retained.File.Path)).Distinct(StringComparer.Ordinal);

    /// <summary>The files that surely stand there, with their hashes: those that a publication which did not end had no reason to touch.</summary>
    internal Dictionary<string, string> Certain()
    {
        var certain = (Manifest?.Files ?? []).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        if (Begun is null)
        {
            foreach (var (file, _) in State.Retained) certain.TryAdd(file.Path, file.Sha256);
            return certain;
        }

        var begun = Begun.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        return certain.Where(file => begun.GetValueOrDefault(file.Key) == file.Value).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Listed(OutputManifest? manifest) => (manifest?.Files ?? []).Select(file => file.Path);
}
