using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>The addresses of other hosts that a site leads to, and what is to be said of their answers. Asking is the caller's: the core has no network.</summary>
public static class OutsideChecks
{
    /// <summary>Every place that leads to another host by http or https, with the address as it is asked for: without fragment. Not this machine, which is a finding by itself. In the order of the places.</summary>
    /// <param name="site">The site; its drafts are left out.</param>
    /// <param name="config">Its site.yml.</param>
    public static ImmutableArray<Located> AddressesOf(Site site, Location config)
    {
        var inPages = site.Pages.SelectMany(page => page.Parts.Links).Select(link => (Address: (link.Target as Target.Elsewhere)?.Address, link.Location));
        var ofPictures = site.Pages.SelectMany(page => page.Parts.Figures.Concat(page.Parts.Icons).Concat(page.Parts.Offered)).Concat(site.Basis.StaticPictures).SelectMany(AddressesOf);
        string?[] ofSite = [site.Config.Publisher.Url, site.Config.Legal.SignLanguageFilm, (site.Config.Notice?.Link?.Target as Target.Elsewhere)?.Address, site.Config.Legal.Security?.Policy, site.Config.Legal.Security?.Contact];
        return
        [
            .. inPages.Concat(ofPictures).Concat(ofSite.Select(address => (Address: address, Location: config)))
                .Where(place => place.Address is { } address && site.Config.Address.IsOutside(address) && !new Uri(address).IsLoopback)
                .Select(place => new Located(new Uri(place.Address!).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped), place.Location)) // ! filtered above
                .Distinct().OrderBy(place => place.Location).ThenBy(place => place.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The findings, in order. An address without an answer has none.</summary>
    /// <param name="places">From <see cref="AddressesOf(Site, Location)"/>.</param>
    /// <param name="answers">By address.</param>
    public static ImmutableArray<Finding> Findings(ImmutableArray<Located> places, IReadOnlyDictionary<string, AddressAnswer> answers) =>
        [.. places.Select(place => answers.TryGetValue(place.Text, out var answer) ? Finding(place, answer) : null).OfType<Finding>().Order()];

    private static Finding? Finding(Located place, AddressAnswer answer) => answer switch
    {
        AddressAnswer.Found => null,
        AddressAnswer.Moved moved => MovedAddress.At(place.Location, place.Text, moved.To),
        AddressAnswer.Dead dead => DeadAddress.At(place.Location, place.Text, dead.Fault),
        AddressAnswer.Unclear unclear => UnclearAddress.At(place.Location, place.Text, unclear.Doubt),
        _ => throw new UnreachableException(),
    };

    /// <summary>Where a licence is read or asked for; those that the credit's own words name are not the editor's.</summary>
    private static IEnumerable<(string? Address, Location Location)> AddressesOf(Figure figure) =>
        [(figure.Credit?.LicenseUrl, figure.Location), (figure.AcquireUrl, figure.Location)];
}
