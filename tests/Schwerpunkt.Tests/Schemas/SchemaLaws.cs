using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Keys;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>A schema refuses nothing that the program takes without an error or a warning: a mark that is wrong once is believed no more.</summary>
public sealed class SchemaLaws
{
    private static readonly string[] Words =
    [
        "Text", "Ein Satz.", "eins, zwei", "Null", "NULL", "true", "True", "TRUE", "false", "ja", "JA", "yes", "y", "an", "on", "On", "nein", "no", "n", "aus", "off", "OFF",
        "0", "10", "010", "480", "16", "10000", "2147483647", "99999999999", "+49331", "-1", "1.5", "10.0", "1e3", ".5", "0x1F", "0o17", "0b1", "1_000", "12:30", ".inf", ".nan", "115", "0331866", "0331 866-0", "+49 (331) 866",
        "2026-03-31", "2026-3-31", "0999-12-31", "2026-02-30", "31.03.2026", "20260331", "2026", "de", "no", "en-GB", "hsb", "x", "post@example.org", "a.b+c@stadt.example.org", "post@localhost",
        "https://www.example.org/", "HTTPS://www.example.org/pfad/", "http://example.org", "https://www.example.org/?a=b#c", "mailto:post@example.org", "tel:115", "www.example.org", "ftp://example.org/", "//example.org",
        "seite", "schwerpunkt", "entwurf", "live", "impressum", "kontakt", "avif", "webp", "rathaus.jpg", "../kontakt.md", "/kontakt.md#x", "kontakt.md", "glossar", "a/", "#x", "Wohnraum|zweckentfremdungs|verbot", "© MIL / Fink",
    ];

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.OneOf(Words),
        Gen.Select(Gen.OneOf(Words), Gen.OneOf("'{0}'", "\"{0}\"", "' {0} '", "\"\\n{0}\\t\"", "!!str {0}", "|\n            {0}", ">-\n            {0}\n\n")).Select((word, form) => string.Format(null, form, word)),
        Gen.OneOf("", "~", "null", "''", "\" \"", "\"\\n\""),
        Gen.String[Gen.Char["aA1290.:-+_@/e "], 1, 10]);

    private static readonly Gen<string> InBrackets = Gen.OneOf(Gen.OneOf(Words).Where(word => !word.Contains(',', StringComparison.Ordinal)), Gen.OneOf("'", "\"").Select(Gen.OneOf(Words)).Select((mark, word) => mark + word + mark), Gen.OneOf("~", "null", "''", "\" \""));

    private static readonly Gen<string> List = InBrackets.Array[0, 3].Select(entries => $"[{string.Join(", ", entries)}]");

    private static readonly Gen<string> Value = Gen.OneOf(Scalar, Scalar, Scalar, List, List, List.Array[0, 3].Select(entries => $"[{string.Join(", ", entries)}]"), Gen.OneOf("{}", "[{}]", "[]", "[[]]", "[~]", "[[], ~]"));

    [Fact]
    public void Whatever_is_written_behind_a_key()
    {
        var taken = 0;
        Gen.Select(Gen.OneOf([.. PlacedKey.All.Select(Gen.Const)]), Value).Sample(
            (key, value) =>
            {
                var lines = key.Write(key.Key.Name, value).Lines;
                if (IsRefused(key.File.Findings(lines)) || IsNothingToYaml(key, value)) return;
                Interlocked.Increment(ref taken);
                Assert.Empty(SchemaFile.Of(key.File.Path, lines).Faults());
            },
            iter: 20_000,
            print: given => $"{given.Item1.Name}: {given.Item2}");
        Assert.True(taken > 4_500, $"Only {taken} values were taken.");
    }

    [Fact]
    public void Every_key_with_every_word()
    {
        foreach (var key in PlacedKey.All)
        {
            foreach (var value in Words.Concat(Words.Select(word => $"\"{word}\"")).Concat(Words.Select(word => $"[{word}]")).Where(value => !IsNothingToYaml(key, value)))
            {
                var lines = key.Write(key.Key.Name, value).Lines;
                if (!IsRefused(key.File.Findings(lines))) Assert.True(SchemaFile.Of(key.File.Path, lines).Faults() is [], $"{key.Name}: {value}");
            }
        }
    }

    [Fact]
    public void Every_file_of_the_stories()
    {
        var taken = 0;
        foreach (var story in Directory.EnumerateFiles(StoryTests.Folder, "*.case", SearchOption.AllDirectories).Select(path => Story.Parse(File.ReadAllText(path))))
        {
            var findings = story.Build().Findings.ToLookup(finding => finding.Location.Path);
            foreach (var (path, text) in story.Files.Where(file => !IsRefused(findings["content/" + file.Path])))
            {
                if (SchemaFile.OfText(path, text) is not { } file) continue;
                taken++;
                Assert.True(file.Faults() is [], $"{path} in {story.Introduction}: {string.Join('\n', file.Faults())}\n{file.Yaml}");
            }
        }

        Assert.True(taken > 300, $"Only {taken} files were taken.");
    }

    private static bool IsRefused(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity != Severity.Notice);

    /// <summary>„Null“ for a text that is needed: YAML takes it for nothing, the program for a word.</summary>
    private static bool IsNothingToYaml(PlacedKey key, string value) => key.Key.Required && value is "Null" or "NULL";
}
