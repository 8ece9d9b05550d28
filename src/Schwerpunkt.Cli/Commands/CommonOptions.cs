using System.CommandLine;
using System.CommandLine.Completions;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Content { get; } = new("--content") { HelpName = "ORDNER", Description = "Inhalt (sonst: content)", DefaultValueFactory = _ => "content" };

    public static Option<string?> Sites { get; } = new("--sites") { HelpName = "ORDNER", Description = "viele Auftritte auf einmal: jeder Ordner darin mit site.yml ist einer" };

    public static Option<string?> Today { get; } = new("--today") { HelpName = "TAG", Description = "rechnet mit diesem Tag, z. B. 2026-03-31" };

    public static Option<string> Format { get; } = new("--format")
    {
        HelpName = "FORM",
        Description = "Befunde als text, github, gitlab, sarif oder json",
        DefaultValueFactory = _ => "text",
        CompletionSources = { _ => FindingFormats.All.Select(format => new CompletionItem(format.Name, detail: format.Help)) },
    };

    public static Option<string?> BaseUrl { get; } = new("--base-url") { HelpName = "ADRESSE", Description = "ersetzt baseUrl aus site.yml" };

    public static Option<bool> Drafts { get; } = new("--drafts") { Description = "nimmt auch Entwürfe auf" };

    public static Option<bool> Strict { get; } = new("--strict") { Description = "Warnungen zählen als Fehler" };

    public static Option<bool> Release { get; } = new("--release") { Description = "Platzhalter, Entwurf und abgelaufene Tage zählen als Fehler" };

    /// <summary>What the core is told of a build.</summary>
    public static BuildOptions Build(Arguments arguments) =>
        new(arguments.Address(BaseUrl), arguments.Has(Drafts), arguments.Has(Strict), arguments.Has(Release));
}
