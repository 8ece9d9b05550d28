using System.Globalization;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Disk;

/// <summary>Says in German what disk and operating system say in English.</summary>
public static class MachineFailure
{
    /// <summary>ENOSPC, EDQUOT (Linux, macOS), EFBIG; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL (Windows).</summary>
    private static readonly int[] Full = [28, 122, 69, 27, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>EROFS; ERROR_WRITE_PROTECT (Windows).</summary>
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    /// <summary>EBUSY, ETXTBSY; ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION and ERROR_BUSY (Windows).</summary>
    private static readonly int[] Busy = [16, 26, unchecked((int)0x80070020), unchecked((int)0x80070021), unchecked((int)0x800700AA)];

    /// <summary>One sentence and its remedy; null where the exception is no failure of the machine but a bug.</summary>
    public static string? InGerman(Exception failure) => failure switch
    {
        RefusalException refused => refused.Message,
        // Files are written in parallel: the first failure stands for all.
        AggregateException { InnerExceptions: [var first, ..] } => InGerman(first),
        TypeInitializationException { InnerException: { } inner } => InGerman(inner),
        DllNotFoundException or BadImageFormatException => WithoutLibrary(UnpackedLibraries.Folder),
        UnauthorizedAccessException => $"Hier fehlen die Rechte zum Lesen oder Schreiben{Named(failure)}. Lassen Sie den Ordner für sich freigeben, oder nennen Sie einen anderen.",
        PathTooLongException => $"Ein Dateiname ist zu lang{Named(failure)}. Kürzen Sie die Namen von Ordnern und Dateien.",
        IOException when Full.Contains(failure.HResult) => $"Der Datenträger ist voll{Named(failure)}. Schaffen Sie Platz, und starten Sie noch einmal.",
        IOException when Busy.Contains(failure.HResult) => $"Eine Datei oder ein Ordner wird gerade von einem anderen Programm benutzt oder ist ein eingehängtes Laufwerk{Named(failure)}. Schließen Sie das Programm, oder nennen Sie einen anderen Ordner.",
        _ when IsReadOnly(failure) => $"Hier lässt sich nur lesen, nicht schreiben{Named(failure)}. Nennen Sie einen anderen Ordner.",
        FileNotFoundException or DirectoryNotFoundException when PathIn(failure) is { } path => $"„{path}“ gibt es nicht oder lässt sich hier nicht anlegen. Prüfen Sie den Pfad.",
        IOException => $"Das Dateisystem meldet einen Fehler{Named(failure)}. Prüfen Sie den genannten Pfad.",
        _ => null,
    };

    /// <summary>Whether nothing can be written there.</summary>
    internal static bool IsReadOnly(Exception failure) => failure is IOException && ReadOnly.Contains(failure.HResult);

    /// <summary>Why a file cannot be read.</summary>
    public static ReadFault FaultOf(Exception failure) =>
        failure is UnauthorizedAccessException ? ReadFault.NoRight : SharedReading.IsHeld(failure) ? ReadFault.Held : ReadFault.FileSystem;

    /// <param name="unpackedInto">Where a program of one file has put it; null where it lies beside the program.</param>
    internal static string WithoutLibrary(string? unpackedInto) => unpackedInto is null
        ? "Die Bildbibliothek libvips fehlt oder passt nicht zu diesem Rechner. Sie gehört in denselben Ordner wie das Programm: Kopieren Sie ihn ganz, oder installieren Sie libvips."
        : $"Die Bildbibliothek libvips lässt sich nicht laden. Das Programm hat sie in diesen Ordner entpackt: {unpackedInto} – löschen Sie ihn, und starten Sie noch einmal. "
            + "Hilft das nicht, so ist dort das Ausführen gesperrt: Dann nennt die IT mit der Umgebungsvariablen DOTNET_BUNDLE_EXTRACT_BASE_DIR einen anderen Ordner.";

    /// <summary>The path alone, or what we said ourselves: the rest of the message is English.</summary>
    private static string Named(Exception failure) =>
        PathIn(failure) is { } path ? $" („{path}“)"
        : failure.Message.Contains('„', StringComparison.Ordinal) ? $" ({failure.Message})"
        : string.Create(CultureInfo.InvariantCulture, $" (Nummer {failure.HResult})");

    /// <summary>As the system writes it: a path of a site put behind a folder of Windows has both slashes.</summary>
    private static string? PathIn(Exception failure)
    {
        var (from, to) = (failure.Message.IndexOf('\'', StringComparison.Ordinal), failure.Message.LastIndexOf('\''));
        return to > from ? failure.Message[(from + 1)..to].Replace('/', Path.DirectorySeparatorChar) : null;
    }
}
