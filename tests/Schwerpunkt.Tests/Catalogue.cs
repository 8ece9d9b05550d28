using System.Collections.Immutable;
using System.Reflection;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests;

/// <summary>Every finding that the generator can make, from the public factories of <see cref="Rules"/>.</summary>
internal static class Catalogue
{
    /// <summary>One finding from each factory, with arguments that mean nothing.</summary>
    public static ImmutableArray<Finding> Findings { get; } =
    [
        .. typeof(Rules).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Finding))
            .Select(method => (Finding)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!), // ! a factory never gives null
    ];

    private static object Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Location) || parameter.ParameterType == typeof(Location?) ? new Location("content/index.md")
        : parameter.ParameterType == typeof(int) ? 3
        : parameter.ParameterType == typeof(double) ? 3.5
        : parameter.ParameterType == typeof(DateOnly) ? new DateOnly(2026, 3, 3)
        : "x";
}
