using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Moves a whole site of another generator: texts in, pages and copies out. No word of a text changes.</summary>
public static class GeneratorImporter
{
    private const int MostNamed = 10;

    /// <param name="generator">Which one.</param>
    /// <param name="files">Its source.</param>
    /// <param name="advance">Called once for each page that is done.</param>
    public static GeneratorMove Move(Generator generator, GeneratorFiles files, Action? advance = null)
    {
        var settings = GeneratorSettings.Read(generator, files);
        var index = new LinkIndex(settings, files);
        var log = new FindingLog();
        var pages = Pages(generator, settings, files, index, log);
        var tags = new PageTags(generator, settings, files, index);
        Parallel.ForEach(pages, page =>
        {
            tags.Apply(page);
            Headings.TakeAnchors(page, ReadBack.Read(page.Target, $"---\ntitle: x\n---\n\n{page.Text.Text}", new FindingLog()));
        });
        var copies = new FileCopies(index);
        var heads = new MovedHeads(generator, settings, files, index, copies);
        var credits = new ShownCredits();
        var made = ImmutableArray.CreateBuilder<(string Source, string Target, string Text)>(pages.Length);
        foreach (var page in pages)
        {
            new PagePictures(page, index, copies).Apply();
            new PageLinks(page, index, copies).Apply();
            made.Add((page.Source.Path, page.Target, Finished(page, heads.Write(page), log, credits)));
            advance?.Invoke();
        }

        var sidecars = Sidecars(pages, index, copies);
        log.AddRange(heads.Findings());
        log.AddRange(Pictures(copies, files, sidecars, credits));
        log.AddRange(Renamed(copies, index));
        return new GeneratorMove([.. made, .. sidecars.Select(sidecar => (sidecar.File, sidecar.Target, sidecar.Text))], Copies(copies, files), SiteFile.Of(settings), log.ToSorted());
    }

    /// <summary>Every page with a file of its own, no two with one address.</summary>
    private static ImmutableArray<MovedPage> Pages(Generator generator, GeneratorSettings settings, GeneratorFiles files, LinkIndex index, FindingLog log)
    {
        var templates = new List<string>();
        var places = new PagePlaces(generator, settings, files);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var pages = ImmutableArray.CreateBuilder<MovedPage>();
        foreach (var path in files.Paths.Where(places.MayBe).Order(StringComparer.Ordinal))
        {
            if (files.Text(path) is not { } text) continue;
            if (places.Read(path, text) is not { } source)
            {
                templates.Add(path);
                continue;
            }

            if (places.Of(source) is not { } place) continue;
            var title = source.Head.Find("title")?.Words ?? source.Head.Find("pageTitle")?.Words ?? FirstHeading(source, generator) ?? source.Heading ?? source.Head.Find("eleventyNavigation", "title")?.Words ?? source.Head.Find("eleventyNavigation", "key")?.Words ?? NameOf(path);
            pages.Add(new MovedPage(source, place, Free(place, taken)) { Text = new PageText(source.Body), Title = YamlText.OneLine(title) });
            index.Add(pages[^1]);
        }

        if (templates.Count > 0 && generator is Generator.Statiq or Generator.Eleventy) log.Add(ImportSkipped.AtTemplates(new Location("site.yml"), string.Join(", ", templates.Take(MostNamed)) + (templates.Count > MostNamed ? ", …" : ""), templates.Count));
        foreach (var page in pages)
        {
            foreach (var alias in MovedHeads.Written(page, generator)) index.AddAlias(alias, page);
        }

        return pages.DrainToImmutable();
    }

    /// <summary>The file that a page wishes for, else one beside it.</summary>
    private static string Free(PagePlace place, HashSet<string> taken)
    {
        if (taken.Add(SitePath.OfPage(place.Wish))) return place.Wish;
        if (place.Otherwise is { } other && taken.Add(SitePath.OfPage(other))) return other;
        for (var number = 2; ; number++)
        {
            var next = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.Wish[..^3]}-{number}.md");
            if (taken.Add(SitePath.OfPage(next))) return next;
        }
    }

    /// <summary>The title that a text begins with; Statiq makes a title of no other heading.</summary>
    private static string? FirstHeading(SourcePage source, Generator generator) =>
        generator != Generator.Statiq || source.Body.AsSpan().TrimStart().StartsWith("# ") ? Headings.First(source.Body) : null;

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

    /// <summary>Credits that stood beside a picture go with it.</summary>
    private static ImmutableArray<(string File, string Target, string Text)> Sidecars(ImmutableArray<MovedPage> pages, LinkIndex index, FileCopies copies) =>
        [.. pages.SelectMany(page => page.Credits.Select(credit => (File: index.FileAt(page, credit.File), credit.Credit))).Where(credit => credit.File is not null)
            .DistinctBy(credit => credit.File, StringComparer.Ordinal).Select(credit => (credit.File!, copies.Take(credit.File!) + ".yml", $"credit: {YamlText.Quoted(YamlText.OneLine(credit.Credit))}\n"))]; // ! asked before

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
