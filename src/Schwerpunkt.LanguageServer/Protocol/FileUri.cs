namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>Files as editors name them.</summary>
internal static class FileUri
{
    /// <summary>The full path; null for what lies on no disk.</summary>
    public static string? PathOf(string uri)
    {
        // Some editors write the colon of a Windows drive so.
        var plain = uri.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && uri.Length > 12 && uri.AsSpan(9, 3).Equals("%3A", StringComparison.OrdinalIgnoreCase) ? uri.Remove(9, 3).Insert(9, ":") : uri;
        return Uri.TryCreate(plain, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;
    }

    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return $"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}";
    }
}
