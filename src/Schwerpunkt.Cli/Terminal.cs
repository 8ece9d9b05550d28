namespace Schwerpunkt.Cli;

/// <summary>Where the command speaks: findings and report on the one, progress and failures on the other.</summary>
/// <param name="RawOut">Standard output, for what must arrive byte for byte.</param>
/// <param name="RawError">Standard error, for what draws on the terminal itself.</param>
internal sealed record Terminal(TextWriter RawOut, TextWriter RawError)
{
    /// <summary>What is written here holds no sign that gives the terminal orders.</summary>
    public TextWriter Out { get; } = PrintableWriter.Before(RawOut);

    /// <summary>The same on standard error.</summary>
    public TextWriter Error { get; } = PrintableWriter.Before(RawError);

    /// <summary>How the program was started, as an editor types it again.</summary>
    public string Call { get; init; } = ProgramCall.Name;

    /// <summary>True where a person reads along; what goes into a file or another program is whole and in the order of places.</summary>
    public bool IsWatched { get; init; }

    /// <summary>A document stands alone on standard output; the report then goes beside it.</summary>
    public TextWriter BesideFindings(FindingFormat format) => format.IsDocument() ? Error : Out;
}
