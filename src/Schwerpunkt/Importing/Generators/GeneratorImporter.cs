using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Moves a whole site of another generator: texts in, pages and copies out. No word of a text changes.</summary>
public static class GeneratorImporter
{
    /// <param name="generator">Which one.</param>
    /// <param name="files">Its source.</param>
    /// <param name="advance">Called once for each page that is done.</param>
    public static GeneratorMove Move(Generator generator, GeneratorFiles files, Action? advance = null)
    {
        if (generator == Generator.Eleventy) files = EleventyFolders.InPlace(files);
        var settings = GeneratorSettings.Read(generator, files);
        var index = new LinkIndex(settings, files);
        var log = new FindingLog();
        var sources = new SourcePages(generator, settings, files, index);
        var pages = sources.Read();
        log.AddRange(sources.Findings());
        var tags = new PageTags(generator, settings, files, index);
        var beside = new GivenSidecars(files);
        Parallel.ForEach(pages, page =>
        {
            page.Text.Text = beside.Without(page.Text.Text);
            tags.Apply(page);
            Headings.TakeAnchors(page, ReadBack.Read(page.Target, $"---\ntitle: x\n---\n\n{page.Text.Text}", new FindingLog()));
        });
        var copies = new FileCopies(index);
        var heads = new MovedHeads(generator, settings, files, index, copies);
        var credits = new ShownCredits();
        var given = new GivenCredits(pages, index, beside);
        var made = ImmutableArray.CreateBuilder<(string Source, string Target, string Text)>(pages.Length);
        foreach (var page in pages)
        {
            new PagePictures(page, index, copies, given).Apply();
            new PageLinks(page, index, copies).Apply();
            made.Add((page.Source.Path, page.Target, Finished(page, heads.Write(page), log, credits)));
            advance?.Invoke();
        }

        var sidecars = given.Sidecars(copies);
        log.AddRange(heads.Findings());
        log.AddRange(Pictures(copies, files, sidecars, credits));
        log.AddRange(Renamed(copies, index));
        return new GeneratorMove([.. made, .. sidecars.Select(sidecar => (sidecar.File, sidecar.Target, sidecar.Text))], Copies(copies, files), SiteFile.Own(files) ?? SiteFile.Of(settings), log.ToSorted());
    }

    /// <summary>A title for a page that says none: its name in words.</summary>
    internal static string NameOf(string path)
    {
        var stem = PathNames.Stem(path);
        if (stem is "index" or "_index") stem = PathNames.Stem(PathNames.Folder(path).TrimEnd('/'));
        var words = PagePlaces.DatedName().Replace(stem, "${name}").Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Startseite" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The page as it loads, and its findings at their lines.</summary>
    private static string Finished(MovedPage page, string head, FindingLog log, ShownCredits credits)
    {
        var start = new Location(page.Target, head.Count(sign => sign == '\n') + 2);
        var (body, findings) = page.Text.Finish(start);
        var lead = body.Length - body.TrimStart('\n').Length;
        log.AddRange(findings.Select(finding => finding with { Location = finding.Location with { Line = Math.Max(start.Line, finding.Location.Line - lead) } }));
        if (page.Source.Unread is not null) log.Add(ImportUnreadableHead.At(new Location(page.Target)));
        var text = body[lead..];
        var (mended, document, more) = ReadBack.Mend(page.Target, text.Length == 0 ? head : $"{head}\n{text}{(text.EndsWith('\n') ? "" : "\n")}");
        log.AddRange(more);
        if (document is not null) credits.Add(document);
        return mended;
    }

    private static IEnumerable<Finding> Pictures(FileCopies copies, GeneratorFiles files, ImmutableArray<(string File, string Target, string Text)> sidecars, ShownCredits credits) =>
        copies.All.Where(copy => FileCopies.IsPicture(copy.From) && !credits.IsNamed(copy.To) && !files.Paths.Contains(copy.From + ".yml") && !sidecars.Any(sidecar => sidecar.File == copy.From))
            .Select(copy => ImportWithoutCredit.AtExport(new Location(copy.To), copy.From));

    /// <summary>Files whose address is another now: said once, for nothing leads from the old one.</summary>
    private static IEnumerable<Finding> Renamed(FileCopies copies, LinkIndex index)
    {
        ImmutableArray<(string From, string To)> renamed = [.. copies.All.Where(copy => index.Below(copy.From) != copy.To)];
        if (!renamed.IsEmpty) yield return ImportLinkChanged.AtFiles(new Location(renamed[0].To), index.Below(renamed[0].From), renamed.Length);
    }

    private static ImmutableArray<(string From, string To)> Copies(FileCopies copies, GeneratorFiles files) =>
        [.. copies.All.SelectMany(copy => files.Paths.Contains(copy.From + ".yml") ? new[] { copy, (copy.From + ".yml", copy.To + ".yml") } : [copy])];
}
