using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Reading.Yaml.Schemas;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>schema</c>: JSON Schemas of what may be written in YAML, for editors.</summary>
internal sealed class SchemaCommand : ICommand
{
    private static readonly Argument<string?> Name = new("name")
    {
        HelpName = "[NAME]",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => YamlSchema.All.Select(schema => new CompletionItem(schema.Name, detail: schema.Title)) },
    };

    private static readonly Option<string?> To = new("--to") { HelpName = "ORDNER", Description = "schreibt die Schemas dorthin, statt sie zu zeigen" };

    public Command Syntax { get; } = new("schema", "zeigt ein JSON-Schema, nach dem Editoren YAML prüfen und ergänzen;\nohne NAME zählt es alle auf") { Name, To };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var (name, to) = (arguments.WordIfNamed(Name), arguments.PathIfNamed(To));
        return terminal => Run(Chosen(name), to, terminal);
    }

    private static int Run(ImmutableArray<YamlSchema> chosen, string? folder, Terminal terminal)
    {
        if (folder is not null) Write(chosen, folder, terminal.Out);
        else if (chosen is [var one]) terminal.RawOut.Write(one.ToJson());
        else foreach (var schema in chosen) terminal.Out.WriteLine($"{schema.Name,-14}{schema.Title}");
        return ExitCode.Fine;
    }

    private static ImmutableArray<YamlSchema> Chosen(string? name)
    {
        if (string.IsNullOrEmpty(name)) return YamlSchema.All;
        if (YamlSchema.All.FirstOrDefault(schema => schema.Name == name) is { } chosen) return [chosen];
        throw new RefusalException(Nearest.Of(name, YamlSchema.All.Select(schema => schema.Name)) is { } near
            ? $"Ein Schema „{name}“ gibt es nicht – meinten Sie „{near}“?"
            : $"Ein Schema „{name}“ gibt es nicht. Möglich sind: {string.Join(", ", YamlSchema.All.Select(schema => schema.Name))}.");
    }

    /// <summary>All or nothing: a file that was not made here is somebody's.</summary>
    private static void Write(ImmutableArray<YamlSchema> schemas, string folder, TextWriter writer)
    {
        var files = schemas.Select(schema => (Path: WrittenPath.In(folder, schema.FileName), Schema: schema)).ToImmutableArray();
        if (files.FirstOrDefault(file => Path.Exists(file.Path) && !YamlSchema.IsOurs(File.ReadAllText(file.Path))) is { Path: { } taken })
            throw new RefusalException($"„{taken}“ gibt es schon, und dieses Programm hat es nicht gemacht. Geschrieben wurde nichts. Nennen Sie mit --to einen anderen Ordner.");
        Directory.CreateDirectory(folder);
        foreach (var (path, schema) in files)
        {
            PageFile.Create(path, Encoding.UTF8.GetBytes(schema.ToJson()));
            writer.WriteLine($"Geschrieben: {PrintableText.Of(path)} – {schema.Title}");
        }
    }
}
