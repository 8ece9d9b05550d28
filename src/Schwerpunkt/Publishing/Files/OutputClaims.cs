using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Publishing.Files;

/// <summary>Which output path belongs to whom, on every disk: a path in another case or another normal form is the same file, and where a file stands no folder can be.</summary>
public sealed class OutputClaims
{
    private readonly Dictionary<string, OutputOwner> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, OutputOwner> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a path to an owner, and the folders above it; says who has it already, and then changes no file's owner.</summary>
    public Outcome Claim(string path, OutputOwner owner)
    {
        path = NormalForm.Of(path);
        if (files.TryGetValue(path, out var same)) return new Outcome.Taken(same);
        if (folders.TryGetValue(path, out var within)) return new Outcome.Blocked(path, within);
        List<string> entered = [];
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (files.TryGetValue(folder, out var file)) return new Outcome.Blocked(folder, file) { Entered = entered };
            if (!folders.TryAdd(folder, owner)) break;
            entered.Add(folder);
        }

        files.Add(path, owner);
        return new Outcome.Given() { Entered = entered };
    }

    /// <summary>Files at whose path a compressed copy of another would stand, each with its owner and that of the other.</summary>
    public IEnumerable<(string Path, OutputOwner Owner, OutputOwner Text)> Copies() =>
        from claim in files.Concat(folders)
        where claim.Key.EndsWith(".br", StringComparison.OrdinalIgnoreCase) || claim.Key.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
        where OutputFile.IsText(claim.Key[..^3]) && files.ContainsKey(claim.Key[..^3])
        select (claim.Key, claim.Value, files[claim.Key[..^3]]);

    /// <summary>What became of a claim: a closed family.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>The folders that nobody had before, from the inside out.</summary>
        public IReadOnlyList<string> Entered { get; init; } = [];

        /// <summary>The path was free.</summary>
        public sealed record Given : Outcome;

        /// <summary>The path is a file of somebody else.</summary>
        public sealed record Taken(OutputOwner By) : Outcome;

        /// <summary>The path is a folder that somebody else needs, or a folder above it is a file.</summary>
        public sealed record Blocked(string Path, OutputOwner By) : Outcome;
    }
}
