using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Importing.Generators;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Moves the site of another generator into a content folder: pages, the files they name, and site.yml where there is none.</summary>
internal static class GeneratorRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="settings">What the command line says.</param>
    /// <param name="generator">Null where it said nothing, and the folder is not plain.</param>
    public static int Run(ImportSettings settings, Generator? generator, Terminal terminal)
    {
        if (settings.Report is not null) throw new RefusalException("Einen Bericht gibt es nur für Exporte, aus denen etwas weggelassen wird; hier bleibt jedes Wort. Lassen Sie --report weg: Was zu tun ist, steht in den Meldungen.");
        var source = settings.Sources[0];
        if (generator is not { } known)
        {
            Refuse(ImportUnclearGenerator.At(new Location(source), string.Join(", ", Generators.All.Select(one => one.Name()))), settings, terminal);
            return ExitCode.Failure;
        }

        var folder = new GeneratorFolder(source);
        if (folder.Read() is not { } files) return Refuse(ImportUnclearGenerator.AtMany(new Location(source), GeneratorFolder.MostFiles), settings, terminal);
        GeneratorMove move;
        using (var progress = ProgressBar.Start("Seiten übernehmen", files.Paths.Count(GeneratorFiles.IsMarkdown), terminal.RawError)) move = GeneratorImporter.Move(known, files, progress.Advance);
        if (move.Pages.IsEmpty) return Refuse(ImportUnclearGenerator.AtNothing(new Location(source), known.ToString()), settings, terminal);
        Leftovers.Sweep(settings.To);
        var written = new Writer(settings, source);
        foreach (var (_, target, text) in move.Pages) written.Page(target, text);
        foreach (var (from, to) in move.Copies) written.Copy(from, to);
        written.SiteFile(move.SiteFile);
        ImmutableArray<Finding> findings = [.. move.Findings.Select(finding => finding with { Location = finding.Location with { Path = Shown(settings.To, finding.Location.Path) } }), .. written.Findings, .. folder.Findings];
        FindingPrinter.Print(findings, settings.Format, terminal.Out, kind => $"Alle nennt --format json; was sie bedeuten, sagt „{terminal.Call} explain {kind.Code}“.");
        Summary(move, known, written, settings, terminal);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static int Refuse(Finding finding, ImportSettings settings, Terminal terminal)
    {
        FindingPrinter.Print([finding], settings.Format, terminal.Out);
        return ExitCode.Findings;
    }

    private static void Summary(GeneratorMove move, Generator generator, Writer written, ImportSettings settings, Terminal terminal)
    {
        if (settings.Format != FindingFormat.Text) return;
        var pages = move.Pages.Count(page => page.Target.EndsWith(".md", StringComparison.Ordinal));
        var unnamed = move.Findings.Count(finding => finding.Kind == ImportWithoutCredit.Kind);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"Übernommen aus {generator}: {GermanNumber.Count(pages, "Seite", "Seiten")} und {GermanNumber.Count(move.Copies.Length, "Datei", "Dateien")}; geschrieben: {GermanNumber.Of(written.Count)} nach {settings.To}/. {GermanNumber.Count(move.Open, "Seite braucht", "Seiten brauchen")} Ihre Hand (Warnungen oder Fehler){(unnamed == 0 ? "" : $"; {GermanNumber.Count(unnamed, "Bild braucht", "Bilder brauchen")} einen Nachweis")}. Vorlagen, Menüs als Programm und Aussehen sind kein Inhalt und bleiben, wo sie sind.");
        terminal.Out.WriteLine($"Als Nächstes: {terminal.Call} check --content {settings.To}");
    }

    private static string Shown(string to, string path) => WrittenPath.In(to, path);

    /// <summary>Writes below the target folder, never over what is there unless it may.</summary>
    private sealed class Writer(ImportSettings settings, string source)
    {
        private readonly ImportTarget target = new(settings.To);

        public List<Finding> Findings { get; } = [];

        public int Count { get; private set; }

        public void Page(string path, string text)
        {
            var file = WrittenPath.In(settings.To, path);
            var bytes = Utf8.GetBytes(text);
            if (Same(file, bytes) || !MayWrite(file, path)) return;
            PageFile.Create(file, bytes);
            Count++;
        }

        public void Copy(string from, string to)
        {
            var (old, file) = (WrittenPath.In(source, from), WrittenPath.In(settings.To, to));
            if (new FileInfo(old).Length > FileLimits.MostBytes)
            {
                Findings.Add(FileTooLarge.AtImport(new Location(old), (int)(FileLimits.MostBytes >> 20)));
                return;
            }

            var bytes = SharedReading.AllBytes(old);
            if (Same(file, bytes) || !MayWrite(file, to)) return;
            PageFile.Create(file, bytes);
            Count++;
        }

        public void SiteFile(string text)
        {
            var file = WrittenPath.In(settings.To, SiteConfig.FileName);
            if (target.IsLeftBy(settings.To) || IsInside(Path.GetDirectoryName(Path.GetFullPath(settings.To))) || ImportTarget.IsTaken(file)) return;
            PageFile.Create(file, Utf8.GetBytes(text));
            Count++;
        }

        /// <summary>Whether a folder above has a site.yml: then that one counts.</summary>
        private static bool IsInside(string? folder)
        {
            while (folder is not null && !File.Exists(Path.Combine(folder, SiteConfig.FileName))) folder = Path.GetDirectoryName(folder);
            return folder is not null;
        }

        /// <summary>What is there already, byte for byte, was written by a run before.</summary>
        private static bool Same(string file, byte[] bytes) =>
            File.Exists(file) && new FileInfo(file).LinkTarget is null && !FileState.IsSpecial(file) && new FileInfo(file).Length == bytes.Length && SharedReading.AllBytes(file).AsSpan().SequenceEqual(bytes);

        private bool MayWrite(string file, string path)
        {
            var folder = WrittenPath.FolderOf(file);
            if (target.IsLeftBy(folder)) Findings.Add(LinkLeavesContent.At(new Location(folder)));
            else if (ImportTarget.IsTaken(file) && !settings.Force) Findings.Add(ImportExists.At(new Location(Shown(settings.To, path)), file));
            else
            {
                Directory.CreateDirectory(folder);
                return true;
            }

            return false;
        }
    }
}
