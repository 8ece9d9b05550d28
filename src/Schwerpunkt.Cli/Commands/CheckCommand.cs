using System.Collections.Immutable;
using System.CommandLine;
using Schwerpunkt.Cli.Outside;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>check</c>: a build that writes nothing.</summary>
internal sealed class CheckCommand : ICommand
{
    private static readonly Option<bool> External = new("--external") { Description = "fragt auch fremde Rechner, ob die Adressen im Auftritt noch stimmen" };
    private static readonly Argument<string[]> Paths = new("pfad") { HelpName = "[PFAD …]", Arity = ArgumentArity.ZeroOrMore };

    public Command Syntax { get; } = new("check", "prüft alles und schreibt nichts; mit PFAD zeigt und zählt es\nnur die Befunde dieser Dateien und Ordner")
    {
        Paths, CommonOptions.Content, CommonOptions.Sites, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Drafts, CommonOptions.Strict, CommonOptions.Release, External, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        if (ManySites.Read(arguments, External) is { } sites)
        {
            arguments.RequireNone(Paths, "Mit --sites prüft „check“ alle Auftritte ganz. Lassen Sie den Pfad weg, oder nennen Sie mit --content den einen Auftritt.");
            return sites.Check;
        }

        var options = new Options(arguments.Path(CommonOptions.Content), arguments.PathsIfNamed(Paths), arguments.Day(CommonOptions.Today), CommonOptions.Build(arguments), arguments.Has(External), arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var scope = Scope(options);
        var result = FolderBuild.Run(options.Content, options.Today, options.Build with { Html = false }, InstalledThemes.All, ProgressBar.On(terminal.RawError), keep: false);
        if (!scope.IsEmpty) result = result with { Findings = [.. result.Findings.Where(finding => IsAsked(finding.Location))] };
        if (options.External && result.Site is { } site) result = result with { Findings = [.. result.Findings.Concat(Outside(site)).Order()] };
        FindingPrinter.Print(result.Findings, options.Format, terminal, new Telling(options.Build, options.Content, terminal, Whole: options.Paths.Length > 0));
        Report.Checked(result, options.Content, options.Build, !scope.IsEmpty, terminal.BesideFindings(options.Format));
        return options.Build.IsStoppedBy(result.Findings) ? ExitCode.Findings : ExitCode.Fine;

        bool IsAsked(Location place) => scope.IsEmpty || scope.Any(path => IsWithin(place.Path, path));

        ImmutableArray<Finding> Outside(Site site) => OutsideCheck.RunAsync(site, options.Content, IsAsked, ProgressBar.On(terminal.RawError)).GetAwaiter().GetResult();
    }

    /// <summary>Files and folders as findings name them; empty for the whole content.</summary>
    private static ImmutableArray<string> Scope(Options options)
    {
        var below = options.Paths.Select(path => ContentPath.Below(options.Content, path)).ToImmutableArray();
        return below.Contains("") ? [] : [.. below.Select(path => ContentPath.Shown(options.Content, path))];
    }

    private static bool IsWithin(string file, string path) => file == path || file.StartsWith(path + "/", StringComparison.Ordinal);

    /// <summary>What the command line says about a check.</summary>
    private sealed record Options(string Content, string[] Paths, DateOnly Today, BuildOptions Build, bool External, FindingFormat Format);
}
