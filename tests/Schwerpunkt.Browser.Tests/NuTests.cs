using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The Nu HTML checker has neither error nor warning for any document, those for old addresses included.</summary>
public sealed class NuTests
{
    [Theory]
    [InlineData("auftritt")]
    [InlineData("probe")]
    public void No_document_has_an_error_or_a_warning(string name)
    {
        var site = BuiltSite.Of(name);
        Assert.Empty(Check(site.Documents.Select(file => Path.Combine(site.Folder, file))));
    }

    [Theory]
    [InlineData("<p><h2>Überschrift</h2></p>", "error: ")]
    [InlineData("<section><p>Text</p></section>", "warning: ")]
    public void A_fault_is_found(string html, string severity)
    {
        var folder = Directory.CreateTempSubdirectory("schwerpunkt-test-");
        var file = Path.Combine(folder.FullName, "fehler.html");
        File.WriteAllText(file, $"<!DOCTYPE html><html lang=\"de\"><head><title>Fehler</title></head><body>{html}</body></html>");
        Assert.Contains(severity, Check([file]), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    /// <summary>What the checker says of the files; nothing where they are without fault.</summary>
    private static string Check(IEnumerable<string> files)
    {
        Prerequisites.Require();
        var answer = Command.RunProcess(Prerequisites.Java, ["-jar", Prerequisites.Nu, "--Werror", .. files], Repository.Root);
        Assert.Equal(answer.Error.Length == 0, answer.Code == 0);
        return answer.Output + answer.Error;
    }
}
