namespace Schwerpunkt.Pictures;

/// <summary>Why a picture cannot be shown: a closed family, worded by its finding.</summary>
public abstract record PictureDefect
{
    private PictureDefect()
    {
    }

    /// <summary>A fault that needs no more words.</summary>
    public sealed record Plain(PictureFault Fault) : PictureDefect;

    /// <summary>A part of a drawing that is not allowed, with how it is written.</summary>
    public sealed record Part(DrawingPart Kind, string Written) : PictureDefect;

    /// <summary>The name of the file says another format than its bytes.</summary>
    /// <param name="Extension">With its full stop; empty where there is none.</param>
    /// <param name="Content">What the bytes are.</param>
    public sealed record WrongExtension(string Extension, PictureFormat Content) : PictureDefect;

    /// <summary>More pixels than are decoded.</summary>
    public sealed record TooLarge(int Width, int Height, int MostMegapixels) : PictureDefect;

    /// <summary>A drawing that is no XML.</summary>
    /// <param name="Line">Counted from 1; 0 where nobody knows.</param>
    public sealed record InvalidXml(int Line) : PictureDefect;
}

/// <summary>What is wrong with a picture.</summary>
public enum PictureFault
{
    Empty,
    NoPicture,

    /// <summary>Git LFS has left its pointer in the place of the file.</summary>
    OnlyPointer,
    Truncated,
    Damaged,

    /// <summary>The decoded picture has another size than its header says.</summary>
    OtherSize,
    NoSize,
    UnusualJpeg,
    Heic,
    Tiff,
    Bmp,
    Photoshop,
    Pdf,
    Packed,
    Script,
    ForeignObject,
    Stylesheet,
    TooDeep,
    Entities,
    DocumentType,
}

/// <summary>Parts of a drawing that make more of it.</summary>
public enum DrawingPart
{
    EventAttribute,
    Html,
    External,
}
