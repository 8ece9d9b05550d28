using System.Collections.Immutable;

namespace Schwerpunkt.Pages;

/// <summary>The pages that a German public body owes its readers.</summary>
public enum Duty
{
    /// <summary><c>impressum</c>: § 5 DDG, § 18 MStV.</summary>
    Imprint,

    /// <summary><c>datenschutz</c>: Art. 13 GDPR, § 25 TDDDG.</summary>
    Privacy,

    /// <summary><c>barrierefreiheit</c>: the accessibility statement, Decision (EU) 2018/1523.</summary>
    Accessibility,

    /// <summary><c>barriere-melden</c>: how to report a barrier.</summary>
    Feedback,

    /// <summary><c>leichte-sprache</c>: BITV 2.0, annex 2.</summary>
    EasyLanguage,

    /// <summary><c>gebaerdensprache</c>: BITV 2.0, annex 2.</summary>
    SignLanguage,

    /// <summary><c>kontakt</c>: whom to ask.</summary>
    Contact,
}

/// <summary>The names of the duties in front matter.</summary>
public static class Duties
{
    /// <summary>Every duty page that a public body owes.</summary>
    public static ImmutableArray<Duty> All { get; } =
        [Duty.Imprint, Duty.Privacy, Duty.Accessibility, Duty.Feedback, Duty.EasyLanguage, Duty.SignLanguage, Duty.Contact];

    /// <summary>As the front matter writes it.</summary>
    public static string Name(Duty duty) => duty switch
    {
        Duty.Imprint => "impressum",
        Duty.Privacy => "datenschutz",
        Duty.Accessibility => "barrierefreiheit",
        Duty.Feedback => "barriere-melden",
        Duty.EasyLanguage => "leichte-sprache",
        Duty.SignLanguage => "gebaerdensprache",
        _ => "kontakt",
    };

    /// <summary>The duty of that name; null where there is none.</summary>
    public static Duty? TryParse(string name) => All.Where(duty => Name(duty) == name).Select(duty => (Duty?)duty).FirstOrDefault();
}
