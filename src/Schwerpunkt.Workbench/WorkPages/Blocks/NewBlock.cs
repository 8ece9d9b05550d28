using System.Collections.Immutable;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The kinds of block that can be begun, and with what each begins.</summary>
internal static class NewBlock
{
    /// <summary>Name in the address, name for people, fields, Markdown to begin with.</summary>
    public static ImmutableArray<(string Kind, string Name, string Fields, string Markdown)> All { get; } =
    [
        ("absatz", "Absatz", "text", ""),
        ("ueberschrift", "Überschrift", "text", "## "),
        ("liste", "Liste", "text", "- "),
        ("bild", "Bild", "bild", ""),
        ("tabelle", "Tabelle", "tabelle", "| | |\n|---|---|\n| | |\n| | |"),
        ("diagramm", "Diagramm", "diagramm", "```diagramm\ntype: balken\ntitle:\ndescription:\nlabels: []\nvalues: []\n```"),
        ("zeitleiste", "Zeitleiste", "diagramm", "```diagramm\ntype: zeitleiste\ntitle:\ndescription:\nevents: []\n```"),
        ("zitat", "Zitat", "text", "> "),
    ];

    public static string Of(string kind) => Find(kind).Markdown;

    public static string NameOf(string kind) => Find(kind).Name;

    public static string FieldsOf(string kind) => Find(kind).Fields;

    private static (string Kind, string Name, string Fields, string Markdown) Find(string kind) => All.FirstOrDefault(one => one.Kind == kind) is { Kind: not null } found ? found : All[0];
}
