using System.Globalization;

namespace Schwerpunkt.Tests.Cli;

/// <summary>A small content folder on disk, and the calls to build it.</summary>
internal sealed class Site : IDisposable
{
    public const string Config = "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n";

    public Site()
    {
        Folder.Write("content/site.yml", Config);
        Folder.Write("content/index.md", Page("Startseite", "Guten Tag."));
    }

    public TemporaryFolder Folder { get; } = new();

    public static string Page(string title, string text, string head = "") =>
        $"---\ntitle: {title}\n{head}---\n\n{text}\n";

    public void Write(string path, string text) => Folder.Write("content/" + path, text);

    public string Output(string path) => File.ReadAllText(Folder.Path("output", path));

    /// <summary>The arguments of a command on this content, with the day pinned.</summary>
    public string[] Args(string command, params string[] more) =>
        [command, "--content", Folder.Path("content"), .. command == "build" ? ["--output", Folder.Path("output")] : (string[])[], "--today", "2026-03-03", .. more];

    public Answer Build(params string[] more) => Command.Run(Args("build", more));

    public Answer BuildTo(string output) =>
        Command.Run("build", "--content", Folder.Path("content"), "--output", output, "--today", "2026-03-03");

    public Answer Check(params string[] more) => Command.Run(Args("check", more));

    /// <summary>Adds pages enough to be caught while writing them.</summary>
    public void AddPages(int number)
    {
        for (var i = 0; i < number; i++)
            Write(string.Create(CultureInfo.InvariantCulture, $"seiten/nr-{i}.md"), Page($"Seite {i}", $"Text der Seite {i}."));
    }

    public void Dispose() => Folder.Dispose();
}
