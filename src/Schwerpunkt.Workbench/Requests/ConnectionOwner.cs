using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Whose program opened a connection. Where several people are logged in at once, 127.0.0.1 belongs to all of them, and the preview to the one who started it.</summary>
internal static class ConnectionOwner
{
    /// <summary>A table that changes while it is read may miss a line.</summary>
    private const int Looks = 3;

    /// <summary>Looks once for each connection, before the first request on it, and marks it with <see cref="Foreign"/>.</summary>
    public static ConnectionDelegate Mark(ConnectionDelegate next) => connection =>
    {
        if (IsForeign(connection)) connection.Features.Set(new Foreign());
        return next(connection);
    };

    /// <summary>Whether another account is known to have opened it. A system that does not say (macOS, a sandbox without such a table) lets everybody in.</summary>
    private static bool IsForeign(ConnectionContext connection)
    {
        if (connection is not { RemoteEndPoint: IPEndPoint client, LocalEndPoint: IPEndPoint server }) return false;
        for (var look = 1; ; look++)
        {
            var isForeign = OperatingSystem.IsLinux() ? LinuxConnections.IsForeign(client, server) : OperatingSystem.IsWindows() ? WindowsConnections.IsForeign(client, server) : false;
            if (isForeign == false || look == Looks) return isForeign == true;
        }
    }

    /// <summary>The mark of a connection that another account opened.</summary>
    internal sealed class Foreign;
}
