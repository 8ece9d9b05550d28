namespace Schwerpunkt.Findings;

/// <summary>Why nothing can be told of a document.</summary>
public enum DocumentFault
{
    /// <summary>It is called .pdf and is none.</summary>
    NoPdf,

    /// <summary>It opens with a password only.</summary>
    Password,

    /// <summary>It has more bytes than are looked into.</summary>
    TooLarge,

    /// <summary>It took more time or memory than a document may.</summary>
    TooMuch,

    /// <summary>It is damaged, or of a form that is not known.</summary>
    Damaged,

    /// <summary>The program that looks into documents could not be started.</summary>
    NotAsked,
}
