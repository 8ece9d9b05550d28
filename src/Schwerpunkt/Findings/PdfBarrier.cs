namespace Schwerpunkt.Findings;

/// <summary>What a PDF lacks for readers who do not see it.</summary>
public enum PdfBarrier
{
    /// <summary>Text: its pages are pictures, or drawn.</summary>
    Text,

    /// <summary>Tags, which say what is a heading, a list, a table.</summary>
    Tags,

    /// <summary>A title.</summary>
    Title,

    /// <summary>The language it is to be read aloud in.</summary>
    Language,

    /// <summary>Its title in the window, where the name of the file stands.</summary>
    TitleInWindow,

    /// <summary>Leave for reading aids to have its text.</summary>
    Leave,
}
