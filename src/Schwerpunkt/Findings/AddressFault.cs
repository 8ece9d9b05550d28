namespace Schwerpunkt.Findings;

/// <summary>Why an address of another host surely leads nowhere.</summary>
public enum AddressFault
{
    /// <summary>404: the host has no such page.</summary>
    NotFound,

    /// <summary>410: the page was taken away for good.</summary>
    Gone,

    /// <summary>There is no host of this name.</summary>
    NoSuchHost,

    /// <summary>The redirects lead in a circle, or on and on.</summary>
    Circle,

    /// <summary>A redirect leads to something that is no web address.</summary>
    BrokenRedirect,
}

/// <summary>Why it is not known whether an address of another host leads anywhere.</summary>
public enum AddressDoubt
{
    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>No connection, or one that broke.</summary>
    NoConnection,

    /// <summary>The host had not answered several times, and was not asked again.</summary>
    NotAsked,

    /// <summary>The certificate is out of date, or of another host.</summary>
    Certificate,

    /// <summary>401, 403 and the like: programs, or strangers, are not let in.</summary>
    Refused,

    /// <summary>429: too many requests, even after waiting.</summary>
    Busy,

    /// <summary>500 and up: the host itself is at fault.</summary>
    HostFault,
}
