using System.Globalization;
using System.Net;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Linux' table of TCP connections (proc(5), <c>/proc/net/tcp</c>): each end of a connection on one machine has a line, with the account that opened it.</summary>
internal static class LinuxConnections
{
    // Of a line: the ends as address:port in hexadecimal digits, an address as the processor holds it; who owns the socket, and its number, which is 0 once nobody has it open any more.
    private const int LocalAt = 1;
    private const int RemoteAt = 2;
    private const int UserAt = 7;
    private const int SocketAt = 9;

    private const string Root = "0";
    private const string NoSocket = "0";

    /// <summary>A program may speak IPv4 through a socket of IPv6: it stands in the second table then.</summary>
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <summary>Whether another account opened the connection, or one that has already closed it; null where the tables do not hold it.</summary>
    public static bool? IsForeign(IPEndPoint client, IPEndPoint server)
    {
        try
        {
            return IsForeign(Tables.Where(File.Exists).SelectMany(File.ReadLines), client, server);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <param name="lines">Of the tables.</param>
    /// <param name="client">Who asks.</param>
    /// <param name="server">Who is asked.</param>
    internal static bool? IsForeign(IEnumerable<string> lines, IPEndPoint client, IPEndPoint server)
    {
        var (asks, answers) = (End(client), End(server));
        (string User, string Socket)? theirs = null;
        string? ourUser = null;
        foreach (var line in lines)
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length <= SocketAt) continue;
            if (cells[LocalAt].EndsWith(asks, StringComparison.Ordinal) && cells[RemoteAt].EndsWith(answers, StringComparison.Ordinal)) theirs = (cells[UserAt], cells[SocketAt]);
            if (cells[LocalAt].EndsWith(answers, StringComparison.Ordinal) && cells[RemoteAt].EndsWith(asks, StringComparison.Ordinal)) ourUser = cells[UserAt];
        }

        if (ourUser is null) return null;
        return theirs is not { } caller || caller.Socket == NoSocket || (caller.User != ourUser && caller.User != Root);
    }

    /// <summary>The address is written as the number that its bytes are to the processor.</summary>
    private static string End(IPEndPoint end) =>
        string.Create(CultureInfo.InvariantCulture, $"{BitConverter.ToUInt32(end.Address.MapToIPv4().GetAddressBytes()):X8}:{end.Port:X4}");
}
