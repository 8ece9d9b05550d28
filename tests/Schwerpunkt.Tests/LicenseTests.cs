using Schwerpunkt.Pictures;

namespace Schwerpunkt.Tests;

/// <summary>Licences as German public sites and picture agencies write them.</summary>
public sealed class LicenseTests
{
    [Theory]
    [InlineData("CC BY 4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("© MIL / Fink, CC BY-SA 4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("CC-BY-SA-3.0 DE", "CC BY-SA 3.0 DE", "https://creativecommons.org/licenses/by-sa/3.0/de/")]
    [InlineData("CC-BY-NC-ND 2.5", "CC BY-NC-ND 2.5", "https://creativecommons.org/licenses/by-nc-nd/2.5/")]
    [InlineData("https://creativecommons.org/licenses/by/3.0/de/", "CC BY 3.0 DE", "https://creativecommons.org/licenses/by/3.0/de/")]
    [InlineData("CC BY", "CC BY", null)]
    [InlineData("CC0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("gemeinfrei", "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/")]
    [InlineData("© GeoBasis-DE/LGB, dl-de/by-2-0", "dl-de/by-2-0", "https://www.govdata.de/dl-de/by-2-0")]
    [InlineData("Datenlizenz Deutschland – Zero – Version 2.0", "dl-de/zero-2-0", "https://www.govdata.de/dl-de/zero-2-0")]
    [InlineData("Datenlizenz Deutschland Namensnennung 2.0", "dl-de/by-2-0", "https://www.govdata.de/dl-de/by-2-0")]
    public void A_licence_is_known_by_its_name(string text, string name, string? url) =>
        Assert.Equal(new KnownLicense(name, url), KnownLicense.TryFind(text));

    [Theory]
    [InlineData("© MIL / Fink")]
    [InlineData("© Bycc / Sand")]
    [InlineData("CC BY-XY 4.0 von niemand", "CC BY")]
    [InlineData(null)]
    public void What_is_none_is_none(string? text, string? name = null) => Assert.Equal(name, KnownLicense.TryFind(text)?.Name);

    [Fact]
    public void An_address_that_was_given_wins()
    {
        var credit = Credit.TryParse("© MIL / Fink")! with { License = "CC BY 4.0", LicenseUrl = "https://www.example.org/lizenz" }; // ! it names somebody
        Assert.Equal(new KnownLicense("CC BY 4.0", "https://www.example.org/lizenz"), credit.Terms);
    }
}
