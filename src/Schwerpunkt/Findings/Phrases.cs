using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>Turns of phrase that several kinds of findings share.</summary>
internal static class Phrases
{
    public static string Seen(Location? other) => other is { } place ? $", siehe {place.InWords}" : "";

    public static string DidYouMean(string? nearest) => nearest is null ? "" : $"Meinten Sie „{nearest}“? ";

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Excerpt(string words) => words.Length <= 80 ? words : words[..79] + "…";

    /// <summary>What a finding about a row says of others like it that have none of their own.</summary>
    public static string MoreRows(int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Dasselbe gilt für {count} weitere {(count == 1 ? "Zeile" : "Zeilen")}.");

    /// <summary>What a block is called at the beginning of a sentence.</summary>
    public static string Name(Block block) => block switch
    {
        Block.Heading => "Die Überschrift",
        Block.Picture => "Das Bild",
        Block.Listing => "Die Liste",
        Block.Table or Block.Drawing { Diagram: Diagram.Table } => "Die Tabelle",
        Block.Drawing => "Das Diagramm",
        Block.Film => "Der Film",
        Block.Quote => "Das Zitat",
        Block.Divider => "Die Trennlinie",
        Block.Group or Block.Details or Block.Definitions => "Der Block",
        _ => "Der Absatz",
    };
}
