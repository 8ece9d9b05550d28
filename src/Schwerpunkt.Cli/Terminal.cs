namespace Schwerpunkt.Cli;

/// <summary>Where the command speaks: findings and report on the one, progress and failures on the other.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error);
