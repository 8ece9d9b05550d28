namespace Schwerpunkt.Text;

/// <summary>A character that a reader sees, and where it stands in its text; At is -1 for one that must not be touched.</summary>
internal readonly record struct Glyph(char Sign, int At)
{
    /// <summary>Stands for something that is no prose but part of the line, such as code.</summary>
    public const char Opaque = '\uFFFC';

    /// <summary>Stands for the mark of a footnote.</summary>
    public const char NoteMark = '†';
}
