namespace Schwerpunkt.Importing;

/// <summary>An import whose words do not add up: the program is at fault, and nothing of the file is written.</summary>
public sealed class ImbalanceException : Exception
{
    /// <inheritdoc cref="Exception()"/>
    public ImbalanceException()
    {
    }

    /// <inheritdoc cref="Exception()"/>
    public ImbalanceException(string message) : base(message)
    {
    }

    /// <inheritdoc cref="Exception()"/>
    public ImbalanceException(string message, Exception inner) : base(message, inner)
    {
    }
}
