using Schwerpunkt.German;

namespace Schwerpunkt.Sites;

/// <summary>What citizens read on the interface, in one language: the only place with its words. Another language is another instance. Members named Html take and give finished HTML; all others are plain text.</summary>
public sealed record InterfaceTexts
{
    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>As OpenGraph names it.</summary>
    public required string Locale { get; init; }

    // Numbers and days
    public required Func<DateOnly, string> Day { get; init; }
    public required Func<long, string> FileSize { get; init; }
    public required Func<int, string> PageCount { get; init; }

    // Generated pages
    public required PageTexts Index { get; init; }
    public required PageTexts Search { get; init; }
    public required PageTexts Credits { get; init; }
    public required PageTexts Glossary { get; init; }
    public required PageTexts Tags { get; init; }
    public required Func<string, PageTexts> Tag { get; init; }
    public required PageTexts NotFound { get; init; }

    /// <summary>Titles that begin with a digit, in a list by letters.</summary>
    public required string Digits { get; init; }

    // Head, menus and foot
    public required string SkipToContent { get; init; }
    public required string DraftSite { get; init; }
    public required Func<string, string> OfficialSite { get; init; }
    public required string Start { get; init; }
    public required string Menu { get; init; }
    public required string MainMenu { get; init; }
    public required string Service { get; init; }
    public required string ServiceInMenu { get; init; }
    public required string Breadcrumbs { get; init; }
    public required string Duties { get; init; }
    public required string BarrierQuestion { get; init; }

    /// <summary>The link, and the subject of the letter.</summary>
    public required string ReportBarrier { get; init; }
    public required Func<string, string> NewestHtml { get; init; }
    public required string RatePage { get; init; }

    /// <summary>Before the address of the page, on paper.</summary>
    public required string ThisPage { get; init; }
    public required string ToTop { get; init; }

