using System.Collections.Frozen;
using System.Globalization;
using Schwerpunkt.German;

namespace Schwerpunkt.Sites;

/// <summary>The words of the interface in the languages of Brandenburg's neighbours and minority: no more than it takes to find the way; the rest is German, and the theme marks it so.</summary>
/// <remarks>Somebody whose language it is has to read the words before a page in it is published. Days are those of CLDR, the Lower Sorbian words those of MediaWiki and Firefox; where none was sure there is none.</remarks>
internal static class NeighbourTexts
{
    private static readonly string[] PolishMonths = ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    private static readonly string[] SorbianMonths = ["januara", "februara", "měrca", "apryla", "maja", "junija", "julija", "awgusta", "septembra", "oktobra", "nowembra", "decembra"];

    public static InterfaceTexts Polish { get; } = InterfaceTexts.German with
    {
        Own = Members(
            nameof(InterfaceTexts.Day), nameof(InterfaceTexts.FileSize), nameof(InterfaceTexts.PageCount), nameof(InterfaceTexts.Search), nameof(InterfaceTexts.SkipToContent),
            nameof(InterfaceTexts.OfficialSite), nameof(InterfaceTexts.Languages), nameof(InterfaceTexts.Start), nameof(InterfaceTexts.Menu), nameof(InterfaceTexts.MainMenu),
            nameof(InterfaceTexts.Breadcrumbs), nameof(InterfaceTexts.ToTop), nameof(InterfaceTexts.StandHtml), nameof(InterfaceTexts.OnThisPage), nameof(InterfaceTexts.Downloads),
            nameof(InterfaceTexts.Contact), nameof(InterfaceTexts.SearchButton)),
        Language = "pl",
        Locale = "pl_PL",
        Day = day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}\u00A0{PolishMonths[day.Month - 1]} {day.Year:0000}"),
        FileSize = bytes => GermanSize.Of(bytes).Replace("Byte", "B", StringComparison.Ordinal),
        PageCount = count => count == 1 ? "1 strona" : $"{count} {(count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14) ? "strony" : "stron")}",
        Search = new("Szukaj", null),
        SkipToContent = "Przejdź do treści",
        OfficialSite = publisher => $"Oficjalna strona internetowa – {publisher}",
        Languages = "Języki",
        Start = "Strona główna",
        Menu = "Menu",
        MainMenu = "Menu główne",
        Breadcrumbs = "Jesteś tutaj",
        ToTop = "Do góry",
        StandHtml = day => $"Ostatnia aktualizacja: {day}",
        OnThisPage = "Na tej stronie",
        Downloads = "Do pobrania",
        Contact = "Kontakt",
        SearchButton = "Szukaj",
    };

    public static InterfaceTexts LowerSorbian { get; } = InterfaceTexts.German with
    {
        Own = Members(
            nameof(InterfaceTexts.Day), nameof(InterfaceTexts.Search), nameof(InterfaceTexts.Languages), nameof(InterfaceTexts.Start), nameof(InterfaceTexts.Menu), nameof(InterfaceTexts.MainMenu),
            nameof(InterfaceTexts.StandHtml), nameof(InterfaceTexts.OnThisPage), nameof(InterfaceTexts.Downloads), nameof(InterfaceTexts.Contact), nameof(InterfaceTexts.SearchButton)),
        Language = "dsb",
        Locale = "dsb_DE",
        Day = day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}.\u00A0{SorbianMonths[day.Month - 1]} {day.Year:0000}"),
        Search = new("Pytaś", null),
        Languages = "Rěcy",
        Start = "Głowny bok",
        Menu = "Meni",
        MainMenu = "Nawigacija",
        StandHtml = day => $"Slědna změna: {day}",
        OnThisPage = "Wopśimjeśe",
        Downloads = "Ześěgnjenja",
        Contact = "Kontakt",
        SearchButton = "Pytaś",
    };

    private static FrozenSet<string> Members(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
