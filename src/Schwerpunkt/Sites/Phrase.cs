namespace Schwerpunkt.Sites;

/// <summary>Words with their language.</summary>
/// <param name="Language">BCP 47, where it is not that of the page; null otherwise.</param>
public readonly record struct Phrase(string Text, string? Language = null)
{
    /// <summary>The words alone.</summary>
    public override string ToString() => Text;
}
