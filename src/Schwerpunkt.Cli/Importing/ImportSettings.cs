namespace Schwerpunkt.Cli.Importing;

/// <summary>What the command line says about an import.</summary>
/// <param name="Sources">Files, folders, or <c>-</c> for standard input.</param>
/// <param name="To">The folder below content/ that takes the pages.</param>
/// <param name="Force">Pages that exist are replaced.</param>
/// <param name="Report">Where the side-by-side report goes; null for none.</param>
/// <param name="Format">How findings are printed.</param>
internal sealed record ImportSettings(string[] Sources, string To, bool Force, string? Report, FindingFormat Format);
