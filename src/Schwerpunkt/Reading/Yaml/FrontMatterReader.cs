using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads the head of a page into its typed form; each key with what the handbook says about it.</summary>
internal static class FrontMatterReader
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

    private static readonly ImmutableArray<string> LayoutNames = [.. Layouts.Keys.Order(StringComparer.Ordinal)];

    private static readonly ImmutableArray<string> DutyNames = [.. Duties.All.Select(Duties.Name)];

    /// <summary>A picture with its words: that of a page, or the still of a film.</summary>
    public static KeyShape<Figure?> ImageShape { get; } = new(ReadImage);

    private static readonly KeyShape<Contact?> ContactShape = new(ReadContact);

    private static readonly KeyShape<Download?> DownloadShape = new(ReadDownload);

    /// <summary>The front matter; null, with a finding, where the title is missing.</summary>
    public static KeyShape<FrontMatter?> Shape { get; } = new(Read);

    private static FrontMatter? Read(KeyReader keys)
    {
        var title = keys.Needed(keys.Place("title", "Titel der Seite; jeder nur einmal in seiner Übersicht.", "Smart City"));
        var matter = new FrontMatter
        {
            Title = title?.Text ?? "",
            TitleLocation = title?.Location ?? default,
            Description = ReadDescription(keys),
            Lead = keys.Text("lead", "Vorspann in größerer Schrift.", "Städte nutzen digitale Technik, damit Wege kürzer werden."),
            Layout = ReadLayout(keys),
            Image = keys.Map("image", "Bild über dem Text.", "{ src: rathaus.jpg, alt: Das Rathaus am Abend, credit: © MIL / Fink }", ImageShape),
            Dates = new()
            {
                Published = keys.Day("date", "Tag der Veröffentlichung; bis dahin bleibt die Seite zurück.", "2026-03-03"),
                Updated = keys.Day("updated", "Tag der letzten Änderung („Stand“).", "2026-03-31"),
                ReviewBy = keys.Day("reviewBy", "Tag, bis zu dem die Seite geprüft werden soll.", "2027-03-31"),
                Expires = keys.Day("expires", "Tag, an dem die Seite abläuft.", "2027-12-31"),
            },
            Listing = new()
            {
                Draft = keys.Flag("draft", "Bei `true` ein Entwurf, der nur mit `--drafts` erscheint.", "true") ?? false,
                Order = keys.Number("order", "Platz unter den Nachbarseiten, kleine Zahlen zuerst.", "10"),
                Tags = keys.Words("tags", "Schlagwörter, jedes mit mindestens einem Buchstaben oder einer Ziffer.", "[Innenstadt, Klima]"),
                Aliases = keys.Addresses("aliases", "Alte Adressen der Seite; Umlaute als Umlaute oder wie im Browser (`%C3%B6`).", "[/alt/seite.html]"),
                Duty = ReadDuty(keys),
            },
            Attachments = new()
            {
                Contact = keys.Map("contact", "Wer Auskunft gibt.", "{ name: Referat Stadtentwicklung, email: stadt@example.org }", ContactShape),
                Downloads = keys.Maps("downloads", "Dateien zum Herunterladen.", "[{ file: bericht.pdf, title: Bericht 2026 }]", DownloadShape),
                Related = keys.Pages("related", "Verwandte Seiten; auf der Startseite: wonach am meisten gefragt wird.", "[../kontakt.md]"),
                Sources = keys.Maps("sources", "Quellen der Seite.", "[{ title: Wärmeplanungsgesetz, url: https://www.gesetze-im-internet.de/wpg/, seen: 2026-03-03 }]", SourceReader.Shape),
            },
            Language = ReadLanguage(keys),
            Handling = new()
            {
                Contents = keys.Flag("toc", "Bei `false` kein Inhaltsverzeichnis; kurze Texte haben ohnehin keines.", "false") ?? true,
                Dedup = keys.Flag("dedup", "Bei `off` bleiben Wiederholungen auf dieser Seite stehen.", "off") ?? true,
                Typography = keys.Flag("typography", "Bei `off` erscheinen Anführungszeichen, Striche und Leerzeichen genau so, wie sie dastehen.", "off") ?? true,
            },
        };
        return title is null ? null : matter;
    }

    private static string? ReadDescription(KeyReader keys)
    {
        var description = keys.Place("description", "Ein Satz für Suchmaschinen und Übersichten, höchstens 160 Zeichen.", "Wie Kommunen digitale Technik nutzen.");
        if (description is { Text.Length: > DescriptionLength }) keys.Report(LongDescription.At(description.Location, description.Text.Length));
        return description?.Text;
    }

    private static PageLanguage ReadLanguage(KeyReader keys)
    {
        var code = keys.Language("lang", "Sprache der Seite, wenn nicht die des Auftritts.", "en");
        var original = keys.Page("translationOf", "Die deutsche Seite, deren Fassung in der Sprache aus `lang` diese ist; beide verweisen dann aufeinander.", "../kontakt.md");
        return new()
        {
            Code = code,
            TranslationOf = code is null && keys.Has("lang") ? null : original, // what is wrong with the language is said already
            EasyLanguage = keys.Page("easyLanguage", "Dieselbe Seite in Leichter Sprache; beide verweisen dann aufeinander.", "leicht.md"),
            CheckedBy = keys.Text("checkedBy", "Wer den Text in Leichter Sprache geprüft hat.", "Prüfgruppe der Lebenshilfe"),
        };
    }

    private static Layout? ReadLayout(KeyReader keys)
    {
        if (keys.Choice("layout", "Gestalt der Seite; sonst nach ihrem Platz im Auftritt.", "schwerpunkt", LayoutNames) is not { } name) return null;
        if (Layouts.TryGetValue(name.Text, out var layout)) return layout;
        keys.Report(UnknownLayout.At(name.Location, name.Text, string.Join(", ", LayoutNames), Nearest.Of(Slug.Of(name.Text), LayoutNames)));
        return null;
    }

    private static Duty? ReadDuty(KeyReader keys)
    {
        if (keys.Choice("duty", "Welche Pflichtseite das ist.", "impressum", DutyNames) is not { } name) return null;
        if (Duties.TryParse(name.Text) is { } duty) return duty;
        keys.Wrong<string>("duty", Expected.OneOf(DutyNames));
        return null;
    }

    private static Figure? ReadImage(KeyReader keys)
    {
        var src = keys.Needed(keys.Written(KeyType.Picture, "src", "Die Bilddatei.", "rathaus.jpg"));
        keys.StopUnless(src is not null);
        var words = PictureWords.Read(keys, src?.Location ?? default);
        return src is not null && keys.FileOf(src, "src", to => RemotePicture.At(src.Location, to.Address)) is { } picture
            ? keys.Context.Figures.Read(picture.Text, words)
            : null;
    }

    private static Contact? ReadContact(KeyReader keys)
    {
        var name = keys.Needed(keys.Text("name", "Eine Stelle, keine Person.", "Referat Stadtentwicklung"));
        keys.StopUnless(name is not null);
        var contact = new Contact
        {
            Name = name ?? "",
            Unit = keys.Text("unit", "Abteilung oder Haus.", "Abteilung 2"),
            Phone = keys.Phone("phone", "Telefonnummer.", "0331 866-0"),
            Email = keys.Mailbox("email", "Postfach der Stelle.", "stadt@example.org"),
        };
        return name is null ? null : contact;
    }

    private static Download? ReadDownload(KeyReader keys)
    {
        var file = keys.Needed(keys.Written(KeyType.File, "file", "Die Datei.", "bericht.pdf"));
        keys.StopUnless(file is not null);
        var title = keys.Needed(keys.Text("title", "Was die Datei enthält.", "Bericht 2026"));
        keys.StopUnless(title is not null);
        var path = file is null || title is null ? null : keys.FileOf(file, "file", _ => WrongValue.At(file.Location, "file", Expected.PathOfThisSite));
        keys.StopUnless(path is not null);
        var pages = keys.Number("pages", "Zahl der Seiten; bei einer PDF-Datei liest das Programm sie selbst.", "12");
        var accessible = keys.Flag("accessible", "Bei `true` ist die Datei barrierefrei; ein Mensch hat das geprüft.", "true");
        return path is null ? null : new Download { File = path, Title = title ?? "", Pages = pages, Accessible = accessible };
    }
}
