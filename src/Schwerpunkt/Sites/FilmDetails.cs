using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>What readers are told of a film before they look at it.</summary>
internal static class FilmDetails
{
    /// <summary>Its length, and what to expect of language and sound; last, who made it.</summary>
    public static IEnumerable<string> Of(FilmTexts texts, Film film)
    {
        yield return texts.Length(film.Clock);
        if (film.Language is { } language) yield return texts.InLanguage(texts.LanguageName(language));
        if (film.IsSilent) yield return texts.Silent;
        if (film.IsCaptioned) yield return texts.Captioned;
        if (film.Credit is { } credit) yield return texts.Credit(Credit.TryParse(credit)?.Printed ?? credit);
    }

    /// <summary>Where an address leads, as people say it.</summary>
    public static string HostOf(string address) => new Uri(address).IdnHost is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
