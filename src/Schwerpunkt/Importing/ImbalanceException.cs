namespace Schwerpunkt.Importing;

/// <summary>An import whose words do not add up: the program is at fault, and nothing of the file is written.</summary>
public sealed class ImbalanceException : Exception
{
    public ImbalanceException()
    {
    }

    public ImbalanceException(string message) : base(message)
    {
    }

    public ImbalanceException(string message, Exception inner) : base(message, inner)
    {
    }
}
