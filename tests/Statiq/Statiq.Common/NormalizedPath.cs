namespace Statiq.Common;

/// <summary>A path with slashes.</summary>
public readonly struct NormalizedPath(string path) : IEquatable<NormalizedPath>
{
    public static readonly NormalizedPath Null;

    private readonly string path = path?.Replace('\\', '/');

    public string FullPath => path;

    public bool IsNull => path is null;

    public NormalizedPath FileName => Path.GetFileName(path);

    public string Extension => Path.GetExtension(path);

    public NormalizedPath Parent => Path.GetDirectoryName(path);

    public NormalizedPath Combine(in NormalizedPath other) => other.IsNull ? this : Path.GetFullPath(Path.Combine(path, other.path));

    public bool Equals(NormalizedPath other) => path == other.path;

    public override bool Equals(object obj) => obj is NormalizedPath other && Equals(other);

    public override int GetHashCode() => path?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => path;

    public static implicit operator NormalizedPath(string path) => new(path);
}
