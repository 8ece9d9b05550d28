using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>A diagram: its words, and its data as a grid. What was not changed keeps the signs it is written with.</summary>
internal sealed partial class DiagramFields : IBlockFields
{
    private const int FewestRows = 3;

    /// <summary>The keys of one text each.</summary>
    private static readonly ImmutableArray<(string Key, string Label, string Help)> Words =
    [
        ("title", "Titel", "Worum es geht, in einer Zeile."),
        ("description", "Was zu sehen ist", "In ein, zwei Sätzen: Das liest auch, wer die Zeichnung nicht sieht."),
        ("unit", "Einheit", "Zum Beispiel „%“ oder „Mio. Euro“; bei einer Zeitleiste leer."),
    ];

    private static readonly PageEditor Editor = new(new SourceTree("", [], [], [], default), _ => []);

    public string Name => "diagramm";

    /// <summary>Data of a file are written there and not in a grid: such a block is edited as text.</summary>
    public bool Fits(Block? block, string markdown) => block is Block.Drawing { Diagram.File: null } && Fence().IsMatch(markdown);

    public Html Show(BlockPlace place, string markdown)
    {
        var head = Read(Yaml(markdown));
        return Fields(WrittenHead.TextAt(head, "type"), key => WrittenHead.TextAt(head, key), DiagramGrid.Read(head), [.. WrittenHead.ListAt(head, "sources").Select(source => Sources.Select(key => WrittenHead.TextAt(source, key)).ToImmutableArray())]);
    }

    public Html Again(BlockPlace place, WorkRequest typed) => Fields(typed["type"], key => typed[key], DiagramGrid.Of(typed), SourcesOf(typed));

    public string Markdown(WorkRequest typed, string before)
    {
        var written = Fence().Match(LineMap.Normalise(before)) is { Success: true } match ? match : Fence().Match(NewBlock.Of("diagramm"));
        var head = Read(written.Groups["yaml"].Value);
        List<(string Key, HeadValue? Value)> wanted =
        [
            ("type", Text(typed["type"])),
            .. Words.Select(word => (word.Key, Text(typed[word.Key]))),
            .. DiagramGrid.Of(typed).ToKeys(typed["type"]),
            ("sources", Many(SourcesOf(typed).Select(source => (HeadValue?)new HeadValue.Keys([.. Sources.Zip(source).Where(entry => entry.Second.Length > 0).Select(entry => (entry.First, (HeadValue)new HeadValue.Text(entry.Second)))])))),
        ];
        var file = SavedFile.TryRead(new SourceFile("diagramm.yml", Encoding.UTF8.GetBytes(written.Groups["yaml"].Value)))!; // ! text is text
        foreach (var (key, value) in wanted)
        {
            var now = WrittenHead.At(head, KeyPath.Of(key));
            if (value is null ? now is null : now?.Says(value) == true) continue;
            HeadEdit edit = value is null ? new HeadEdit.Remove(file.Hash, KeyPath.Of(key)) : new HeadEdit.Set(file.Hash, KeyPath.Of(key), value);
            if (Editor.Apply(file.File, edit) is EditResult.Done done) file = done.After;
        }

        return $"{written.Groups["open"].Value}\n{file.Decoded.TrimEnd('\n')}\n{written.Groups["close"].Value}";
    }

    private static ImmutableArray<string> Sources { get; } = ["title", "url", "seen"];

    private static HeadValue.Text? Text(string typed) => typed.Trim() is { Length: > 0 } text ? new HeadValue.Text(text) : null;

    private static HeadValue.Many? Many(IEnumerable<HeadValue?> items) => items.OfType<HeadValue>().ToImmutableArray() is { IsEmpty: false } some ? new HeadValue.Many(some) : null;

    private static ImmutableArray<ImmutableArray<string>> SourcesOf(WorkRequest typed) =>
        [.. typed.All("quelle").Select(value => value.Trim()).Chunk(Sources.Length).Where(source => source.Any(value => value.Length > 0)).Select(source => source.ToImmutableArray())];

    private static HeadValue? Read(string yaml) => SavedFile.TryRead(new SourceFile("diagramm.yml", Encoding.UTF8.GetBytes(yaml))) is { } file ? WrittenHead.Read(file) : null;

    private static string Yaml(string markdown) => Fence().Match(markdown).Groups["yaml"].Value;

    private static Html Fields(string type, Func<string, string> words, DiagramGrid grid, ImmutableArray<ImmutableArray<string>> sources) => Html.Of($"""
        <label>Art <select name="type">{new[] { ("balken", "Balken"), ("linie", "Linie"), ("zeitleiste", "Zeitleiste") }.Select(kind => Html.Of($"""<option value="{kind.Item1}"{new Html(kind.Item1 == type ? " selected" : "")}>{kind.Item2}</option>"""))}</select></label>
        {Words.Select(word => Html.Of($"""<label>{word.Label} <input name="{word.Key}" value="{words(word.Key)}" aria-describedby="hilfe-{word.Key}"{new Html(word.Key == "unit" ? "" : " required")}></label><p class="hilfe" id="hilfe-{word.Key}">{word.Help}</p>"""))}
        {grid.ToHtml(FewestRows, type == "zeitleiste")}
        <fieldset><legend>Woher die Daten sind</legend>
        {sources.Append(["", "", ""]).Select((source, number) => Html.Of($"""<label>Quelle {number + 1} <input name="quelle" value="{source[0]}"></label><label>Adresse <input name="quelle" type="url" value="{source[1]}"></label><label>Gesehen am <input name="quelle" type="date" value="{source[2]}"></label>"""))}
        </fieldset>
        """);

    [GeneratedRegex(@"\A(?<open>(?:```+|~~~+)[^\n]*)\n(?<yaml>(?:.*\n)*?)(?<close>(?:```+|~~~+)[ \t]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
