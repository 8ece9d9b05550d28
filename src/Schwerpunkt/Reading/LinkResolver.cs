using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Reading;

/// <summary>Turns every href and src as written into a target; whether it exists is asked later, of the whole site.</summary>
internal static partial class LinkResolver
{
    /// <summary>Resolves an address that stands in a file of the site; null, with a finding, where it may not lead there.</summary>
    /// <param name="address">As written, entities already decoded.</param>
    /// <param name="source">The file it stands in, below content/.</param>
    /// <param name="at">Its place.</param>
    /// <param name="log">Takes the findings.</param>
    public static Target? Resolve(string? address, string source, Location at, FindingLog log)
    {
        if (string.IsNullOrWhiteSpace(address)) return Refuse(EmptyTarget.At(at), log);
        if (WebAddress.HoldsControl(address) || address.StartsWith("//", StringComparison.Ordinal))
            return Refuse(ForbiddenScheme.At(at, Printable(address)), log);
        if (address.Contains(':', StringComparison.Ordinal) && Scheme().Match(address) is { Success: true } scheme)
        {
            return !WebAddress.IsScheme(scheme.Groups[1].Value) ? Refuse(ForbiddenScheme.At(at, address, AddressSlip.Web(address)), log)
                : WebAddress.IsWhole(address.Trim()) ? new Target.Elsewhere(address)
                : Refuse(IncompleteAddress.At(at, address, AddressSlip.Web(address)), log);
        }

        var (path, fragment) = Cut(address);
        if (path.Length == 0) return new Target.ToPage(source, fragment);
        if (Below(path, source) is not { } file) return Refuse(OutsideContent.At(at, address), log);
        if (file.Length == 0 || file.EndsWith('/')) return new Target.ToPage(file + "index.md", fragment);
        return file.EndsWith(".md", StringComparison.Ordinal) ? new Target.ToPage(file, fragment) : new Target.ToFile(file);
    }

    /// <summary>The path below content/ that a relative or /-led path means, in NFC as all paths are; null where it leaves content/.</summary>
    public static string? Below(string path, string source)
    {
        var decoded = NormalForm.Of(Unescaped(path)).Replace('\\', '/');
        var folder = decoded.StartsWith('/') ? [] : source.Split('/')[..^1];
        var parts = new List<string>(folder);
        foreach (var part in decoded.TrimStart('/').Split('/'))
        {
            if (part is "." or "") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        var isFolder = decoded.EndsWith('/') || decoded is "." or ".." || decoded.EndsWith("/..", StringComparison.Ordinal);
        return string.Join('/', parts) + (isFolder && parts.Count > 0 ? "/" : "");
    }

    private static (string Path, string? Fragment) Cut(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return (address, null);
        var fragment = Unescaped(address[(hash + 1)..]);
        return (address[..hash], fragment.Length > 0 ? fragment : null);
    }

    private static string Unescaped(string address) => address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;

    private static Target? Refuse(Finding finding, FindingLog log)
    {
        log.Add(finding);
        return null;
    }

    private static string Printable(string address) => string.Concat(address.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    [GeneratedRegex(@"^\s*([A-Za-z][A-Za-z0-9+.\-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
