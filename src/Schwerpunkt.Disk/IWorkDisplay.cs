namespace Schwerpunkt.Disk;

/// <summary>Where a person may watch work that takes its time.</summary>
public interface IWorkDisplay : IDisposable
{
    /// <summary>One more piece is done.</summary>
    void Advance();
}
