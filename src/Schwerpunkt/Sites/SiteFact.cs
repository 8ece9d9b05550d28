using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Sites;

/// <summary>One piece of site.yml that a page may show by its name, so that it is written once.</summary>
/// <param name="Name">In the block <c>angaben</c>.</param>
/// <param name="Label">What a reader sees before it.</param>
/// <param name="Key">Where it stands in site.yml.</param>
/// <param name="Read">Its lines; empty while nobody has given it.</param>
/// <param name="Missing">What is shown meanwhile.</param>
public sealed record SiteFact(string Name, string Label, string Key, Func<SiteConfig, ImmutableArray<string>> Read, string Missing = "Diese Angabe ergänzt das Ministerium.")
{
    /// <summary>The name of the film in Deutsche Gebärdensprache.</summary>
    public const string SignLanguageFilm = "gebaerdenfilm";

    private const string Pending = "Bewertung steht aus";

    /// <summary>Every fact that pages may ask for.</summary>
    public static ImmutableArray<SiteFact> All { get; } =
    [
        new("anschrift", "Anschrift", "publisher.address", site => site.Publisher.Address.IsEmpty ? [] : [site.Publisher.Name, .. site.Publisher.Address]),
        new("vertretung", "Vertreten durch", "publisher.represented", site => site.Publisher.Represented),
        new("telefon", "Telefon", "publisher.phone", site => Line(site.Publisher.Phone)),
        new("e-mail", "E-Mail", "publisher.email", site => Line(site.Publisher.Email)),
        new("verantwortlich", "Verantwortlich nach §\u00A018 Absatz\u00A02 Medienstaatsvertrag", "publisher.responsible", site => site.Publisher.Responsible),
        new("barrieren", "Adresse für Meldungen", "publisher.feedback", site => Line(site.Publisher.Feedback)),
        new("datenschutzbeauftragte", "Datenschutzbeauftragte oder Datenschutzbeauftragter", "privacy.officer", site => site.Legal.Privacy.Officer),
        new("protokolle", "Was der Betreiber des Servers aufzeichnet", "privacy.logs", site => Line(site.Legal.Privacy.Logs)),
        new("bewertung", "Stand der Vereinbarkeit", "accessibility.status", site => Line(site.Legal.Accessibility.Status), Pending),
        new("methode", "Methode der Bewertung", "accessibility.method", site => Line(site.Legal.Accessibility.Method), Pending),
        new("bewertet-am", "Tag der Bewertung", "accessibility.assessed", site => Line(site.Legal.Accessibility.Assessed), Pending),
        new("ueberprueft-am", "Erklärung zuletzt überprüft", "accessibility.reviewed", site => Line(site.Legal.Accessibility.Reviewed), Pending),
        new("durchsetzungsstelle", "Durchsetzungsstelle", "accessibility.enforcement", site => site.Legal.Accessibility.Enforcement),
        new(SignLanguageFilm, "Film in Deutscher Gebärdensprache", "signLanguage", site => Line(site.Legal.SignLanguageFilm), "Der Film liegt noch nicht vor. Das Ministerium ergänzt ihn."),
        new("sicherheit", "Meldung von Sicherheitslücken", "security.contact", site => Line(site.Legal.Security?.Contact)),
    ];

    /// <summary>The fact of that name; null where there is none.</summary>
    public static SiteFact? Find(string name) => All.FirstOrDefault(fact => fact.Name == name);

    private static ImmutableArray<string> Line(string? text) => text is null ? [] : [text];

    private static ImmutableArray<string> Line(Dated? day) => day is null ? [] : [GermanDay.InWords(day.Day)];
}
