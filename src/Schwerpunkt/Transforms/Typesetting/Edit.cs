namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Some characters of one line that others replace.</summary>
/// <param name="Start">The place of the first.</param>
/// <param name="What">German, for the report of <c>fix</c>.</param>
internal sealed record Edit(int Start, int Length, string Replacement, string What);
