using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Findings;

/// <summary>The German half-sentences that say why a picture cannot be shown.</summary>
internal static class PictureDefects
{
    public static string InGerman(PictureDefect defect) => defect switch
    {
        PictureDefect.Plain plain => InGerman(plain.Fault),
        PictureDefect.Part { Kind: DrawingPart.EventAttribute } part => $"das SVG enthält Ereignis-Attribute ({Shorten(part.Written)})",
        PictureDefect.Part { Kind: DrawingPart.Html } part => $"das SVG enthält HTML ({Shorten(part.Written)})",
        PictureDefect.Part part => $"das SVG lädt Inhalte von außen ({Shorten(part.Written)})",
        PictureDefect.WrongExtension { Extension.Length: 0 } wrong => $"der Dateiname hat keine Endung, die Datei enthält {InGerman(wrong.Content)}",
        PictureDefect.WrongExtension wrong => $"die Datei heißt {Shorten(wrong.Extension)}, enthält aber {InGerman(wrong.Content)}",
        PictureDefect.TooLarge large => string.Create(CultureInfo.InvariantCulture, $"mit {large.Width} × {large.Height} Pixeln ist es zu groß; erlaubt sind {large.MostMegapixels} Megapixel"),
        PictureDefect.InvalidXml { Line: > 0 } xml => string.Create(CultureInfo.InvariantCulture, $"das SVG ist kein gültiges XML (Zeile {xml.Line})"),
        PictureDefect.InvalidXml => "das SVG ist kein gültiges XML",
        _ => throw new UnreachableException(),
    };

    private static string InGerman(PictureFault fault) => fault switch
    {
        PictureFault.Empty => "die Datei ist leer",
        PictureFault.NoPicture => "die Datei ist kein Bild, das Browser zeigen",
        PictureFault.OnlyPointer => "die Datei ist nur ein Verweis von Git LFS, das Bild selbst fehlt",
        PictureFault.Truncated => "die Datei bricht mitten im Bild ab",
        PictureFault.Damaged => "die Datei ist beschädigt",
        PictureFault.OtherSize => "die Abmessungen im Kopf der Datei stimmen nicht",
        PictureFault.NoSize => "die Abmessungen fehlen",
        PictureFault.UnusualJpeg => "das JPEG ist auf eine Art gespeichert, die Browser nicht zeigen",
        PictureFault.Heic => Foreign("ein HEIC-Bild"),
        PictureFault.Tiff => Foreign("ein TIFF- oder Rohbild"),
        PictureFault.Bmp => Foreign("ein BMP-Bild"),
        PictureFault.Photoshop => Foreign("ein Photoshop-Dokument"),
        PictureFault.Pdf => Foreign("ein PDF-Dokument"),
        PictureFault.Packed => Foreign("gepackt (gzip, etwa .svgz)"),
        PictureFault.Script => "das SVG enthält ein Skript",
        PictureFault.ForeignObject => "das SVG enthält ein foreignObject",
        PictureFault.Stylesheet => "das SVG lädt eine Formatvorlage von außen (xml-stylesheet)",
        PictureFault.TooDeep => "das SVG ist zu tief verschachtelt",
        PictureFault.Entities => "das SVG enthält Ersetzungen (<!ENTITY)",
        PictureFault.DocumentType => "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben",
        _ => throw new UnreachableException(),
    };

    private static string InGerman(PictureFormat format) => format == PictureFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    private static string Foreign(string name) => $"die Datei ist {name}; das zeigen Browser nicht";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
