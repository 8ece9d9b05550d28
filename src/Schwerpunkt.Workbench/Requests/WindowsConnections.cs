using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Windows' table of TCP connections (GetExtendedTcpTable): each end of a connection on one machine has a row, with the process that opened it.</summary>
internal static partial class WindowsConnections
{
    private const uint Ok = 0;
    private const uint TooSmall = 122; // ERROR_INSUFFICIENT_BUFFER
    private const uint Ipv4 = 2; // AF_INET
    private const int ConnectionsWithOwner = 4; // TCP_TABLE_OWNER_PID_CONNECTIONS

    // The number of rows, and then of each MIB_TCPROW_OWNER_PID: state, local address and port, remote address and port, process.
    private const int RowsAt = 4;
    private const int RowLength = 24;
    private const int LocalPortAt = 8;
    private const int RemotePortAt = 16;
    private const int ProcessAt = 20;

    /// <summary>The session of Windows' own services: what filters the traffic of a machine may stand between.</summary>
    private const int Services = 0;

    /// <summary>Whether a process of another session, and so of another person who is logged in, opened the connection; null where the table does not say.</summary>
    public static bool? IsForeign(IPEndPoint client, IPEndPoint server)
    {
        if (OwnerOf(Table(), client.Port, server.Port) is not { } owner) return null;
        try
        {
            using var theirs = Process.GetProcessById(owner);
            using var ours = Process.GetCurrentProcess();
            return theirs.SessionId != Services && theirs.SessionId != ours.SessionId;
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null; // it has ended
        }
    }

    /// <summary>The process at the one end of a connection; null where the table does not hold it, or where nobody has it open any more.</summary>
    /// <param name="table">As Windows writes it.</param>
    /// <param name="client">Port of the end that is looked for.</param>
    /// <param name="server">Port of the other end.</param>
    internal static int? OwnerOf(ReadOnlySpan<byte> table, int client, int server)
    {
        for (var row = table.Length < RowsAt ? table : table[RowsAt..]; row.Length >= RowLength; row = row[RowLength..])
        {
            var owner = MemoryMarshal.Read<int>(row[ProcessAt..]);
            if (PortAt(row, LocalPortAt) == client && PortAt(row, RemotePortAt) == server && owner != 0) return owner;
        }

        return null;
    }

    /// <summary>A port is written as it goes over the wire.</summary>
    private static int PortAt(ReadOnlySpan<byte> row, int at) => BinaryPrimitives.ReadUInt16BigEndian(row[at..]);

    /// <summary>The table as far as it is filled; empty where Windows does not give it.</summary>
    private static ReadOnlySpan<byte> Table()
    {
        byte[] room = new byte[RowsAt];
        while (true)
        {
            var length = room.Length;
            switch (GetTable(ref room[0], ref length, 0, Ipv4, ConnectionsWithOwner, 0))
            {
                case Ok: return room.AsSpan(0, Math.Min(room.Length, RowsAt + (MemoryMarshal.Read<int>(room) * RowLength)));
                case TooSmall when length > room.Length: room = new byte[length * 2]; break; // it may grow in the meantime
                default: return [];
            }
        }
    }

    [LibraryImport("iphlpapi", EntryPoint = "GetExtendedTcpTable")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetTable(ref byte table, ref int length, int ordered, uint family, int kind, uint reserved);
}
