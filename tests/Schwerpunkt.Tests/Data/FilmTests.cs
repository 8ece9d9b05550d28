using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Data;

/// <summary>What is written of a film, sign for sign.</summary>
public sealed class FilmTests
{
    [Theory]
    [InlineData("3:25", "3:25")]
    [InlineData("03:05", "3:05")]
    [InlineData("0:40", "0:40")]
    [InlineData("1:02:05", "1:02:05")]
    [InlineData("90:00", "1:30:00")]
    [InlineData("0:00", null)]
    [InlineData("3:75", null)]
    [InlineData("1:75:00", null)]
    [InlineData("3,25", null)]
    [InlineData("3:25 min", null)]
    [InlineData("205", null)]
    [InlineData("3:25\n", null)]
    public void A_length_is_read_and_said(string written, string? said) => Assert.Equal(said, Film.ParseLength(written) is { } length ? Film.ClockOf(length) : null);

    [Theory]
    [InlineData(59, "0:59")]
    [InlineData(86_401, "24:00:01")]
    [InlineData(360_001, "100:00:01")]
    public void A_time_of_more_than_a_day_is_said_in_hours(int seconds, string said) => Assert.Equal(said, Film.ClockOf(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("text.md", true)]
    [InlineData("../filme/text.md#teil-1", true)]
    [InlineData("#text", true)]
    [InlineData("Text zum Film.pdf", true)]
    [InlineData("https://www.example.org/text", true)]
    [InlineData("Ein Platz mit Bäumen.", false)]
    [InlineData("Musik.", false)]
    [InlineData("Achtung!", false)]
    [InlineData("Musik…", false)]
    [InlineData("../texte/", true)]
    [InlineData("Mehr steht auf www.example.org", false)]
    [InlineData("Siehe text.md\nund mehr", false)]
    public void A_transcript_is_a_text_or_leads_to_one(string written, bool leads) => Assert.Equal(leads, Film.LeadsToText(written));

    [Theory]
    [InlineData("gsg", true)]
    [InlineData("GSG-DE", true)]
    [InlineData("de", false)]
    [InlineData(null, false)]
    public void German_signs_are_known_by_their_tag(string? tag, bool isSigned) =>
        Assert.Equal(isSigned, new Film([], [], new LocatedTarget(new Target.Elsewhere("https://www.example.org/"), default), default, new Pictures.Figure(default, "", "", false, [], [], null, null, null)) { Language = tag }.IsGermanSigned);
}
