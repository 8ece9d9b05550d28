using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Checks;

/// <summary>Checks the language versions of pages: each of a German page, one of a language, none older than what it says in another language, and those there that the site promises.</summary>
internal sealed class TranslationChecks(Site site, FindingLog log)
{
    public void Check()
    {
        foreach (var page in site.Pages.Where(page => page.FrontMatter.Language.TranslationOf is not null)) Check(page, page.FrontMatter.Language.TranslationOf!); // ! asked just before
        foreach (var language in site.Config.Languages.DistinctBy(language => language.Text, StringComparer.OrdinalIgnoreCase)) CheckLanguage(language);
    }

    private void Check(Page page, Located of)
    {
        if (page.FrontMatter.Language.Version is not { } language) log.Add(TranslationWithoutLanguage.At(of.Location, page.FrontMatter.Language.Code));
        else if (site.Versions.Original(page) is not { } original) CheckTarget(page, of);
        else if (site.Versions.In(original, language) is var first && first != page) log.Add(TranslationTwice.At(of.Location, of.Text, LanguageNames.InGerman(language), first.File));
        else if (page.FrontMatter.Dates.Stand is { } own && original.FrontMatter.Dates.Stand is { } changed && own < changed) log.Add(OutdatedTranslation.At(of.Location, original.Title, changed, own));
    }

    /// <summary>A page that is not there has its finding as every link has.</summary>
    private void CheckTarget(Page page, Located of)
    {
        if (site.Find(of.Text) is not { } target) return;
        var language = target.FrontMatter.Language;
        log.Add(target != page && language is { TranslationOf: null, Foreign: { } own } ? TranslationOfTranslation.AtForeign(of.Location, of.Text, LanguageNames.InGerman(own))
            : TranslationOfTranslation.At(of.Location, of.Text, target == page ? null : language.TranslationOf?.Text));
    }

    /// <summary>One finding a language, with the pages that are missing.</summary>
    private void CheckLanguage(Located language)
    {
        if (Languages.IsGerman(language.Text) || language.Text.Equals(site.Config.Language, StringComparison.OrdinalIgnoreCase)) return;
        var code = language.Text.ToLowerInvariant();
        var owed = site.Pages.Where(page => page.FrontMatter.Language.TranslationOf is null && !page.FrontMatter.Listing.Draft && (page.Path.Length == 0 || page.FrontMatter.Listing.Duty is { } duty && duty is not (Duty.EasyLanguage or Duty.SignLanguage)));
        var missing = owed.Where(page => site.Versions.In(page, code) == page).Select(page => page.Source).ToList();
        if (missing.Count > 0) log.Add(MissingTranslation.At(language.Location, LanguageNames.InGerman(code), string.Join(", ", missing)));
    }
}
