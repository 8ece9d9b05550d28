namespace Schwerpunkt.Findings;

/// <summary>Why a name cannot be stored on every disk.</summary>
public enum NameFault
{
    /// <summary>A full stop or space at the end, which Windows drops.</summary>
    OpenEnd,

    /// <summary>Windows calls a device so.</summary>
    Device,
    TooLong,

    /// <summary>The name may be short; with all folders it is too long.</summary>
    PathTooLong,
}
