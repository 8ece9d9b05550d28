using System.CommandLine;
using System.Globalization;
using Schwerpunkt.Cli.Importing;

namespace Schwerpunkt.Cli;

/// <summary>Reads the arguments with System.CommandLine; help and errors are our own, because its German is half translated.</summary>
/// <param name="Import">What <c>import</c> was given; null for other commands.</param>
internal sealed record Options(
    string Command,
    BuildSettings Settings,
    bool WantsHelp,
    string? Usage,
    int Port = Options.UsualPort,
    ImportSettings? Import = null,
    string? Path = null,
    bool DryRun = false)
{
    public const string BuildCommand = "build";
    public const string CheckCommand = "check";
    public const string PreviewCommand = "preview";
    public const string ImportCommand = "import";
    public const string FixCommand = "fix";

    /// <summary>Statiq's, so that old habits work.</summary>
    public const int UsualPort = 5080;

    private static readonly string[] Commands = [BuildCommand, CheckCommand, PreviewCommand, ImportCommand, FixCommand];

    private static readonly Option<string> Content = new("--content") { DefaultValueFactory = _ => "content" };
    private static readonly Option<string> Output = new("--output") { DefaultValueFactory = _ => "output" };
    private static readonly Option<string?> BaseUrl = new("--base-url");
    private static readonly Option<string?> Today = new("--today");
    private static readonly Option<bool> Drafts = new("--drafts");
    private static readonly Option<bool> Strict = new("--strict");
    private static readonly Option<bool> Release = new("--release");
    private static readonly Option<bool> Compress = new("--compress");
    private static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "text" };
    private static readonly Option<string?> PortWanted = new("--port");
    private static readonly Argument<string[]> Sources = new("quelle") { Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> To = new("--to");
    private static readonly Option<bool> Force = new("--force");
    private static readonly Option<string?> ReportFile = new("--report");
    private static readonly Option<bool> DryRunWanted = new("--dry-run");
    private static readonly Argument<string?> PathWanted = new("path") { Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> HelpWanted = new("--help", "-h", "-?") { Recursive = true };

    public static Options Parse(string[] args)
    {
        var parsed = Root().Parse(args);
        var command = Commands.FirstOrDefault(name => name == parsed.CommandResult.Command.Name) ?? BuildCommand;
        if (parsed.GetValue(HelpWanted)) return new Options(command, Default, true, null);
        if (parsed.Errors.Count > 0) return Wrong(command, Explain(parsed));
        if (IsAnyPathEmpty(parsed)) return Wrong(command, "Ein Pfad ist leer. Nennen Sie einen Ordner oder eine Datei, oder lassen Sie die Option weg.");
        var settings = new BuildSettings(
            parsed.GetRequiredValue(Content),
            parsed.GetRequiredValue(Output),
            parsed.GetValue(BaseUrl),
            parsed.GetValue(Today) is null ? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime) : DateOnly.MinValue,
            parsed.GetValue(Drafts),
            parsed.GetValue(Strict),
            parsed.GetValue(Release),
            FindingFormat.Text,
            parsed.GetValue(Compress));
        var refined = Refine(command, settings, parsed.GetValue(Today), parsed.GetRequiredValue(Format));
        if (command == ImportCommand && refined.Usage is null) refined = ReadImport(parsed, refined);
        if (command == FixCommand) return refined with { Path = parsed.GetValue(PathWanted), DryRun = parsed.GetValue(DryRunWanted) };
        if (parsed.GetValue(PortWanted) is not { } port) return refined;
        return ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? refined with { Port = number }
            : Wrong(command, $"„{port}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535.");
    }

    private static BuildSettings Default { get; } = new("content", "output", null, DateOnly.MinValue, false, false, false, FindingFormat.Text);

    private static Options Refine(string command, BuildSettings settings, string? today, string format)
    {
        if (today is not null)
        {
            if (German.IsoDay.TryParse(today) is not { } day)
                return Wrong(command, $"„{today}“ ist kein Tag. Schreiben Sie ihn als 2026-03-31.");
            settings = settings with { Today = day };
        }

        if (settings.BaseUrl is { } address && Sites.SiteAddress.TryParse(address) is null)
            return Wrong(command, $"„{address}“ ist keine Adresse. Schreiben Sie sie als https://www.example.org/ordner/.");
        return format switch
        {
            "text" => new Options(command, settings, false, null),
            "github" => new Options(command, settings with { Format = FindingFormat.GitHub }, false, null),
            "sarif" => new Options(command, settings with { Format = FindingFormat.Sarif }, false, null),
            _ => Wrong(command, $"Das Format „{format}“ gibt es nicht. Möglich sind: text, github, sarif."),
        };
    }

    private static Options ReadImport(ParseResult parsed, Options options) => parsed.GetValue(To) is { } to
        ? options with { Import = new ImportSettings(parsed.GetValue(Sources) ?? [], to, parsed.GetValue(Force), parsed.GetValue(ReportFile)) }
        : Wrong(ImportCommand, "Wohin? Nennen Sie mit --to einen Ordner, zum Beispiel --to content/schwerpunkte.");

    /// <summary>A script whose variable is not set gives an empty word.</summary>
    private static bool IsAnyPathEmpty(ParseResult parsed)
    {
        string?[] paths = [parsed.GetValue(Content), parsed.GetValue(Output), parsed.GetValue(To), parsed.GetValue(ReportFile), parsed.GetValue(PathWanted), .. parsed.GetValue(Sources) ?? []];
        return paths.Any(path => path is not null && string.IsNullOrWhiteSpace(path));
    }

    private static Options Wrong(string command, string reason) =>
        new(command, Default, false, $"schwerpunkt: {reason}\nAlle Befehle zeigt „schwerpunkt --help“.");

    private static string Explain(ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Name == ImportCommand && parsed.UnmatchedTokens.Count == 0) return "Was soll eingelesen werden? Nennen Sie eine Datei, einen Ordner oder „-“.";
        if (parsed.UnmatchedTokens is not [var token, ..]) return "Einer Option fehlt ihr Wert, oder sie steht zweimal da.";
        string[] known = [.. Commands, .. parsed.CommandResult.Command.Options.Select(option => option.Name)];
        return Text.Nearest.Of(token, known) is { } near ? $"„{token}“ kenne ich nicht – meinten Sie „{near}“?" : $"„{token}“ kenne ich nicht.";
    }

    private static Command Root()
    {
        Option[] options = [Content, Output, BaseUrl, Today, Drafts, Strict, Release, Compress, Format, PortWanted, HelpWanted];
        var root = new Command("schwerpunkt");
        var import = new Command(ImportCommand) { Arguments = { Sources }, Options = { To, Force, ReportFile } };
        foreach (var command in Commands.Where(name => name != ImportCommand).Select(name => new Command(name)).Prepend(root).Append(import))
        {
            foreach (var option in options.Where(option => command == root || !option.Recursive)) command.Options.Add(option);
            if (command != root) root.Subcommands.Add(command);
            if (command.Name == FixCommand)
            {
                command.Arguments.Add(PathWanted);
                command.Options.Add(DryRunWanted);
            }

            // Without an action the parser would demand a subcommand.
            command.SetAction(_ => { });
        }

        return root;
    }
}
