using System.Collections.Frozen;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Generators;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Reads the source folder of another generator: names of all files, texts of those that may say something. Links are not followed.</summary>
internal sealed class GeneratorFolder(string root)
{
    /// <summary>More is no source of a site that people write.</summary>
    public const int MostFiles = 100_000;

    private const int MostLookedAt = 200;

    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);

    public List<Finding> Findings { get; } = [];

    /// <summary>The folder; null where it holds more than anybody writes.</summary>
    public GeneratorFiles? Read()
    {
        if (!Walk(root, "")) return null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Where(GeneratorFiles.IsRead))
        {
            if (TextOf(path) is { } text) texts[path] = text;
        }

        return new GeneratorFiles(paths.ToFrozenSet(StringComparer.Ordinal), texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether a folder is plainly the source of a generator, by a look at its top.</summary>
    public static Generator? Detect(string folder)
    {
        var top = new GeneratorFolder(folder);
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            var name = Path.GetFileName(entry);
            if (!Directory.Exists(entry)) top.paths.Add(name);
            else if (name == "config" && Directory.Exists(Path.Combine(entry, "_default"))) top.paths.Add("config/_default/hugo");
            else if (!GeneratorFiles.IsPassedFolder(name) && new FileInfo(entry).LinkTarget is null) top.paths.Add(name + "/");
        }

        return Generators.Detect(top.paths, top.TextOf);
    }

    /// <summary>Whether Markdown has front matter, in a folder or in a file: a generator made something of it.</summary>
    public static bool HoldsHeads(string source) => Directory.Exists(source)
        ? Directory.EnumerateFiles(source, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Any(HasHead)
        : File.Exists(source) && source.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && HasHead(source);

    /// <summary>A fence, a key and a fence.</summary>
    private static bool HasHead(string file)
    {
        if (FileState.IsSpecial(file)) return false;
        using var text = new StreamReader(SharedReading.Open(file));
        var lines = new List<string>();
        while (lines.Count < MostLookedAt && text.ReadLine() is { } line) lines.Add(line.TrimEnd());
        if (lines is not ["---" or "+++", ..] || lines.IndexOf(lines[0], 1) is not (> 1 and var end)) return false;
        return lines[1..end].Any(line => line.AsSpan().IndexOfAny(':', '=') > 0 && char.IsLetter(line[0]));
    }

    private bool Walk(string folder, string below)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(entry);
            if (new FileInfo(entry).LinkTarget is not null)
            {
                Findings.Add(ImportSkipped.At(new Location(WrittenPath.Of(entry)), "Sie ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt"));
                continue;
            }

            if (Directory.Exists(entry))
            {
                if ((!GeneratorFiles.IsPassedFolder(name) || GeneratorFiles.HoldsThemes(below, name)) && !Walk(entry, below + name + "/")) return false;
            }
            else if (!FileState.IsSpecial(entry) && GeneratorFiles.IsOfSite(below + name)) paths.Add(below + name);
            if (paths.Count > MostFiles) return false;
        }

        return true;
    }

    private string? TextOf(string path)
    {
        var file = WrittenPath.In(root, path);
        if (!File.Exists(file)) return null;
        if (new FileInfo(file).Length > FileLimits.MostText)
        {
            Findings.Add(FileTooLarge.AtImport(new Location(file), (int)(FileLimits.MostText >> 20)));
            return null;
        }

        var read = ImportText.Decode(SharedReading.AllBytes(file), file);
        if (GeneratorFiles.IsMarkdown(path)) Findings.AddRange(read.Findings);
        return read.Text.Contains('\0', StringComparison.Ordinal) ? null : read.Text;
    }
}
