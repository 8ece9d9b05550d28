namespace Schwerpunkt.Text;

/// <summary>Where facts come from.</summary>
/// <param name="Url">Address; null for a printed source.</param>
/// <param name="Seen">The day it was read; null where unknown.</param>
/// <param name="Location">Where the address is written, or the source where it has none.</param>
public sealed record PageSource(string Title, string? Url, DateOnly? Seen, Location Location);
