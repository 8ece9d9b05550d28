using System.Collections.Immutable;
using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Themes.Mil;

/// <summary>The links of a menu.</summary>
/// <param name="Language">Of the page, where the name of the menu is in another; null otherwise.</param>
public sealed record MenuList(ImmutableArray<LinkView> Links, string? Language);
