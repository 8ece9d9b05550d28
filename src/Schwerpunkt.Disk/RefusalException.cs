namespace Schwerpunkt.Disk;

/// <summary>A call that cannot be followed without harm; the German message says why and what to do instead.</summary>
public sealed class RefusalException : IOException
{
    public RefusalException()
    {
    }

    public RefusalException(string message)
        : base(message)
    {
    }

    public RefusalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
