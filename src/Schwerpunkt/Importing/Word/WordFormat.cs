using System.Runtime.InteropServices;
using Schwerpunkt.Importing.Word.Packages;

namespace Schwerpunkt.Importing.Word;

/// <summary>What the look of letters means.</summary>
/// <param name="Bold">Important.</param>
/// <param name="Italic">Stressed.</param>
/// <param name="Struck">Struck through.</param>
/// <param name="Height">-1 below the line, 1 above it, else 0.</param>
/// <param name="Language">Where it is another than that of the document; else null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordFormat(bool Bold, bool Italic, bool Struck, int Height, string? Language)
{
    /// <summary>Whether nobody sees it.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether it looks bold, be it by the style of its paragraph.</summary>
    public bool LooksBold { get; init; }

    /// <summary>The font that shows signs in the place of letters; null for others.</summary>
    public string? Symbols { get; init; }

    /// <summary>The format of a run: what it says itself, then its own style. What the paragraph's style says is its look as a whole, and stresses nothing.</summary>
    /// <param name="run">Its properties; null where it has none.</param>
    /// <param name="paragraph">The style of the paragraph.</param>
    /// <param name="context">The document.</param>
    public static WordFormat Of(WordNode? run, string? paragraph, WordContext context)
    {
        var styles = context.Styles;
        var style = run?.Value("w:rStyle");
        bool Has(string name) => run?.Switch(name) ?? (style is null ? null : styles.Find(style, "w:rPr", own => own.Switch(name))) ?? false;
        bool Looks(string name) => run?.Switch(name) ?? (style is null ? null : styles.Find(style, "w:rPr", own => own.Switch(name))) ?? styles.Find(paragraph, "w:rPr", own => own.Switch(name)) ?? false;
        var height = (run?.Value("w:vertAlign") ?? (style is null ? null : styles.Find(style, "w:rPr", own => own.Value("w:vertAlign")))) switch { "superscript" => 1, "subscript" => -1, _ => Shift(run) };
        return new WordFormat(Has("w:b"), Has("w:i"), Has("w:strike") || Has("w:dstrike"), height, context.Languages.ForeignIn(run, paragraph))
        {
            Hidden = Looks("w:vanish"),
            LooksBold = Looks("w:b"),
            Symbols = run?.Child("w:rFonts")?.Get("w:ascii") is { } font && WordSymbols.Has(font) ? font : null,
        };
    }

    /// <summary>LibreOffice writes small letters that are set higher or lower.</summary>
    private static int Shift(WordNode? run) => run?.Child("w:sz") is null ? 0 : Math.Sign(run.Number("w:position") ?? 0);
}
