using System.Net;
using System.Net.Sockets;

namespace Schwerpunkt.Tests;

/// <summary>Ports of this machine, for servers that cannot choose one.</summary>
internal static class Ports
{
    /// <summary>Ports that nobody uses at this moment, each another one.</summary>
    public static int[] Free(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }

    /// <summary>Returns when somebody listens there.</summary>
    public static void WaitFor(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 400)
            {
                Thread.Sleep(50);
            }
        }
    }
}
