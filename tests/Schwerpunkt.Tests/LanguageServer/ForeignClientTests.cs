using System.Diagnostics;
using System.Text.Json.Nodes;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>Clients that nobody here wrote: Debian's Neovim, and the library that VS Code speaks the protocol with.</summary>
public sealed class ForeignClientTests
{
    private static readonly string First = Site.Page("Erste", "Grüße 😀 zur [zweiten Seite](zwei.md#ueber-uns) und ins [Leere ohne Seite](fehlt.md).");
    private static readonly string Second = Site.Page("Zweite", "Text.\n\n## Über uns\n\nZurück zum [Anfang](index.md).", "description: Worum es geht.\n");

    /// <summary>What the library says; names in capitals stand for the addresses and texts of a test.</summary>
    private const string Steps = """
        [{"request":"initialize","params":{"processId":null,"rootUri":null,"workspaceFolders":[{"uri":"ORDNER","name":"Probe"}],
          "capabilities":{"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["rename"]},"didChangeWatchedFiles":{"dynamicRegistration":true}}}}},
         {"notice":"initialized","params":{}},
         {"notice":"textDocument/didOpen","params":{"textDocument":{"uri":"EINS","languageId":"markdown","version":1,"text":TEXT}}},
         {"await":"findings","uri":"EINS","code":"verweis-ins-leere"},
         {"request":"textDocument/documentSymbol","params":{"textDocument":{"uri":"EINS"}}},
         {"request":"textDocument/foldingRange","params":{"textDocument":{"uri":"EINS"}}},
         {"request":"textDocument/prepareRename","params":{"textDocument":{"uri":"EINS"},"position":{"line":4,"character":34}}},
         {"request":"textDocument/rename","params":{"textDocument":{"uri":"EINS"},"position":{"line":4,"character":34},"newName":"index"}},
         {"request":"workspace/willRenameFiles","params":{"files":[{"oldUri":"ZWEI","newUri":"DREI"}]}},
         {"notice":"textDocument/didChange","params":{"textDocument":{"uri":"EINS","version":2},"contentChanges":[{"text":GETIPPT}]}},
         {"request":"textDocument/completion","params":{"textDocument":{"uri":"EINS"},"position":{"line":2,"character":4},"context":{"triggerKind":1}}},
         {"request":"textDocument/codeAction","params":{"textDocument":{"uri":"EINS"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}]
        """;

