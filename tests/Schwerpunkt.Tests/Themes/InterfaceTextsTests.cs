using System.Reflection;
using System.Text.RegularExpressions;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The words of the interface stand in their catalogue alone, so that another language is another instance.</summary>
public sealed partial class InterfaceTextsTests
{
    private static readonly string Theme = Repository.Path("themes", "mil");

    [Fact]
    public void No_template_has_words_of_its_own() => Assert.All(Directory.EnumerateFiles(Path.Combine(Theme, "Slices"), "*.cshtml"), file =>
    {
        var markup = Comment().Replace(File.ReadAllText(file), "");
        var words = Word().Matches(markup).Select(match => match.Value.Trim()).Concat(Label().Matches(markup).Select(match => match.Value));
        Assert.True(!words.Any(), $"{Path.GetFileName(file)}: {string.Join(" | ", words)}");
    });

    [Theory]
    [InlineData("<p>Nach oben</p>")]
    [InlineData("<li>Telefon: <a href=\"@url\">@phone</a></li>")]
    [InlineData("<a href=\"#x\">Menü</a>")]
    [InlineData("@(wanted ? \"Verwandte Seiten\" : name)")]
    [InlineData("<nav aria-label=\"Service\">")]
    public void Words_in_a_template_are_seen(string markup) => Assert.True(Word().IsMatch(markup) || Label().IsMatch(markup));

    [Fact]
    public void No_text_is_empty_and_each_is_used()
    {
        var sources = string.Concat(new[] { Repository.Path("src", "Schwerpunkt"), Theme }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) != "InterfaceTexts.cs" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Assert.All(typeof(InterfaceTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance), text =>
        {
            Assert.NotEqual("", text.GetValue(InterfaceTexts.German));
            Assert.Contains($"exts.{text.Name}", sources, StringComparison.Ordinal);
        });
    }

    /// <summary>Words between two tags or behind one, and in strings of code: a capital letter with three others behind it.</summary>
    [GeneratedRegex(@"(?<=[\w""/]>)[^<>@{}\n]*\p{L}{2,}[^<>@{}\n]*(?=<|@)|(?<=[?:] ?)""\p{Lu}\p{L}{2,}[^""]*""")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:aria-label|alt|title|placeholder)=""[^""@]*\p{L}[^""@]*""")]
    private static partial Regex Label();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
