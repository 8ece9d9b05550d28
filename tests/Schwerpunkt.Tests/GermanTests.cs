using Schwerpunkt.German;

namespace Schwerpunkt.Tests;

/// <summary>Days and numbers as German readers write them, without the tables of a culture.</summary>
public sealed class GermanTests
{
    [Theory]
    [InlineData("2026-01-01", "1.\u00A0Januar 2026")]
    [InlineData("2024-02-29", "29.\u00A0Februar 2024")]
    [InlineData("2026-03-03", "3.\u00A0März 2026")]
    [InlineData("2026-04-10", "10.\u00A0April 2026")]
    [InlineData("2026-05-31", "31.\u00A0Mai 2026")]
    [InlineData("2026-06-30", "30.\u00A0Juni 2026")]
    [InlineData("2026-07-07", "7.\u00A0Juli 2026")]
    [InlineData("2026-08-08", "8.\u00A0August 2026")]
    [InlineData("2026-09-09", "9.\u00A0September 2026")]
    [InlineData("2026-10-10", "10.\u00A0Oktober 2026")]
    [InlineData("0033-11-11", "11.\u00A0November 0033")]
    [InlineData("9999-12-31", "31.\u00A0Dezember 9999")]
    public void A_day_in_words(string iso, string words)
    {
        var day = Assert.IsType<DateOnly>(IsoDay.TryParse(iso));
        Assert.Equal(words, GermanDay.InWords(day));
        Assert.Equal(words[(words.IndexOf('\u00A0', StringComparison.Ordinal) + 1)..], GermanDay.MonthInWords(day));
        Assert.Equal(day, GermanDay.TryParse(words));
        Assert.Equal(day, GermanDay.TryParse(words.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData("3.3.2026", "2026-03-03")]
    [InlineData("03.12.2026", "2026-12-03")]
    [InlineData("3. MÄRZ 2026", "2026-03-03")]
    [InlineData("3. märz 2026", "2026-03-03")]
    [InlineData("31.4.2026", null)]
    [InlineData("31. April 2026", null)]
    [InlineData("3.13.2026", null)]
    [InlineData("3.3.26", null)]
    [InlineData("3. Mär. 2026", null)]
    [InlineData("3. March 2026", null)]
    [InlineData("3. März 2026 Uhr", null)]
    [InlineData("2026-03-03", null)]
    [InlineData("", null)]
    public void A_day_is_read(string written, string? iso) => Assert.Equal(iso, GermanDay.TryParse(written) is { } day ? IsoDay.Of(day) : null);

    [Theory]
    [InlineData(0, "0.0#", "0,0")]
    [InlineData(1.239, "0.0#", "1,24")]
    [InlineData(63.5, "0", "64")]
    [InlineData(13.04, "0.0", "13,0")]
    public void A_number_in_a_form(double number, string form, string written) => Assert.Equal(written, GermanNumber.Of(number, form));

    [Fact]
    public void A_large_number_has_points() => Assert.Equal(["0", "999", "1.000", "1.234.567"], new[] { 0m, 999m, 1000m, 1_234_567m }.Select(GermanNumber.Of));
}
