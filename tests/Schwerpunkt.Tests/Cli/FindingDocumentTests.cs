using System.Text.Json;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>--format gitlab</c> and <c>--format json</c>: one document, alone on standard output.</summary>
public sealed class FindingDocumentTests
{
    private const string Text = "---\ntitle: Start\n---\n\n##Zu dicht\n\n[Weg](nirgends.md)\n\n##Auch dicht\n";

    [Fact]
    public void GitLab_is_given_what_its_report_must_have_and_nothing_twice()
    {
        using var folder = Begun(Text);
        using var report = Checked(folder, "gitlab");
        var entries = report.RootElement.EnumerateArray().ToArray();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            Assert.NotEqual("", entry.GetProperty("description").GetString());
            Assert.NotEqual("", entry.GetProperty("check_name").GetString());
            Assert.Contains(entry.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.Contains("content/", entry.GetProperty("location").GetProperty("path").GetString(), StringComparison.Ordinal);
            Assert.True(entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        }

        Assert.Equal(entries.Length, Fingerprints(report).Distinct().Count());
    }

    [Fact]
    public void A_finding_is_known_again_where_lines_were_put_in_above()
    {
        using var folder = Begun(Text);
        using var before = Checked(folder, "gitlab");
        folder.Write("content/index.md", Text.Replace("##Zu", "Ein neuer Satz.\n\n##Zu", StringComparison.Ordinal));
        using var after = Checked(folder, "gitlab");
        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.NotEqual(before.RootElement.GetRawText(), after.RootElement.GetRawText());
    }

    [Fact]
    public void Json_holds_every_finding_with_its_repair()
    {
        using var folder = Begun(Text);
        using var list = Checked(folder, "json");
        Assert.Equal(1, list.RootElement.GetProperty("version").GetInt32());
        var findings = list.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        var plain = Command.Run("check", "--content", folder.Path("content"), folder.Path("content"));
        Assert.Equal(plain.Findings, findings.Select(finding => $"{finding.GetProperty("path")}({finding.GetProperty("line")},{finding.GetProperty("column")}): {finding.GetProperty("severity")} {finding.GetProperty("code")}: {finding.GetProperty("message")}"));
        var repair = findings.First(finding => finding.GetProperty("line").GetInt32() == 5).GetProperty("repair");
        Assert.True(repair.GetProperty("certain").GetBoolean());
        var edit = Assert.Single(repair.GetProperty("edits").EnumerateArray());
        Assert.Equal((5, 1, 2, "## "), (edit.GetProperty("line").GetInt32(), edit.GetProperty("column").GetInt32(), edit.GetProperty("length").GetInt32(), edit.GetProperty("text").GetString()));
    }

    private static TemporaryFolder Begun(string text)
    {
        var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n");
        folder.Write("content/index.md", text);
        return folder;
    }

    private static JsonDocument Checked(TemporaryFolder folder, string format)
    {
        var answer = Command.Run("check", "--content", folder.Path("content"), "--format", format);
        Assert.Contains("Geprüft: ", answer.Error, StringComparison.Ordinal);
        return JsonDocument.Parse(answer.Output);
    }

    private static string?[] Fingerprints(JsonDocument report) => [.. report.RootElement.EnumerateArray().Select(entry => entry.GetProperty("fingerprint").GetString())];
}
