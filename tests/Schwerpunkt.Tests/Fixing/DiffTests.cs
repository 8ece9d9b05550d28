using System.Text;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>The diff of a dry run is one that <c>git apply</c> turns into the repaired file, byte for byte.</summary>
public sealed class DiffTests
{
    private const string Repeats = "Hier steht Satz A.\n\nB.\n\nHier steht Satz A.\n\nB.\n";

    [Theory]
    [InlineData("index.md", Repeats)]
    [InlineData("index.md", "Hier steht Satz A.\n\nHier steht Satz A.")]
    [InlineData("index.md", "Hier steht Satz A.\n\nB  c.\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n\"D\"")]
    [InlineData("index.md", "a  b\nc\nd\ne\nf\ng\nh\ni  j\n")]
    [InlineData("index.md", "a  b\nc\nd\ne\nf\ng\nh\nx\ni  j\n")]
    [InlineData("index.md", "Hier steht Satz A.\r\n\r\nHier steht Satz A.\r\n\r\nB  c.\n\nD.\r\rD.\r\rE  f.\r\n")]
    [InlineData("neue seite.md", Repeats)]
    [InlineData("städte/über \"uns\".md", Repeats)]
    public void Git_applies_it(string path, string body)
    {
        using var folder = new TemporaryFolder();
        var text = Encoding.UTF8.GetBytes("\uFEFF" + Sources.Head + body);
        var page = new Sites.SourceFile(path, text);
        folder.WriteBytes("content/" + path, text);
        var result = Sources.Fixer(Sources.Tree(page)).Fix(page);
        folder.Write("fix.diff", result.Diff);
        var answer = Command.RunProcess("git", ["apply", "--whitespace=nowarn", "fix.diff"], folder.Root);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(Convert.ToHexString(result.Bytes.Span), Convert.ToHexString(File.ReadAllBytes(folder.Path("content", path))));
    }

    [Fact]
    public void It_shows_three_lines_around_each_change()
    {
        const string expected = """
            --- a/content/index.md
            +++ b/content/index.md
            @@ -3,8 +3,6 @@
             ---
             
             Hier steht Satz A.
            -
            -Hier steht Satz A.
             
             B.
             

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), Sources.Fix(Sources.Page(Sources.Head + "Hier steht Satz A.\n\nHier steht Satz A.\n\nB.\n\nC.\n\nD.\n")).Diff);
    }

    [Fact]
    public void A_missing_final_newline_is_said()
    {
        var diff = Sources.Fix(Sources.Page(Sources.Head + "Hier steht Satz A.\n\nHier steht Satz A.")).Diff;
        Assert.EndsWith("-Hier steht Satz A.\n-\n-Hier steht Satz A.\n\\ No newline at end of file\n+Hier steht Satz A.\n\\ No newline at end of file\n", diff, StringComparison.Ordinal);
    }
}
