using Schwerpunkt.Findings;

namespace Schwerpunkt.Sites;

/// <summary>What came of asking for an address of another host: a closed family.</summary>
public abstract record AddressAnswer
{
    private AddressAnswer()
    {
    }

    /// <summary>There is something.</summary>
    public sealed record Found : AddressAnswer;

    /// <summary>There is something, and the host says that it has another address for good.</summary>
    /// <param name="To">The new address, absolute.</param>
    public sealed record Moved(string To) : AddressAnswer;

    /// <summary>Surely nothing is there.</summary>
    public sealed record Dead(AddressFault Fault) : AddressAnswer;

    /// <summary>Nobody can tell from here.</summary>
    public sealed record Unclear(AddressDoubt Doubt) : AddressAnswer;
}
