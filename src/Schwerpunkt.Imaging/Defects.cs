using System.Globalization;

namespace Schwerpunkt.Imaging;

/// <summary>The German half-sentences that say why a picture cannot be shown: the only place with their wording.</summary>
internal static class Defects
{
    public const string Empty = "die Datei ist leer";

    public const string NoPicture = "die Datei ist kein Bild, das Browser zeigen";

    public const string OnlyPointer = "die Datei ist nur ein Verweis von Git LFS, das Bild selbst fehlt";

    public const string Truncated = "die Datei bricht mitten im Bild ab";

    public const string Damaged = "die Datei ist beschädigt";

    public const string OtherSize = "die Abmessungen im Kopf der Datei stimmen nicht";

    public const string NoSize = "die Abmessungen fehlen";

    public const string UnusualJpeg = "das JPEG ist auf eine Art gespeichert, die Browser nicht zeigen";

    public const string Script = "das SVG enthält ein Skript";

    public const string ForeignObject = "das SVG enthält ein foreignObject";

    public const string Stylesheet = "das SVG lädt eine Formatvorlage von außen (xml-stylesheet)";

    public const string TooDeep = "das SVG ist zu tief verschachtelt";

    public const string Entities = "das SVG enthält Ersetzungen (<!ENTITY)";

    public const string DocumentType = "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben";

    public static string Foreign(string name) => $"die Datei ist {name}; das zeigen Browser nicht";

    public static string WrongExtension(string extension, string content) => extension.Length == 0
        ? $"der Dateiname hat keine Endung, die Datei enthält {content}"
        : $"die Datei heißt {Shorten(extension)}, enthält aber {content}";

    public static string TooLarge(int width, int height) =>
        string.Create(CultureInfo.InvariantCulture, $"mit {width} × {height} Pixeln ist es zu groß; erlaubt sind 100 Megapixel");

    public static string InvalidXml(int line) => line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"das SVG ist kein gültiges XML (Zeile {line})")
        : "das SVG ist kein gültiges XML";

    public static string EventAttribute(string name) => $"das SVG enthält Ereignis-Attribute ({Shorten(name)})";

    public static string Html(string name) => $"das SVG enthält HTML ({Shorten(name)})";

    public static string External(string what) => $"das SVG lädt Inhalte von außen ({Shorten(what)})";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
