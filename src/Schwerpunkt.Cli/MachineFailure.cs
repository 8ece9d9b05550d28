namespace Schwerpunkt.Cli;

/// <summary>Says in German what disk and operating system say in English.</summary>
internal static class MachineFailure
{
    /// <summary>ENOSPC, EDQUOT (Linux, macOS), EFBIG; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL (Windows).</summary>
    private static readonly int[] Full = [28, 122, 69, 27, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>One sentence and its remedy; null where the exception is no failure of the machine but a bug.</summary>
    public static string? InGerman(Exception failure) => failure switch
    {
        RefusalException refused => refused.Message,
        // Files are written in parallel: the first failure stands for all.
        AggregateException { InnerExceptions: [var first, ..] } => InGerman(first),
        UnauthorizedAccessException => $"Hier fehlen die Rechte zum Lesen oder Schreiben ({failure.Message}). Lassen Sie den Ordner für sich freigeben, oder nennen Sie einen anderen.",
        PathTooLongException => $"Ein Dateiname ist zu lang ({failure.Message}). Kürzen Sie die Namen von Ordnern und Dateien.",
        IOException when Full.Contains(failure.HResult) => $"Der Datenträger ist voll ({failure.Message}). Schaffen Sie Platz, und starten Sie noch einmal.",
        IOException => $"Das Dateisystem meldet einen Fehler ({failure.Message}). Prüfen Sie den genannten Pfad.",
        _ => null,
    };
}
