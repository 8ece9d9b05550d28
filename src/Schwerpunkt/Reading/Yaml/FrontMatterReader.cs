using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads the head of a page into its typed form.</summary>
internal sealed class FrontMatterReader(string source, FigureReader figures, FindingLog log)
{
    private const int DescriptionLength = 160;

    private static readonly ImmutableDictionary<string, Layout> Layouts = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("seite", Layout.Page),
        KeyValuePair.Create("start", Layout.Start),
        KeyValuePair.Create("schwerpunkt", Layout.Topic),
        KeyValuePair.Create("uebersicht", Layout.Overview),
        KeyValuePair.Create("leichte-sprache", Layout.EasyLanguage),
    ]);

    /// <summary>The front matter; null, with a finding, where the title is missing.</summary>
    public FrontMatter? Read(YamlMap map)
    {
        map.CheckKeys(FrontMatterKeys.Page);
        var title = map.Place("title");
        if (title is null) map.Missing("title");
        if (map.Text("description") is { Length: > DescriptionLength } description)
            log.Add(LongDescription.At(map.At("description"), description.Length));
        var matter = new FrontMatter(
            title?.Text ?? "",
            title?.Location ?? map.Location,
            map.Text("description"),
            map.Text("lead"),
            map.Day("date")?.Day,
            map.Day("updated")?.Day,
            map.Day("reviewBy"),
            map.Day("expires"),
            map.Flag("draft") ?? false,
            ReadLayout(map),
            map.Number("order"),
            map.Texts("tags"),
            map.Texts("aliases", keepEmpty: true),
            ReadImage(map),
            ReadContact(map),
            [.. map.Maps("downloads").Select(ReadDownload).OfType<Download>()],
            [.. map.Texts("related").Select(related => PagePath(related, "related")).OfType<Located>()],
            [.. SourceReader.Read(map, source, log)],
            ReadLanguage(map),
            map.Place("easyLanguage") is { } easy ? PagePath(easy, "easyLanguage") : null,
            map.Text("checkedBy"),
            ReadDuty(map),
            map.Flag("toc") ?? true,
            map.Flag("dedup") ?? true,
            map.Flag("typography") ?? true);
        return title is null ? null : matter;
    }

    private Layout? ReadLayout(YamlMap map)
    {
        if (map.Place("layout") is not { } name) return null;
        if (Layouts.TryGetValue(name.Text, out var layout)) return layout;
        log.Add(UnknownLayout.At(name.Location, name.Text, string.Join(", ", Layouts.Keys.Order(StringComparer.Ordinal))));
        return null;
    }

    private static Duty? ReadDuty(YamlMap map)
    {
        if (map.Text("duty") is not { } name) return null;
        if (Duties.TryParse(name) is { } duty) return duty;
        map.Wrong<string>("duty", Expected.OneOf(Duties.All.Select(Duties.Name)));
        return null;
    }

    private static string? ReadLanguage(YamlMap map) =>
        map.Text("lang") is not { } lang ? null
        : AttributeReader.IsLanguage(lang) ? lang
        : map.Wrong<string>("lang", Expected.Language);

    private Figure? ReadImage(YamlMap page)
    {
        if (page.Map("image") is not { } map) return null;
        map.CheckKeys(FrontMatterKeys.Image);
        if (map.Place("src") is not { } src)
        {
            map.Missing("src");
            return null;
        }

        var words = PictureWords.From(map) with { Location = src.Location };
        return FilePath(src, "src") is { } picture ? figures.Read(picture.Text, words) : null;
    }

    private static Contact? ReadContact(YamlMap page)
    {
        if (page.Map("contact") is not { } map) return null;
        map.CheckKeys(FrontMatterKeys.Contact);
        if (map.Text("name") is { } name) return new Contact(name, map.Text("unit"), map.Text("phone"), map.Mailbox("email"));
        map.Missing("name");
        return null;
    }

    private Download? ReadDownload(YamlMap map)
    {
        map.CheckKeys(FrontMatterKeys.Download);
        if (map.Place("file") is not { } file || map.Text("title") is not { } title)
        {
            map.Missing(map.Has("file") ? "title" : "file");
            return null;
        }

        return FilePath(file, "file") is { } path ? new Download(path, title, map.Number("pages"), map.Flag("accessible")) : null;
    }

    private Located? FilePath(Located written, string key) =>
        LinkResolver.Resolve(written.Text, source, written.Location, log) switch
        {
            Target.ToFile file => written with { Text = file.Source },
            Target.Elsewhere elsewhere when key == "src" => Refuse(RemotePicture.At(written.Location, elsewhere.Address)),
            Target.Elsewhere => Refuse(WrongValue.At(written.Location, key, Expected.PathOfThisSite)),
            Target.ToPage => Refuse(WrongValue.At(written.Location, key, Expected.FileNotPage)),
            _ => null,
        };

    private Located? PagePath(Located written, string key) =>
        LinkResolver.Resolve(written.Text, source, written.Location, log) switch
        {
            Target.ToPage page => written with { Text = page.Source },
            null => null,
            _ => Refuse(WrongValue.At(written.Location, key, Expected.PagePath)),
        };

    private Located? Refuse(Finding finding)
    {
        log.Add(finding);
        return null;
    }
}
