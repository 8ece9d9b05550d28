using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Tests;

namespace Schwerpunkt.Fuzz;

/// <summary>Where inputs begin: the seeds of this project, the files of every story of the tests, the exports that the tests import, and the site itself.</summary>
internal static partial class Corpus
{
    /// <summary>In bytes: what is small is tried often.</summary>
    public const int LongestSeed = 6_000;

    private static readonly string Tests = Repository.Path("tests", "Schwerpunkt.Tests");

    private static readonly Lazy<(string Path, byte[] Bytes)[]> Sources = new(() =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Tests, "Cases"), "*.case", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           from part in Part().Matches(System.IO.File.ReadAllText(file)).AsEnumerable()
           select (part.Groups["path"].Value.Trim(), Encoding.UTF8.GetBytes(part.Groups["text"].Value)),
        .. from file in Directory.EnumerateFiles(Repository.Path("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           select (Path.GetRelativePath(Repository.Path("content"), file).Replace('\\', '/'), System.IO.File.ReadAllBytes(file)),
    ]);

    /// <summary>The committed seeds of a target: small inputs that were wrong once.</summary>
    public static IEnumerable<byte[]> Of(string target) => Files(Repository.Path("tests", "Schwerpunkt.Fuzz", "seeds", target), "*");

    public static IEnumerable<byte[]> Pages() => [System.IO.File.ReadAllBytes(Path.Combine(Tests, "Laws", "kitchen-sink.md")), .. Named(path => path.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>Files of stories and of the site whose path is so.</summary>
    public static IEnumerable<byte[]> Named(Func<string, bool> isSo) => Sources.Value.Where(source => isSo(source.Path)).Select(source => source.Bytes);

    public static IEnumerable<byte[]> Dumps() => Files(Path.Combine(Tests, "Importing", "Dumps"), "input.txt");

    public static IEnumerable<byte[]> Html() => Files(Path.Combine(Tests, "Importing", "Html"), "*.html");

    private static IEnumerable<byte[]> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllBytes) : [];

    [GeneratedRegex(@"^=== (?<path>[^\n]*)\n(?<text>(?:(?!=== |>>> )[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Part();
}
