using System.IO.Compression;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>build --compress</c>: copies that decode to the file beside them, and only where they are smaller.</summary>
public sealed class CompressTests
{
    [Fact]
    public void Copies_stand_beside_text_files_only_and_decode_to_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        Build(folder, "a", "--compress");
        var files = Directory.GetFiles(folder.Path("a"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path("a"), file)).ToList();
        foreach (var extension in new[] { ".br", ".gz" })
        {
            var copied = files.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Select(file => file[..^extension.Length]).ToList();
            Assert.Contains("index.html", copied);
            Assert.Contains("sitemap.xml", copied);
            Assert.Contains(copied, file => file.EndsWith(".css", StringComparison.Ordinal));
            Assert.Contains(copied, file => file.EndsWith(".svg", StringComparison.Ordinal));
            // Too small to gain anything, a picture, and a list for the host.
            Assert.DoesNotContain("robots.txt", copied);
            Assert.DoesNotContain("fussgaengerzone.jpg", copied);
            Assert.DoesNotContain("_headers", copied);
            Assert.All(copied, file => Assert.True(new FileInfo(folder.Path("a", file + extension)).Length < new FileInfo(folder.Path("a", file)).Length));
            Assert.All(copied, file => Assert.Equal(File.ReadAllBytes(folder.Path("a", file)), Decoded(folder.Path("a", file + extension))));
        }
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        Build(folder, "a", "--compress");
        Build(folder, "b", "--compress");
        Assert.Equal(folder.Snapshot("a"), folder.Snapshot("b"));
    }

    [Fact]
    public void Without_the_option_there_are_no_copies_not_even_of_an_earlier_build()
    {
        using var folder = new TemporaryFolder();
        Build(folder, "a", "--compress");
        Build(folder, "a");
        Assert.DoesNotContain(Directory.GetFiles(folder.Path("a"), "*", SearchOption.AllDirectories), file => Path.GetExtension(file) is ".br" or ".gz");
    }

    private static void Build(TemporaryFolder folder, string output, params string[] more)
    {
        var answer = Command.Run(["build", "--content", Repository.Path("content"), "--output", folder.Path(output), .. more]);
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
    }

    private static byte[] Decoded(string file)
    {
        using var compressed = File.OpenRead(file);
        using Stream plain = Path.GetExtension(file) == ".br" ? new BrotliStream(compressed, CompressionMode.Decompress) : new GZipStream(compressed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return bytes.ToArray();
    }
}
