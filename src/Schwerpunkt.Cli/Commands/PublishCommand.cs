using System.CommandLine;
using System.Diagnostics;
using Schwerpunkt.Deployment;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>publish</c>: brings an output folder to where it is served, or a target back to what it held before.</summary>
internal sealed class PublishCommand : ICommand
{
    private static readonly Argument<string?> Target = new("ziel") { HelpName = "ZIEL", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Output = new("--output") { HelpName = "ORDNER", Description = "was veröffentlicht wird (sonst: output)", DefaultValueFactory = _ => "output" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "sagt nur, was sich ändern würde" };
    private static readonly Option<bool> Rollback = new("--rollback") { Description = "geht zur vorigen Veröffentlichung zurück" };
    private static readonly Option<string?> Keep = new("--keep") { HelpName = "ZAHL", Description = $"so viele frühere Veröffentlichungen bleiben aufgehoben (sonst: {DeploymentPlan.UsualKeep})" };
    private static readonly Option<string?> Url = new("--url") { HelpName = "ADRESSE", Description = "wo die Startseite danach geprüft wird (sonst: baseUrl aus site.yml)" };
    private static readonly Option<bool> NoCheck = new("--no-check") { Description = "prüft danach nicht über das Netz" };
    private static readonly Option<string?> PurgeList = new("--purge-list") { HelpName = "DATEI", Description = "schreibt die Adressen auf, die ein CDN vergessen muss" };

    public Command Syntax { get; } = new("publish", "veröffentlicht den Ausgabeordner: in einen Ordner, über SSH (rsync)\noder SFTP, in einen Speicher wie S3 oder in einen Git-Zweig; ZIEL ist ein Name aus site.yml oder\n" + TargetAddress.Ways)
    {
        Target, Output, CommonOptions.Content, DryRun, Rollback, Keep, Url, NoCheck, PurgeList,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(
            arguments.Word(Target, $"Wohin? Nennen Sie ein Ziel: {TargetAddress.Ways}, oder den Namen eines Ziels aus site.yml."),
            arguments.Path(Output),
            arguments.Path(CommonOptions.Content),
            arguments.Has(DryRun),
            arguments.Has(Rollback),
            arguments.Count(Keep, DeploymentPlan.UsualKeep),
            arguments.Address(Url),
            arguments.Has(NoCheck),
            arguments.PathIfNamed(PurgeList));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        var config = ReadConfig(options.Content);
        var address = AddressOf(options.Target, config);
        if (!options.Rollback) RequireApart(options, address);
        var output = options.Rollback ? null : OutputReader.Open(options.Output);
        using var publication = Publication.At(address, options.DryRun);
        var plan = output is null ? publication.PlanRollback() : publication.Plan(output.Manifest, options.Keep);
        if (options.DryRun)
        {
            PublicationReport.Planned(plan, publication, output, terminal.Out);
            return ExitCode.Fine;
        }

        if (output is null) publication.RunRollback(plan);
        else if (plan.IsEmpty && !publication.IsResumed) PublicationReport.Unchanged(options.Target, terminal.Out);
        else Send(publication, plan, options.Output);
        var site = (SiteAddress.TryParse(options.Url) ?? config?.Address)?.Absolute("");
        if (options.PurgeList is { } list) PurgeLines.Write(list, plan, publication.Published, site ?? "/");
        if (!plan.IsEmpty || publication.IsResumed) PublicationReport.Done(plan, options.Target, output is null, watch.Elapsed, terminal);
        return options.NoCheck || site is null || output is null ? ExitCode.Fine : Check(address, new Uri(site), plan.Manifest, options.Output, terminal);
    }

    private static void Send(Publication publication, DeploymentPlan plan, string output)
    {
        LocalOutput.RequireUnchanged(output, plan.Send);
        publication.Run(plan, output);
    }

    private static int Check(TargetAddress address, Uri site, OutputManifest manifest, string output, Terminal terminal)
    {
        if (!address.IsServedAtOnce)
        {
            terminal.Out.WriteLine($"Die Forge zeigt den neuen Stand nach einigen Minuten unter {site.AbsoluteUri}; geprüft wird er hier nicht.");
            return ExitCode.Fine;
        }

        using var probe = new SiteProbe(site);
        var faults = probe.LookAsync(manifest, output).GetAwaiter().GetResult();
        PublicationReport.Checked(faults, site, terminal.Out);
        return faults.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>What site.yml says; null where there is none or it cannot be used, which only a name would miss.</summary>
    private static SiteConfig? ReadConfig(string content)
    {
        var file = Path.Combine(content, SiteConfig.FileName);
        if (!File.Exists(file)) return null;
        return SiteBuild.ReadConfig(new SourceTree(content, [new SourceFile(SiteConfig.FileName, SharedReading.AllBytes(file))], [], [], Arguments.Today), new FindingLog());
    }

    private static TargetAddress AddressOf(string target, SiteConfig? config)
    {
        var written = config?.Targets.FirstOrDefault(known => known.Name == target)?.Place ?? target;
        if (TargetAddress.TryParse(written) is { } address) return address;
        var known = config is { Targets.IsEmpty: false } ? $" In site.yml stehen: {string.Join(", ", config.Targets.Select(other => other.Name))}." : "";
        throw new RefusalException($"„{TargetAddress.Shown(written)}“ ist kein Ziel. Schreiben Sie {TargetAddress.Ways}; ein Kennwort gehört nicht hinein, und der Ordner beginnt an der Wurzel, nicht mit „~“.{known}");
    }

    private static void RequireApart(Options options, TargetAddress address)
    {
        if (address.Folder is not { } folder) return;
        var (from, to) = (RealPath.Of(options.Output), RealPath.Of(folder));
        if (RealPath.IsWithin(from, to) || RealPath.IsWithin(to, from)) throw new RefusalException($"Der Ausgabeordner „{options.Output}“ und das Ziel „{folder}“ dürfen nicht ineinander liegen.");
        var content = RealPath.Of(options.Content);
        if (Directory.Exists(content) && (RealPath.IsWithin(content, to) || RealPath.IsWithin(to, content))) throw new RefusalException($"Der Inhaltsordner „{options.Content}“ und das Ziel „{folder}“ dürfen nicht ineinander liegen.");
    }

    /// <summary>What the command line says about a publication.</summary>
    private sealed record Options(string Target, string Output, string Content, bool DryRun, bool Rollback, int Keep, string? Url, bool NoCheck, string? PurgeList);
}
