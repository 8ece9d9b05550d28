using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>One export to read.</summary>
/// <param name="Name">As findings name it.</param>
/// <param name="Target">Where its page goes, relative to the target folder.</param>
/// <param name="Read">Gives its bytes.</param>
internal sealed record ImportSource(string Name, string Target, Func<byte[]> Read)
{
    /// <summary>Why it is not read; null where it is.</summary>
    public string? Skipped { get; private init; }

    /// <summary>A saved page with its pictures inside stays far below.</summary>
    public const int MostMegabytes = 64;

    private const int MostNamed = 5;

    /// <summary>Bytes by which a file without a known ending is judged.</summary>
    private const int Peek = 8192;

    private const string Look = "Sie gehört zum Aussehen des alten Auftritts";
    private const string Picture = "Bilder werden nicht kopiert; legen Sie die, die eine Seite nennt, neben sie";
    private const string Paper = "Dokumente werden nicht kopiert; legen Sie die, die eine Seite anbietet, neben sie";

    private const string Document = "Das Programm liest Word-Dokumente nur als .docx; öffnen Sie sie in Word oder LibreOffice, speichern Sie sie so (Datei > Speichern unter), und lesen Sie sie dann ein";

    private const string OpenElsewhere = "Word hat das Dokument noch geöffnet und merkt sich das in dieser Datei; Text enthält sie nicht. Schließen Sie es, damit auch die letzten Änderungen übernommen werden";

    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml", ".md", ".docx", ".docm", ".dotx"];

    private static readonly (string Reason, string[] Endings)[] Unread =
    [
        (Look, [".css", ".js", ".mjs", ".map", ".json", ".woff", ".woff2", ".ttf", ".eot", ".otf", ".ico"]),
        (Picture, [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff", ".bmp"]),
        (Paper, [".pdf", ".xls", ".xlsx", ".ppt", ".pptx", ".ods", ".zip", ".csv"]),
        (Document, [".doc", ".dot", ".odt", ".ott", ".rtf"]),
    ];

    /// <summary>Every export that the arguments mean, folders with all below them, in the order of their names.</summary>
    /// <exception cref="RefusalException">A file or folder does not exist.</exception>
    public static IEnumerable<ImportSource> Find(string[] sources)
    {
        foreach (var source in sources)
        {
            if (source == "-") yield return new ImportSource("-", "import.md", ReadInput);
            else if (File.Exists(source)) yield return new ImportSource(source, TargetOf(Path.GetFileName(source)), () => ReadOrdinary(source));
            else if (!Directory.Exists(source)) throw Missing(source);
            else
            {
                foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    yield return new ImportSource(WrittenPath.Of(file), TargetOf(Path.GetRelativePath(source, file)), () => ReadOrdinary(file)) { Skipped = ReasonAgainst(file) };
                }
            }
        }
    }

    /// <summary>The files of a folder that a name with <c>*</c> means: Windows' shells hand it on as it is typed.</summary>
    /// <param name="source">As it is typed; handed back where it means no file.</param>
    public static string[] Meant(string source)
    {
        var pattern = Path.GetFileName(source);
        if (!pattern.Contains('*', StringComparison.Ordinal) || Path.Exists(source)) return [source];
        var folder = Path.GetDirectoryName(source) is { Length: > 0 } named ? named : ".";
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern).Where(file => !IsLock(file)).Order(StringComparer.Ordinal)] : [];
        return files.Length > 0 ? files : [source];
    }

    /// <summary>What is said of the files that are not read: each by itself, or all of one kind together.</summary>
    public static IEnumerable<Finding> Passed(IEnumerable<ImportSource> sources) => sources.Where(source => source.Skipped is not null)
        .GroupBy(source => source.Skipped!, StringComparer.Ordinal) // ! filtered in the line above
        .Select(same => ImportSkipped.At(new Location(same.First().Name), same.Skip(1).Any() ? $"{same.Key} (so auch {Others([.. same.Skip(1)])})" : same.Key));

    /// <summary>A name with an ending was meant as a file.</summary>
    public static RefusalException Missing(string source) =>
        new($"{(Path.HasExtension(source) ? "Die Datei" : "Eine Datei oder einen Ordner")} „{source}“ gibt es nicht. Prüfen Sie den Pfad.");

    private static string Others(ImmutableArray<ImportSource> others) =>
        string.Join(", ", others.Take(MostNamed).Select(other => $"„{other.Name}“")) + (others.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" und {others.Length - MostNamed} weitere") : "");

    /// <summary>Beside a document that is open Word puts a file of its own, without any text of it.</summary>
    private static bool IsLock(string file) => Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal);

    /// <summary>Why a file in a folder is not read; null where it is.</summary>
    private static string? ReasonAgainst(string file)
    {
        var extension = Path.GetExtension(file).ToLowerInvariant();
        if (IsLock(file)) return OpenElsewhere;
        if (Extensions.Contains(extension)) return null;
        if (Array.Find(Unread, kind => kind.Endings.Contains(extension)) is { Reason: { } reason }) return reason;
        if (FileState.IsSpecial(file)) return null;
        var text = BeginningOf(file);
        if (Importer.FormOf(text) is ExportForm.WordPress) return null;
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'))) return "Sie enthält keinen Text";
        return Importer.FormOf(text) is ExportForm.Xml ? "Sie ist eine XML-Datei und keine Seite" : null;
    }

    /// <summary>How a file begins.</summary>
    public static string BeginningOf(string file)
    {
        var begin = new byte[Peek];
        using var input = SharedReading.Open(file);
        return ImportText.Decode(begin.AsSpan(0, input.ReadAtLeast(begin, Peek, throwOnEndOfStream: false)), file).Text;
    }

    /// <summary>A pipe would be waited for, a device never ends; what a shell opens for the command is meant.</summary>
    private static byte[] ReadOrdinary(string file)
    {
        if (!file.StartsWith("/dev/fd/", StringComparison.Ordinal) && FileState.IsSpecial(file)) throw new IOException($"{file}: no ordinary file.");
        using var input = SharedReading.Open(file);
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
        return string.Join('/', parts.Select(part => Slug.Of(part) is { Length: > 0 } slug ? slug : "seite")) + ".md";
    }
}
