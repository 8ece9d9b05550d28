using System.Collections.Immutable;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>One key that an editor may write: what its value is, what it is for, and how it looks. Reader, suggestions and handbook speak of the same.</summary>
/// <param name="Name">As it is written before the colon.</param>
/// <param name="Type">What stands behind the colon.</param>
/// <param name="Help">German, one sentence.</param>
/// <param name="Example">A value in YAML on one line, as it stands behind the colon.</param>
public sealed record YamlKey(string Name, KeyType Type, string Help, string Example)
{
    /// <summary>True where the mapping cannot be used without it.</summary>
    public bool Required { get; init; }

    /// <summary>The only values there are; empty where the type says enough.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The keys of the mapping, or of each mapping of the list, that stands behind the colon; empty for other types.</summary>
    public ImmutableArray<YamlKey> Keys { get; init; } = [];

    /// <summary>What may stand behind the colon, in the Markdown of the handbook: „eines von `entwurf`, `live`“, „Text; Pflicht“.</summary>
    public string ValueInGerman =>
        Type.InGerman() + (Choices.IsEmpty ? "" : " " + string.Join(", ", Choices.Select(choice => $"`{choice}`"))) + (Required ? "; Pflicht" : "");
}

/// <summary>What a key may hold.</summary>
public enum KeyType
{
    Text,

    /// <summary>A line of Markdown.</summary>
    Markdown,
    Texts,

    /// <summary>A list of lists of texts.</summary>
    Groups,
    Choice,
    Choices,
    Number,
    Numbers,
    Flag,
    Day,
    Language,
    Mailbox,
    Phone,
    WebAddress,
    ContactAddress,

    /// <summary>The address that the site is published at.</summary>
    SiteAddress,

    /// <summary>An address of the web or a path of the site.</summary>
    Link,

    /// <summary>The path of a page's Markdown file.</summary>
    Page,
    Pages,

    /// <summary>A page by its path or by its address, so that a generated one can be named too.</summary>
    PageOrAddress,
    File,

    /// <summary>A file, or only whether there is what it would hold.</summary>
    FileOrFlag,
    Picture,

    /// <summary>An address, a path, or the text that would stand there.</summary>
    LinkOrText,

    /// <summary>Keys of its own.</summary>
    Map,
    Maps,
}

/// <summary>The German words for the types of keys.</summary>
public static class KeyTypes
{
    /// <summary>As a column of the handbook says it.</summary>
    public static string InGerman(this KeyType type) => type switch
    {
        KeyType.Text => "Text",
        KeyType.Markdown => "Text, auch mit Markdown",
        KeyType.Texts => "Liste von Texten",
        KeyType.Groups => "Liste von Listen",
        KeyType.Choice => "eines von",
        KeyType.Choices => "Liste aus",
        KeyType.Number => "ganze Zahl",
        KeyType.Numbers => "Liste von Zahlen",
        KeyType.Flag => "`true`/`ja`/`on` oder `false`/`nein`/`off`",
        KeyType.Day => "Tag wie 2026-03-31",
        KeyType.Language => "Sprachkürzel",
        KeyType.Mailbox => "E-Mail-Adresse",
        KeyType.Phone => "Telefonnummer",
        KeyType.WebAddress => "Webadresse",
        KeyType.ContactAddress => "Adresse mit `mailto:`, `tel:` oder `https://`",
        KeyType.SiteAddress => "Webadresse ohne „?“ und „#“",
        KeyType.Link => "Webadresse oder Pfad",
        KeyType.Page => "Pfad einer Seite (`.md`)",
        KeyType.Pages => "Pfade von Seiten (`.md`)",
        KeyType.PageOrAddress => "Adresse oder Pfad einer Seite",
        KeyType.File => "Pfad einer Datei",
        KeyType.FileOrFlag => "Pfad einer Datei oder `true`",
        KeyType.Picture => "Pfad eines Bildes",
        KeyType.LinkOrText => "Pfad, Webadresse oder Text",
        KeyType.Map => "eigene Angaben",
        KeyType.Maps => "Liste von Einträgen",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