    // A page of content
    public required string DraftPage { get; init; }
    public required Func<string, string> ExpiredHtml { get; init; }
    public required Func<string, string> StandHtml { get; init; }
    public required string InEasyLanguage { get; init; }
    public required string InEverydayLanguage { get; init; }
    public required Func<string, string> CheckedBy { get; init; }
    public required string NotCheckedHtml { get; init; }
    public required string OnThisPage { get; init; }
    public required string Downloads { get; init; }
    public required string AccessibleFile { get; init; }
    public required string InaccessibleFile { get; init; }
    public required string Sources { get; init; }
    public required Func<int, string> ShowSources { get; init; }
    public required Func<string, string> SeenHtml { get; init; }
    public required string Contact { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string HowToReachUs { get; init; }
    public required string RelatedPages { get; init; }
    public required string RelatedTopics { get; init; }

    /// <summary>Before a line of credit.</summary>
    public required string SharedCredit { get; init; }

    // Start page
    public required string WhatAreYouLookingFor { get; init; }
    public required string OftenWanted { get; init; }
    public required string OneTopic { get; init; }
    public required string AllTopics { get; init; }
    public required string OtherTopics { get; init; }
    public required string TopicList { get; init; }
    public required string Latest { get; init; }

    // Search, lists, and the page that is not there
    public required string SearchField { get; init; }
    public required string SearchButton { get; init; }
    public required string SearchNeedsScript { get; init; }

    /// <summary>The script puts in {count} and {query}.</summary>
    public required string SearchFound { get; init; }

    /// <summary>The script puts in {query}.</summary>
    public required string SearchFoundNothing { get; init; }
    public required string SearchMore { get; init; }
    /// <summary>What was searched for instead: {query} stands nowhere, {meant} is a link.</summary>
    public required string SearchMeant { get; init; }

    public required string SearchTooShort { get; init; }
    public required string SearchInside { get; init; }
    public required string SearchSuggestions { get; init; }
    public required string SearchElsewhere { get; init; }
    public required string SearchAsk { get; init; }
    public required string KindEasyLanguage { get; init; }
    public required string KindDuty { get; init; }
    public required string KindTopic { get; init; }
    public required string SearchFailed { get; init; }
    public required string Letters { get; init; }
    public required string NotFoundReasons { get; init; }
    public required string ToStart { get; init; }
    public required string Suggestions { get; init; }
    public required Func<string, string> Moved { get; init; }

    /// <summary>Before the link to where the page is now.</summary>
    public required string MovedTo { get; init; }

    // In the text of a page; plain text that holds nothing to escape
    public required string Notes { get; init; }
    public required Func<int, string> Note { get; init; }
    public required Func<int, string> BackFromNote { get; init; }

    /// <summary>The same for each of several places: note, place.</summary>
    public required Func<int, int, string> BackFromNoteTo { get; init; }

    /// <summary>The name of the explanations behind a block.</summary>
    public required Func<string, string> Explanation { get; init; }
    public required Func<string, string> BackToWord { get; init; }
    public required Func<int, string> Table { get; init; }
    public required Func<int, string> Diagram { get; init; }

    /// <summary>Said of a link that leaves the site.</summary>
    public required string OutsideSite { get; init; }

    /// <summary>The line below a placeholder, with the credit of the picture to come.</summary>
    public required Func<string, string> Placeholder { get; init; }

    /// <summary>Before the source of a diagram.</summary>
    public required string SourceBefore { get; init; }

    /// <summary>Behind the source of a diagram.</summary>
    public required Func<DateOnly, string> SeenOn { get; init; }
    public required string DataAsTable { get; init; }

    /// <summary>Name of an empty box before the item of a list.</summary>
    public required string Open { get; init; }

    /// <summary>Name of a ticked one.</summary>
    public required string Done { get; init; }
    public required Func<string, string> DataOf { get; init; }

    // List of pictures
    public required string License { get; init; }
    public required string AskForRights { get; init; }

    /// <summary>Where a credit was found: one of the three below.</summary>
    public required Func<string, string> CreditFrom { get; init; }
    public required string FromPage { get; init; }
    public required string FromSidecar { get; init; }
    public required string FromFile { get; init; }

    /// <summary>Who drew a placeholder; null where nobody is named.</summary>
    public required Func<string?, string> Drawing { get; init; }

    /// <summary>Before the pages that show a picture.</summary>
    public required string ShownOn { get; init; }

    public static InterfaceTexts German { get; } = new()
    {
        Language = "de",
        Locale = "de_DE",
        Day = GermanDay.InWords,
        FileSize = GermanSize.Of,
        PageCount = count => count == 1 ? "1 Seite" : $"{count} Seiten",
        Index = new("Inhaltsverzeichnis", "Alle Seiten dieses Auftritts von A bis Z."),
        Search = new("Suche", "Durchsuchen Sie alle Seiten dieses Auftritts; auch Teile von Wörtern werden gefunden."),
        Credits = new("Bildnachweise", "Alle Bilder dieses Auftritts mit ihren Nachweisen."),
        Glossary = new("Glossar", "Fachwörter dieses Auftritts, kurz erklärt."),
        Tags = new("Schlagwörter", "Alle Schlagwörter dieses Auftritts mit ihren Seiten."),
        Tag = name => new($"Schlagwort: {name}", $"Alle Seiten dieses Auftritts mit dem Schlagwort „{name}“."),
        NotFound = new("Seite nicht gefunden", null),
        Digits = "0–9",
        SkipToContent = "Zum Inhalt springen",
        DraftSite = "Entwurf – kein Angebot des MIL",
        OfficialSite = publisher => $"Offizielle Website – {publisher}",
        Start = "Start",
        Menu = "Menü",
        MainMenu = "Hauptmenü",
        Service = "Service",
        ServiceInMenu = "Service im Menü",
        Breadcrumbs = "Sie sind hier",
        Duties = "Pflichtangaben",
        BarrierQuestion = "Etwas ist nicht zugänglich?",
        ReportBarrier = "Barriere melden",
        NewestHtml = day => $"Stand der Inhalte: {day}",
        ThisPage = "Diese Seite im Netz:",
        RatePage = "Diese Seite bewerten",
        ToTop = "Nach oben",
        DraftPage = "Diese Seite ist ein Entwurf.",
        ExpiredHtml = day => $"Diese Seite galt bis {day}.",
        StandHtml = day => $"Stand: {day}",
        InEasyLanguage = "Diese Seite in Leichter Sprache",
        InEverydayLanguage = "Diese Seite in Alltagssprache",
        CheckedBy = group => $"Diesen Text hat geprüft: {group}",
        NotCheckedHtml = "Menschen mit Lern-Schwierigkeiten haben diesen Text noch <strong>nicht</strong> geprüft.",
        OnThisPage = "Auf dieser Seite",
        Downloads = "Zum Herunterladen",
        AccessibleFile = "barrierefrei",
        InaccessibleFile = "nicht barrierefrei",
        Sources = "Quellen",
        ShowSources = count => count == 1 ? "1 Quelle ansehen" : $"{count} Quellen ansehen",
        SeenHtml = day => $", gesehen am {day}",
        Contact = "Ihr Kontakt",
        Phone = "Telefon:",
        Email = "E-Mail:",
        HowToReachUs = "So erreichen Sie das Ministerium",
        RelatedPages = "Verwandte Seiten",
        RelatedTopics = "Verwandte Schwerpunkte",
        SharedCredit = "Alle Bilder dieser Liste –",
        WhatAreYouLookingFor = "Was suchen Sie?",
        OftenWanted = "Schnell zum Thema",
        OneTopic = "Schwerpunkt",
        AllTopics = "Die Schwerpunkte im Überblick",
        OtherTopics = "Außerdem",
        TopicList = "Alle Schwerpunkte im Überblick",
        Latest = "Zuletzt geändert",
        SearchField = "Suche in diesem Auftritt",
        SearchButton = "Suchen",
        SearchNeedsScript = "Ihr Browser führt hier kein JavaScript aus. Die Suche braucht es; alle Seiten finden Sie auch in der Liste von A bis Z.",
        SearchFound = "{count} Treffer für „{query}“",
        SearchFoundNothing = "Keine Treffer für „{query}“. Versuchen Sie es mit einem anderen Wort, oder sehen Sie bei den Schwerpunkten und in der Liste von A bis Z nach.",
        SearchMore = "Weitere Treffer anzeigen",
        SearchMeant = "„{query}“ steht auf keiner Seite. Meinten Sie {meant}?",
        SearchTooShort = "Geben Sie mindestens zwei Buchstaben oder Ziffern ein.",
        SearchInside = "Darin:",
        SearchSuggestions = "Vorschläge",
        SearchElsewhere = "Unsere Schwerpunkte",
        SearchAsk = "Nichts gefunden? Fragen Sie uns:",
        KindEasyLanguage = "Leichte Sprache",
        KindDuty = "Pflichtseite",
        KindTopic = "Schwerpunkt",
        SearchFailed = "Die Suche lässt sich gerade nicht laden. Unten stehen alle Seiten von A bis Z.",
        Letters = "Buchstaben",
        NotFoundReasons = "Unter dieser Adresse gibt es keine Seite: Sie wurde verschoben oder gelöscht, oder die Adresse ist nicht richtig geschrieben.",
        ToStart = "Zur Startseite",
        Suggestions = "Vielleicht suchen Sie",
        Moved = title => $"{title} ist umgezogen",
        MovedTo = "Diese Seite ist umgezogen:",
        Notes = "Fußnoten",
        Note = number => $"Fußnote {number}",
        BackFromNote = number => $"Zurück zum Text bei Fußnote {number}",
        BackFromNoteTo = (number, place) => $"Zurück zum Text bei Fußnote {number}, Stelle {place}",
        Explanation = words => $"Erklärung: {words}",
        BackToWord = word => $"Zurück zum Text bei {word}",
        Table = number => $"Tabelle {number}",
        Diagram = number => $"Diagramm {number}",
        OutsideSite = "externe Website",
        Placeholder = credit => $"Platzhalterzeichnung. Vorgesehenes Foto: {credit}",
        SourceBefore = "Quelle: ",
        SeenOn = day => $", gesehen am {GermanDay.InWords(day)}",
        DataAsTable = "Daten als Tabelle",
        Open = "offen",
        Done = "erledigt",
        DataOf = title => $"Daten: {title}",
        License = "Lizenz:",
        AskForRights = "Rechte anfragen",
        CreditFrom = origin => $"Nachweis laut {origin}",
        FromPage = "Seitentext",
        FromSidecar = "Begleitdatei",
        FromFile = "Bilddatei",
        Drawing = credit => $"Zeichnung: {credit ?? "ohne Angabe"}",
        ShownOn = "Zu sehen auf:",
    };
}

/// <summary>What a generated page is called, and what search engines say of it; null where they are kept out.</summary>
public sealed record PageTexts(string Title, string? Description);
