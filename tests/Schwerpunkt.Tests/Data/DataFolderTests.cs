using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Data;

/// <summary>Files of data on the disk: read once, and only those that a page can show.</summary>
public sealed class DataFolderTests
{
    [Fact]
    public void Files_of_data_are_files_and_have_their_bytes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/a.csv", "Hof;Betten\n");
        folder.Write("content/b/B.CSV", "x;y\n");
        folder.Write("content/plan.pdf", "plan");
        folder.WriteBytes("content/gross.csv", new byte[FileLimits.MostData + 1]);
        var source = new SourceFolder(folder.Path("content"));
        var tree = source.Read(default, new FindingLog());
        Assert.Equal(["a.csv", "b/B.CSV"], tree.Data.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["a.csv", "b/B.CSV", "gross.csv", "plan.pdf"], tree.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Empty(tree.Texts);
        Assert.Same(tree.Data[0], source.Read(default, new FindingLog()).Data[0]);
        folder.Write("content/a.csv", "Hof;Zimmer\n");
        Assert.NotSame(tree.Data[0], source.Read(default, new FindingLog()).Data[0]);
    }
}
