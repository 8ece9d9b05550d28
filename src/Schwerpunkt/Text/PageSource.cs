namespace Schwerpunkt.Text;

/// <summary>Where facts come from.</summary>
/// <param name="Url">Address; null for a printed source.</param>
/// <param name="Seen">The day it was read; null where unknown.</param>
public sealed record PageSource(string Title, string? Url, DateOnly? Seen);
