using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The core's HTML has the classes of <see cref="ClassNames"/>, those that editors write, and no others.</summary>
public sealed partial class ClassNamesTests
{
    /// <summary>All names of the contract; the last is the beginning of one.</summary>
    public static IReadOnlySet<string> Contract { get; } = typeof(ClassNames).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal); // ! all are constants

    /// <summary>Whether a class is of the contract.</summary>
    public static bool IsContract(string name) => Contract.Contains(SeriesNumber().Replace(name, ""));

    [Fact]
    public void The_core_writes_no_class_beside_the_contract_and_each_of_it()
    {
        var parser = new HtmlParser();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in Directory.EnumerateFiles(StoryTests.Folder, "*.case", SearchOption.AllDirectories).Select(file => Story.Parse(File.ReadAllText(file))))
        {
            if (story.Build().Site is not { } site) continue;
            foreach (var page in site.Pages)
            {
                var classes = parser.ParseDocument($"{page.Text.IntroHtml}{page.Text.RestHtml}").All.SelectMany(element => element.ClassList).ToHashSet(StringComparer.Ordinal);
                Assert.All(classes.Where(name => !IsContract(name)), name => Assert.Contains(story.Files, file => file.Text.Contains("." + name, StringComparison.Ordinal) || file.Text.Contains("::: " + name, StringComparison.Ordinal)));
                written.UnionWith(classes.Select(name => SeriesNumber().Replace(name, "")));
            }
        }

        Assert.Equal([], Contract.Where(name => !written.Contains(name)));
    }

    [Fact]
    public void No_class_is_written_out_elsewhere_in_the_core() => Assert.All(
        Directory.EnumerateFiles(Repository.Path("src", "Schwerpunkt"), "*.cs", SearchOption.AllDirectories),
        file => Assert.DoesNotMatch(@"class=\\?""[^{]", File.ReadAllText(file)));

    [Fact]
    public void No_length_of_a_theme_is_written_out_in_the_core() => Assert.All(
        Directory.EnumerateFiles(Repository.Path("src", "Schwerpunkt"), "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "PictureSizes.cs"),
        file => Assert.DoesNotMatch(@"[0-9](rem|vw|ch)\b", File.ReadAllText(file)));

    [GeneratedRegex("(?<=^series-)[0-9]+$")]
    private static partial Regex SeriesNumber();
}
