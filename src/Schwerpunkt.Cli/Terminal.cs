namespace Schwerpunkt.Cli;

/// <summary>Where the command speaks: findings and report on the one, progress and failures on the other.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>A SARIF document stands alone on standard output; the report then goes beside it.</summary>
    public TextWriter BesideFindings(FindingFormat format) => format == FindingFormat.Sarif ? Error : Out;
}
