using System.Text;

namespace Schwerpunkt.Tests.Stories;

/// <summary>Runs every .case file below Cases/. <c>UPDATE_CASES=1 dotnet test</c> rewrites what is expected; read the difference before committing it.</summary>
public sealed class StoryTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Folder { get; } = Repository.Path("tests", "Schwerpunkt.Tests", "Cases");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.case", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_story_ends_as_it_says(string name)
    {
        var file = Path.Combine(Folder, name);
        var text = File.ReadAllText(file);
        var actual = Story.Parse(text).Actual();
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(file, actual, Utf8);
        else Assert.Equal(text, actual);
    }
}
