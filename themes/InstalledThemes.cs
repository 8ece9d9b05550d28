using System.Collections.Immutable;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Themes;

/// <summary>The themes that are compiled in.</summary>
public static class InstalledThemes
{
    /// <summary>All of them; <c>theme</c> in site.yml chooses by name.</summary>
    public static ImmutableArray<ITheme> All { get; } = [new MilTheme()];
}
