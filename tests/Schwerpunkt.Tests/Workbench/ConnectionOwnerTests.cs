using System.Buffers.Binary;
using System.Net;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Another account of the machine is told apart by the tables of connections. That the preview then refuses it, <c>.ci/accounts</c> tries with two accounts.</summary>
public sealed class ConnectionOwnerTests
{
    private const string Head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
    private const string Listening = "   0: 0100007F:13D8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1599 1 00000000eeae1ee8 100 0 0 10 0";
    private const string Ours = "   1: 0100007F:13D8 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1000        0 2001 1 0000000000000000 20 4 30 10 -1";

    private static readonly IPEndPoint Client = new(IPAddress.Loopback, 40000);
    private static readonly IPEndPoint Server = new(IPAddress.Loopback, 5080);

    [Theory]
    [InlineData("1000", "2000", false)]
    [InlineData("0", "2000", false)] // root reads and writes every file anyway; what forwards ports often runs as root
    [InlineData("1001", "2000", true)]
    [InlineData("65534", "2000", true)]
    [InlineData("0", "0", true)] // closed already: whose it was, nobody knows any more
    public void Linux_names_the_account_at_the_other_end(string user, string socket, bool isForeign)
    {
        var line = $"   2: 0100007F:9C40 0100007F:13D8 01 00000000:00000000 00:00000000 00000000 {user,5}        0 {socket} 1 0000000000000000 20 4 30 10 -1";
        Assert.Equal(isForeign, LinuxConnections.IsForeign([Head, Listening, Ours, line], Client, Server));
        Assert.Equal(isForeign, LinuxConnections.IsForeign([Head, line, Ours, Listening], Client, Server));
    }

    [Fact]
    public void A_socket_of_IPv6_stands_in_the_second_table()
    {
        const string six = "   0: 0000000000000000FFFF00000100007F:9C40 0000000000000000FFFF00000100007F:13D8 01 00000000:00000000 00:00000000 00000000  1001        0 2000 1 0000000000000000 20 4 30 10 -1";
        Assert.True(LinuxConnections.IsForeign([Head, Listening, Ours, Head, six], Client, Server));
        Assert.True(LinuxConnections.IsForeign([Head, Listening, Ours, Head, six], new IPEndPoint(IPAddress.Loopback.MapToIPv6(), Client.Port), Server));
    }

    [Fact]
    public void Whoever_is_not_in_the_table_is_foreign_where_the_table_knows_this_end()
    {
        var other = Ours.Replace("9C40", "9C41", StringComparison.Ordinal);
        Assert.True(LinuxConnections.IsForeign([Head, Listening, Ours, other], Client, Server));
        Assert.Null(LinuxConnections.IsForeign([Head, Listening, other], Client, Server));
        Assert.Null(LinuxConnections.IsForeign(["", "kein Wort davon"], Client, Server));
    }

    [Fact]
    public void Windows_names_the_process_at_the_other_end()
    {
        var table = Table((5080, 40000, 77), (40001, 5080, 12), (40000, 5080, 4711), (40000, 443, 13));
        Assert.Equal(4711, WindowsConnections.OwnerOf(table, 40000, 5080));
        Assert.Equal(77, WindowsConnections.OwnerOf(table, 5080, 40000));
        Assert.Null(WindowsConnections.OwnerOf(table, 40002, 5080));
        Assert.Null(WindowsConnections.OwnerOf(table.AsSpan()[..^30], 40000, 5080));
        Assert.Null(WindowsConnections.OwnerOf(Table((40000, 5080, 0)), 40000, 5080));
        Assert.Null(WindowsConnections.OwnerOf([], 40000, 5080));
    }

    /// <summary>As GetExtendedTcpTable writes it: ports as they go over the wire, all else as the processor holds it.</summary>
    private static byte[] Table(params (ushort Local, ushort Remote, int Process)[] rows)
    {
        var table = new byte[4 + (24 * rows.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(table, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = table.AsSpan(4 + (24 * i), 24);
            BinaryPrimitives.WriteInt32LittleEndian(row, 5);
            IPAddress.Loopback.GetAddressBytes().CopyTo(row[4..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[8..], rows[i].Local);
            IPAddress.Loopback.GetAddressBytes().CopyTo(row[12..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[16..], rows[i].Remote);
            BinaryPrimitives.WriteInt32LittleEndian(row[20..], rows[i].Process);
        }

        return table;
    }
}
