using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Which part of a list a page shows that is too long for one.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">At least 2.</param>
/// <param name="Links">To the first part, the last, and those around this one, which is among them.</param>
public sealed record Paging(int Number, int Count, ImmutableArray<LinkView> Links);
