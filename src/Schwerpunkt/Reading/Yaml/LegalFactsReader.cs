using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads what the duty pages need from site.yml: privacy, accessibility, signLanguage, security.</summary>
internal static class LegalFactsReader
{
    private static readonly KeyShape<PrivacyFacts> PrivacyShape = new(keys => new PrivacyFacts
    {
        Officer = keys.Lines("officer", "Wer für den Datenschutz zuständig ist, je Zeile ein Eintrag.", "[Datenschutzbeauftragte des Ministeriums, 14467 Potsdam]"),
        Logs = keys.Text("logs", "Was der Betreiber des Servers aufzeichnet, und wie lange.", "Zeit und Adresse jedes Abrufs, sieben Tage lang."),
    });

    private static readonly KeyShape<AccessibilityStatement> AccessibilityShape = new(keys => new AccessibilityStatement
    {
        Status = keys.Text("status", "Wie weit der Auftritt barrierefrei ist, in einem Satz.", "Der Auftritt ist teilweise barrierefrei."),
        Method = keys.Text("method", "Wer ihn wie bewertet hat.", "Selbstbewertung"),
        Assessed = keys.Day("assessed", "Tag der Bewertung.", "2026-02-01"),
        Reviewed = keys.Day("reviewed", "Tag, an dem die Erklärung zuletzt überprüft wurde.", "2026-03-01"),
        Enforcement = keys.Lines("enforcement", "Die Durchsetzungsstelle mit ihrer Anschrift, je Zeile ein Eintrag.", "[Landesbeauftragte für Menschen mit Behinderungen, 14467 Potsdam]"),
    });

    private static readonly KeyShape<SecurityContact?> SecurityShape = new(ReadSecurity);

    /// <summary>Asks site.yml for its keys.</summary>
    public static LegalFacts Read(KeyReader keys) => new()
    {
        Privacy = keys.Map("privacy", "Für die Datenschutzerklärung.", "{ logs: \"Zeit und Adresse jedes Abrufs, sieben Tage lang.\" }", PrivacyShape) ?? PrivacyFacts.None,
        Accessibility = keys.Map("accessibility", "Für die Erklärung zur Barrierefreiheit.", "{ status: Der Auftritt ist teilweise barrierefrei., assessed: 2026-02-01 }", AccessibilityShape) ?? AccessibilityStatement.None,
        SignLanguageFilm = ReadFilm(keys),
        Security = keys.Map("security", "Wem Sicherheitslücken gemeldet werden; daraus wird `/.well-known/security.txt`.", "{ contact: mailto:sicherheit@example.org, expires: 2027-03-31 }", SecurityShape),
    };

    /// <summary>The address of the film, by the same check as links.</summary>
    private static string? ReadFilm(KeyReader keys)
    {
        if (keys.Written(KeyType.Link, "signLanguage", "Adresse des Films in Deutscher Gebärdensprache.", "https://www.example.org/film/") is not { } film) return null;
        return AddressSlip.Web(film.Text) is not null ? keys.Wrong<string>("signLanguage", Expected.HttpsAddress) : keys.Resolve(film) is null ? null : film.Text;
    }

    private static SecurityContact? ReadSecurity(KeyReader keys)
    {
        var contact = keys.Needed(keys.Written(KeyType.ContactAddress, "contact", "Wohin man eine Lücke meldet.", "mailto:sicherheit@example.org"));
        if (contact is not null && !WebAddress.IsContact(contact.Text)) keys.Wrong<string>("contact", Expected.ContactAddress);
        var expires = keys.Needed(keys.Day("expires", "Tag, bis zu dem die Angaben gelten.", "2027-03-31"));
        var policy = keys.Written(KeyType.WebAddress, "policy", "Adresse der Regeln für Meldungen.", "https://www.example.org/regeln/");
        if (policy is not null && !WebAddress.IsContact(policy.Text)) keys.Wrong<string>("policy", Expected.PolicyAddress);
        return contact is null || expires is null ? null : new SecurityContact(contact.Text, expires, policy?.Text);
    }
}
