using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Ends the reading of a text in its middle; it never leaves the reader.</summary>
public sealed class LimitReachedException : Exception
{
    /// <inheritdoc cref="Exception()"/>
    public LimitReachedException()
    {
    }

    /// <inheritdoc cref="Exception()"/>
    public LimitReachedException(string message) : base(message)
    {
    }

    /// <inheritdoc cref="Exception()"/>
    public LimitReachedException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Made from the beginning of the file.</summary>
    public Func<Location, Finding> Finding { get; init; } = TooDeeplyNested.At;
}
