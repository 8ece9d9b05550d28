using System.Text;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Cli.Importing;

/// <summary>One export to read.</summary>
/// <param name="Name">As findings name it.</param>
/// <param name="Target">Where its page goes, relative to the target folder.</param>
/// <param name="Read">Gives its bytes.</param>
internal sealed record ImportSource(string Name, string Target, Func<byte[]> Read)
{
    /// <summary>A saved page with its pictures inside stays far below.</summary>
    public const int MostMegabytes = 64;

    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".md"];

    /// <summary>Every export that the arguments mean, folders with all below them, in the order of their names.</summary>
    /// <exception cref="IOException">A file or folder does not exist.</exception>
    public static IEnumerable<ImportSource> Find(string[] sources)
    {
        foreach (var source in sources)
        {
            if (source == "-") yield return new ImportSource("-", "import.md", ReadInput);
            else if (File.Exists(source)) yield return new ImportSource(source, TargetOf(Path.GetFileName(source)), () => ReadOrdinary(source));
            else if (!Directory.Exists(source)) throw new FileNotFoundException($"„{source}“ gibt es nicht.");
            else
            {
                foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                        yield return new ImportSource(file, TargetOf(Path.GetRelativePath(source, file)), () => ReadOrdinary(file));
                }
            }
        }
    }

    /// <summary>The text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252, which holds Latin-1.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(bytes.AsSpan(3));
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); // ! the provider always has it
    }

    /// <summary>A pipe would be waited for, a device never ends; what a shell opens for the command is meant.</summary>
    private static byte[] ReadOrdinary(string file)
    {
        if (!file.StartsWith("/dev/fd/", StringComparison.Ordinal) && FileState.IsSpecial(file)) throw new IOException($"{file}: no ordinary file.");
        using var input = File.OpenRead(file);
        return ReadAll(input);
    }

    private static byte[] ReadInput()
    {
        using var input = Console.OpenStandardInput();
        return ReadAll(input);
    }

    /// <exception cref="InvalidDataException">There is more than a page can have.</exception>
    private static byte[] ReadAll(Stream input)
    {
        using var bytes = new MemoryStream();
        var room = new byte[1 << 16];
        while (input.Read(room) is var read and > 0)
        {
            if (bytes.Length + read > (long)MostMegabytes << 20) throw new InvalidDataException();
            bytes.Write(room, 0, read);
        }

        return bytes.ToArray();
    }

    private static string TargetOf(string path)
    {
        var parts = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        parts[^1] = Path.GetFileNameWithoutExtension(parts[^1]);
        return string.Join('/', parts.Select(part => Text.Slug.Of(part) is { Length: > 0 } slug ? slug : "seite")) + ".md";
    }
}