    [Fact]
    public void Neovim_is_served()
    {
        EditorPackages.Require();
        using var site = Begun();
        var answer = site.Folder.Path("antwort.json");
        var run = Command.RunProcess(
            "nvim",
            ["--headless", "-u", "NONE", "-i", "NONE", "-c", $"luafile {Repository.Path("tests", "Schwerpunkt.Tests", "LanguageServer", "neovim.lua")}", "-c", "qa!"],
            site.Folder.Root,
            ("SERVER", Command.Executable),
            ("ROOT", site.Folder.Root),
            ("PAGE", site.Folder.Path("content/eins.md")),
            ("ANSWER", answer));
        Assert.True(File.Exists(answer), run.Output + run.Error);
        var said = JsonNode.Parse(File.ReadAllText(answer))!;
        Assert.Null(said["failure"]);
        // Neovim counts bytes: ü and ß are two, 😀 is four, in UTF-16 one, one and two.
        Assert.Equal(["4:60-88 verweis-ins-leere"], Texts(said["findings"]));
        Assert.Equal(["zwei.md"], Texts(said["completion"]));
        Assert.Equal(20, said["replaced"]!.GetValue<int>());
        Assert.Contains("1:0-5 angabe-verschrieben", Texts(said["typed"]));
        Assert.Equal("title: Erste", said["mended"]!.GetValue<string>());
        Assert.StartsWith("**Zweite**\n\nWorum es geht.", said["hover"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, said["references"]!.GetValue<int>());
        Assert.Equal("8:0", string.Join(':', said["definition"]!.AsArray().Select(number => number!.GetValue<int>())));
        Assert.Contains("aliases: [/zwei/]", Texts(said["renamed"]));
        Assert.Contains(Texts(said["linked"]), line => line.Contains("(drei.md#ueber-uns)", StringComparison.Ordinal));
        Assert.False(File.Exists(site.Folder.Path("content/zwei.md")));
    }

    /// <summary>The settings that the handbook prints for this Neovim, as they stand there.</summary>
    [Fact]
    public void The_handbook_sets_Neovim_up_for_one_server_a_site()
    {
        EditorPackages.Require();
        using var site = Begun();
        var handbook = File.ReadAllText(Repository.Path("docs", "redaktion", "im-editor.md")).Split("(erprobt ist 0.7.2):\n")[1].Split("**Helix**")[0];
        site.Folder.Write("init.lua", string.Join('\n', handbook.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..])));
        var answer = site.Folder.Path("antwort.txt");
        var run = Command.RunProcess(
            "nvim",
            ["--headless", "-n", "-i", "NONE", "-u", site.Folder.Path("init.lua"), "-c", "edit content/eins.md", "-c", "edit! content/eins.md", "-c", "edit content/zwei.md", "-c", "edit content/site.yml", "-c", "lua vim.wait(30000, function() return #vim.lsp.get_active_clients() > 0 end)", "-c", $"lua vim.fn.writefile({{#vim.lsp.get_active_clients() .. ' ' .. #vim.lsp.get_buffers_by_client_id(vim.lsp.get_active_clients()[1].id)}}, '{answer}')", "-c", "qa!"],
            site.Folder.Root,
            ("PATH", $"{Path.GetDirectoryName(Command.Executable)}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}"));
        Assert.True(File.Exists(answer), run.Output + run.Error);
        Assert.Equal("1 3", File.ReadAllText(answer).Trim());
    }

    [Fact]
    public void The_client_library_of_VS_Code_is_served()
    {
        EditorPackages.Require();
        using var site = Begun();
        var uri = new Uri(site.Folder.Path("content/eins.md")).AbsoluteUri;
        var typed = First.Replace("title: Erste\n", "title: Erste\nlayo\n", StringComparison.Ordinal);
        var steps = Steps.Replace("ORDNER", new Uri(site.Folder.Root).AbsoluteUri, StringComparison.Ordinal)
            .Replace("EINS", uri, StringComparison.Ordinal).Replace("ZWEI", uri.Replace("eins", "zwei", StringComparison.Ordinal), StringComparison.Ordinal).Replace("DREI", uri.Replace("eins", "drei", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("TEXT", JsonValue.Create(First).ToJsonString(), StringComparison.Ordinal).Replace("GETIPPT", JsonValue.Create(typed).ToJsonString(), StringComparison.Ordinal);
        var said = JsonNode.Parse(Ask(steps))!;
        var answers = said["answers"]!.AsArray();
        Assert.Empty(said["failures"]!.AsArray());
        Assert.Equal(0, said["exitCode"]!.GetValue<int>());
        Assert.Equal(["workspace/didChangeWatchedFiles"], Texts(said["registered"]));
        Assert.Equal("4:56", $"{answers[1]!["diagnostics"]![0]!["range"]!["start"]!["line"]}:{answers[1]!["diagnostics"]![0]!["range"]!["start"]!["character"]}");
        Assert.Empty(answers[2]!.AsArray());
        Assert.Equal(2, answers[3]![0]!["endLine"]!.GetValue<int>());
        Assert.Equal("zwei", answers[4]!["placeholder"]!.GetValue<string>());
        Assert.Equal(-32803, answers[5]!["code"]!.GetValue<int>());
        Assert.Equal(1, answers[6]!["documentChanges"]!.AsArray().Count(change => change!["textDocument"]!["uri"]!.GetValue<string>() == uri));
        Assert.Contains("layout", answers[7]!["items"]!.AsArray().Select(item => item!["label"]!.GetValue<string>()));
        Assert.Empty(answers[8]!.AsArray());
    }

    private static Site Begun()
    {
        var site = new Site();
        site.Write("eins.md", First);
        site.Write("zwei.md", Second);
        return site;
    }

    private static string Ask(string steps)
    {
        var start = new ProcessStartInfo("node", [Repository.Path(".ci", "lsp", "client.mjs"), Command.Executable, "lsp", "--stdio", "--today", "2026-03-03"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!; // ! a program that is there starts
        node.StandardInput.Write(steps);
        node.StandardInput.Close();
        var said = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return said;
    }

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(text => text!.GetValue<string>())];
}
