using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetArchTest.Rules;
using Schwerpunkt.Cli;
using Schwerpunkt.Deployment;
using Schwerpunkt.Disk;
using Schwerpunkt.Documents;
using Schwerpunkt.Imaging;
using Schwerpunkt.LanguageServer;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Themes.Mil;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Tests;

/// <summary>The arrows of the design, checked on what was compiled and on the project files.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostLines = 250;

    private static readonly Assembly Core = typeof(ITheme).Assembly;
    private static readonly Assembly Imaging = typeof(PictureHeaders).Assembly;
    private static readonly Assembly Documents = typeof(DocumentFence).Assembly;
    private static readonly Assembly Disk = typeof(SourceFolder).Assembly;
    private static readonly Assembly Workbench = typeof(PreviewServer).Assembly;
    private static readonly Assembly Deployment = typeof(Publication).Assembly;
    private static readonly Assembly LanguageServer = typeof(ServerSettings).Assembly;
    private static readonly Assembly Theme = typeof(MilTheme).Assembly;
    private static readonly Assembly Cli = typeof(CommandLine).Assembly;

    [Theory]
    [InlineData("Text", "Findings", "Pages", "Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("German", "Text", "Pictures", "Findings", "Pages", "Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Pictures", "Findings", "Pages", "Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Findings", "Pages", "Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Pages", "Findings", "Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Sites", "Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Reading", "Transforms", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Transforms", "Reading", "Checks", "Editing", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Checks", "Reading", "Editing", "Importing", "Publishing.Views", "Publishing.Html", "Publishing.Search", "Exporting")]
    [InlineData("Editing", "Checks", "Assistance", "Importing", "Publishing", "Exporting")]
    [InlineData("Assistance", "Checks", "Importing", "Publishing", "Exporting")]
    [InlineData("Importing", "Checks", "Editing", "Publishing", "Exporting")]
    [InlineData("Publishing", "Reading", "Checks", "Editing", "Importing", "Exporting")]
    [InlineData("Exporting", "Checks", "Editing", "Assistance", "Publishing.Views", "Publishing.Html", "Publishing.Search")]
    public void A_folder_of_the_core_knows_only_what_stands_before_it(string folder, params string[] forbidden) =>
        AssertPasses(Types.InAssembly(Core).That().ResideInNamespace($"Schwerpunkt.{folder}").ShouldNot().HaveDependencyOnAny([.. forbidden.Select(name => $"Schwerpunkt.{name}")]));

    [Fact]
    public void Only_Reading_sees_Markdig_YamlDotNet_and_Tomlyn() =>
        AssertPasses(Types.InAssembly(Core).That().DoNotResideInNamespace("Schwerpunkt.Reading").And().ResideInNamespace("Schwerpunkt")
            .ShouldNot().HaveDependencyOnAny("Markdig", "YamlDotNet", "Tomlyn"));

    [Fact]
    public void Only_Importing_sees_AngleSharp() =>
        AssertPasses(Types.InAssembly(Core).That().DoNotResideInNamespace("Schwerpunkt.Importing").And().ResideInNamespace("Schwerpunkt")
            .ShouldNot().HaveDependencyOnAny("AngleSharp"));

    [Fact]
    public void The_core_has_no_console_disk_clock_chance_process_or_network() =>
        AssertPasses(Types.InAssembly(Core).That().ResideInNamespace("Schwerpunkt").ShouldNot().HaveDependencyOnAny(
            "System.Console", "System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
            "System.IO.FileSystemInfo", "System.IO.RandomAccess", "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Diagnostics.Stopwatch",
            "System.Diagnostics.Process", "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Net.Http", "System.Net.Sockets",
            "System.Net.WebClient", "System.Net.Dns", "System.Threading.Thread", "System.Threading.Timer"));

    [Fact]
    public void The_core_asks_nothing_of_its_surroundings()
    {
        using var core = Mono.Cecil.ModuleDefinition.ReadModule(Core.Location);
        // Every iterator asks for the number of its thread.
        var asked = core.GetMemberReferences()
            .Where(member => member.DeclaringType.FullName == "System.Environment" && member.Name != "get_CurrentManagedThreadId")
            .Select(member => member.Name);
        Assert.Empty(asked);
    }

    /// <summary>Without ICU, .NET's normalisation does nothing and its cultures are all the same; nothing says so.</summary>
    [Fact]
    public void Nothing_asks_for_what_only_ICU_has() => Assert.All(new[] { Core, Imaging, Documents, Disk, Workbench, LanguageServer, Deployment, Theme, Cli }, assembly =>
    {
        using var module = Mono.Cecil.ModuleDefinition.ReadModule(assembly.Location);
        var asked = module.GetMemberReferences().Where(member => (member.DeclaringType.FullName, member.Name) is
            ("System.String" or "System.StringNormalizationExtensions", "Normalize" or "IsNormalized" or "TryNormalize")
            or ("System.Globalization.CultureInfo", "GetCultureInfo" or "CreateSpecificCulture" or ".ctor")
            or ("System.Globalization.IdnMapping" or "System.Globalization.CompareInfo" or "System.Globalization.SortKey", _));
        Assert.Empty(asked.Select(member => member.FullName));
    });

    [Theory]
    [InlineData("Markdig", "Schwerpunkt.Core")]
    [InlineData("YamlDotNet", "Schwerpunkt.Core")]
    [InlineData("Tomlyn", "Schwerpunkt.Core")]
    [InlineData("AngleSharp", "Schwerpunkt.Core")]
    [InlineData("NetVips", "Schwerpunkt.Imaging")]
    [InlineData("UglyToad.PdfPig", "Schwerpunkt.Documents")]
    [InlineData("UglyToad.PdfPig.Core", "Schwerpunkt.Documents")]
    [InlineData("UglyToad.PdfPig.Tokens", "Schwerpunkt.Documents")]
    [InlineData("RazorSlices", "Schwerpunkt.Themes.Mil")]
    [InlineData("Spectre.Console", "schwerpunkt")]
    [InlineData("System.CommandLine", "schwerpunkt")]
    [InlineData("Polly.Core", "schwerpunkt")]
    [InlineData("DocumentFormat.OpenXml", "Schwerpunkt.Tests")]
    [InlineData("AWSSDK.S3", "Schwerpunkt.Deployment")]
    [InlineData("AWSSDK.Core", "Schwerpunkt.Deployment")]
    [InlineData("Microsoft.AspNetCore.Server.Kestrel.Core", "Schwerpunkt.Workbench")]
    public void A_library_is_seen_by_one_assembly_only(string library, string owner)
    {
        var users = new[] { Core, Imaging, Documents, Disk, Workbench, LanguageServer, Deployment, Theme, Cli }
            .Where(assembly => assembly.GetReferencedAssemblies().Any(reference => reference.Name == library))
            .Select(assembly => assembly.GetName().Name);
        Assert.DoesNotContain(users, user => user != owner);
    }

    [Theory]
    [InlineData("src/Schwerpunkt/Schwerpunkt.csproj")]
    [InlineData("src/Schwerpunkt.Imaging/Schwerpunkt.Imaging.csproj", "Schwerpunkt")]
    [InlineData("src/Schwerpunkt.Documents/Schwerpunkt.Documents.csproj", "Schwerpunkt")]
    [InlineData("src/Schwerpunkt.Disk/Schwerpunkt.Disk.csproj", "Schwerpunkt", "Schwerpunkt.Documents", "Schwerpunkt.Imaging")]
    [InlineData("src/Schwerpunkt.Workbench/Schwerpunkt.Workbench.csproj", "Schwerpunkt", "Schwerpunkt.Imaging", "Schwerpunkt.Disk")]
    [InlineData("src/Schwerpunkt.LanguageServer/Schwerpunkt.LanguageServer.csproj", "Schwerpunkt", "Schwerpunkt.Disk")]
    [InlineData("src/Schwerpunkt.Deployment/Schwerpunkt.Deployment.csproj", "Schwerpunkt", "Schwerpunkt.Disk")]
    [InlineData("themes/Schwerpunkt.Themes.csproj", "Schwerpunkt", "Schwerpunkt.Themes.Mil")]
    [InlineData("themes/mil/Schwerpunkt.Themes.Mil.csproj", "Schwerpunkt")]
    [InlineData("src/Schwerpunkt.Statiq/Schwerpunkt.Statiq.csproj", "Schwerpunkt", "Schwerpunkt.Imaging", "Schwerpunkt.Disk", "Schwerpunkt.Themes")]
    [InlineData("tests/Schwerpunkt.Statiq/Schwerpunkt.Statiq.csproj", "Schwerpunkt", "Schwerpunkt.Imaging", "Schwerpunkt.Disk", "Schwerpunkt.Themes", "Statiq.Web")]
    [InlineData("src/Schwerpunkt.Cli/Schwerpunkt.Cli.csproj", "Schwerpunkt", "Schwerpunkt.Deployment", "Schwerpunkt.Disk", "Schwerpunkt.Documents", "Schwerpunkt.LanguageServer", "Schwerpunkt.Workbench", "Schwerpunkt.Themes")]
    public void A_project_refers_to_those_the_design_names(string project, params string[] expected)
    {
        var references = XDocument.Load(Repository.Path(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")?.Value ?? "").Replace('\\', '/'));
        Assert.Equal(expected.Order(), references.Order());
    }

    [Fact]
    public void The_core_refers_to_no_assembly_of_ours() => Assert.DoesNotContain(
        Core.GetReferencedAssemblies(), reference => reference.Name?.StartsWith("Schwerpunkt", StringComparison.OrdinalIgnoreCase) == true);

    [Fact]
    public void No_source_file_is_longer_than_can_be_read_at_a_sitting() => Assert.All(Sources("*.cs", "*.cshtml", "*.js"), file =>
        Assert.True(File.ReadLines(file).Count() <= MostLines, $"{Shown(file)} has more than {MostLines} lines."));

    [Fact]
    public void The_namespace_is_the_folder() => Assert.All(Sources("*.cs").Where(file => Path.GetFileName(file) != "Program.cs"), file =>
    {
        var declared = Namespace().Match(File.ReadAllText(file)).Groups[1].Value;
        Assert.True(declared == ExpectedNamespace(file), $"{Shown(file)} says {declared}, its folder {ExpectedNamespace(file)}.");
    });

    [Fact]
    public void Every_public_type_of_the_core_says_what_it_is()
    {
        var said = XDocument.Load(Path.ChangeExtension(Core.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null).Select(member => member.Attribute("name")?.Value).ToHashSet();
        Assert.DoesNotContain(Core.ExportedTypes.Select(type => "T:" + type.FullName?.Replace('+', '.')), type => !said.Contains(type));
    }

    private static void AssertPasses(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    private static IEnumerable<string> Sources(params string[] patterns) =>
        from root in (string[])["src", "themes", "tests"]
        from pattern in patterns
        from file in Directory.EnumerateFiles(Repository.Path(root), pattern, SearchOption.AllDirectories)
        where !Shown(file).Split('/').Any(part => part is "bin" or "obj")
        select file;

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    /// <summary>The root namespace of the project a file belongs to, and the folders below it.</summary>
    private static string ExpectedNamespace(string file)
    {
        var folders = new Stack<string>();
        for (var folder = new FileInfo(file).Directory; folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.csproj").FirstOrDefault() is { } project)
            {
                var root = XDocument.Load(project.FullName).Descendants("RootNamespace").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project.Name);
                return string.Join('.', folders.Prepend(root));
            }

            folders.Push(folder.Name);
        }

        throw new FileNotFoundException($"{file} belongs to no project.");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
