using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Tests.Keys;

/// <summary>The tables of keys and their readers are one: each key is read, as its entry says.</summary>
public sealed class KeyTableTests
{
    public static TheoryData<string> Keys() => [.. PlacedKey.All.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_example_of_a_key_reads_without_a_finding(string name)
    {
        var key = Find(name);
        Assert.Empty(key.File.Findings(key.Write(key.Key.Name, key.Key.Example).Lines));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_of_another_type_is_one_finding_at_its_place(string name)
    {
        var key = Find(name);
        var (lines, place) = key.Write(key.Key.Name, WrongValueOf(key.Key.Type));
        var finding = Assert.Single(key.File.Findings(lines));
        Assert.Equal((place, Severity.Error), (finding.Location, finding.Severity));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_that_the_entry_lists_is_none(string name)
    {
        var key = Find(name);
        Assert.Equal(key.Key.Type is KeyType.Choice or KeyType.Choices, !key.Key.Choices.IsEmpty);
        Assert.All(key.Key.Choices, choice => Assert.DoesNotContain(key.File.Findings(key.Write(key.Key.Name, choice).Lines), finding => finding.Severity == Severity.Error));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_that_is_needed_is_missed_and_no_other(string name)
    {
        var key = Find(name);
        var (lines, _) = key.Write(key.Key.Name, "null");
        Assert.Equal(key.Key.Required ? [MissingKey.Kind] : [], key.File.Findings(lines).Select(finding => finding.Kind));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_slip_in_its_name_is_understood(string name)
    {
        var key = Find(name);
        if (key.Key.Name.Length < 4) return;
        var (lines, _) = key.Write(key.Key.Name + key.Key.Name[^1], key.Key.Example);
        var finding = Assert.Single(key.File.Findings(lines));
        Assert.Equal(MisspelledKey.Kind, finding.Kind);
        Assert.Contains($"meinten Sie „{key.Key.Name}“", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_key_is_explained_in_one_German_sentence() =>
        Assert.All(PlacedKey.All, key => Assert.Matches(@"^[\p{Lu}`][^.\n]*\.(?![\s\S])", key.Key.Help.Replace("z. B.", "", StringComparison.Ordinal).Replace(".well-known/security.txt", "", StringComparison.Ordinal)));

    [Fact]
    public void No_table_has_a_key_twice() => Assert.Equal(PlacedKey.All.Length, PlacedKey.All.Select(key => key.Name).Distinct().Count());

    [Fact]
    public void A_sidecar_has_the_keys_of_an_image_but_its_path() =>
        Assert.Equal(YamlKeys.Page.Single(key => key.Name == "image").Keys.Where(key => key.Name != "src"), YamlKeys.Sidecar, Same);

    private static bool Same(YamlKey a, YamlKey b) => (a.Name, a.Type, a.Help, a.Example) == (b.Name, b.Type, b.Help, b.Example);

    private static PlacedKey Find(string name) => PlacedKey.All.Single(key => key.Name == name);

    internal static string WrongValueOf(KeyType type) => type switch
    {
        KeyType.Text or KeyType.Markdown => "[Text]",
        KeyType.Texts => "{ Text: Text }",
        KeyType.Number => "zwölf",
        KeyType.Numbers => "viele",
        KeyType.Flag => "vielleicht",
        KeyType.Day => "31.03.26",
        KeyType.Language => "deutsch",
        KeyType.Choice or KeyType.Choices or KeyType.Mailbox or KeyType.Phone or KeyType.WebAddress or KeyType.ContactAddress or KeyType.SiteAddress => "nirgends",
        KeyType.Link => "ftp://www.example.org/",
        KeyType.Page or KeyType.Pages => "rathaus.jpg",
        KeyType.File => "seite.md",
        KeyType.Picture or KeyType.PageOrAddress => "https://www.example.org/rathaus.jpg",
        KeyType.Map or KeyType.Maps or KeyType.Groups => "nichts",
        _ => throw new UnreachableException(),
    };
}
