using System.Diagnostics;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about addresses of other hosts; only who asks those hosts can make them.

/// <summary>An address of another host leads nowhere.</summary>
public static class DeadAddress
{
    public static readonly FindingKind Kind = new("adresse-tot", Severity.Warning, "Eine fremde Adresse führt ins Leere.");

    public static Finding At(Location at, string address, AddressFault fault) => Kind.At(at,
        $"„{address}“ führt ins Leere: {Cause(fault)}. Öffnen Sie die Adresse im Browser; nennen Sie die heutige, oder nehmen Sie den Verweis heraus.");

    private static string Cause(AddressFault fault) => fault switch
    {
        AddressFault.NotFound => "Die Seite gibt es dort nicht (404)",
        AddressFault.Gone => "Die Seite wurde dort für immer entfernt (410)",
        AddressFault.NoSuchHost => "Einen Rechner dieses Namens gibt es nicht",
        AddressFault.Circle => "Die Weiterleitungen laufen im Kreis",
        AddressFault.BrokenRedirect => "Die Weiterleitung nennt keine brauchbare Adresse",
        _ => throw new UnreachableException(),
    };
}

/// <summary>What an address leads to has another one for good.</summary>
public static class MovedAddress
{
    public static readonly FindingKind Kind = new("adresse-umgezogen", Severity.Notice, "Eine fremde Seite ist für immer umgezogen.");

    public static Finding At(Location at, string address, string to) => Kind.At(at,
        $"„{address}“ ist für immer umgezogen nach „{to}“. Prüfen Sie, ob dort noch steht, was Sie meinen, und schreiben Sie dann die neue Adresse.");
}

/// <summary>Nobody can tell whether an address leads anywhere.</summary>
public static class UnclearAddress
{
    public static readonly FindingKind Kind = new("adresse-unklar", Severity.Notice, "Eine fremde Adresse ließ sich nicht prüfen.");

    public static Finding At(Location at, string address, AddressDoubt doubt) => Kind.At(at,
        $"„{address}“ ließ sich nicht prüfen: {Cause(doubt)}. Öffnen Sie die Adresse selbst im Browser.");

    private static string Cause(AddressDoubt doubt) => doubt switch
    {
        AddressDoubt.Timeout => "Es kam keine Antwort in der Zeit",
        AddressDoubt.NoConnection => "Es kam keine Verbindung zustande",
        AddressDoubt.NotAsked => "Der Rechner hat mehrmals nicht geantwortet und wurde nicht weiter gefragt",
        AddressDoubt.Certificate => "Das Zertifikat gilt nicht oder nicht für diesen Rechner",
        AddressDoubt.Refused => "Der Rechner lässt Programme nicht ein",
        AddressDoubt.Busy => "Der Rechner bittet um Geduld",
        AddressDoubt.HostFault => "Der Rechner hat selbst eine Störung",
        _ => throw new UnreachableException(),
    };
}
