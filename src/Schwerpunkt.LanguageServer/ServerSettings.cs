using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.LanguageServer;

/// <summary>What the language server is given by who starts it.</summary>
/// <param name="Themes">Those that site.yml may choose from.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Explain">What the handbook says about a kind of finding; null where it says nothing.</param>
/// <param name="Version">Of the program.</param>
public sealed record ServerSettings(ImmutableArray<ITheme> Themes, Func<DateOnly> Today, Func<FindingKind, string?> Explain, string Version);
