namespace Schwerpunkt.Findings;

/// <summary>Why a file cannot be read.</summary>
public enum ReadFault
{
    FileSystem,
    NoRight,
    LinkInCircle,

    /// <summary>Another program has it for itself.</summary>
    Held,
}
