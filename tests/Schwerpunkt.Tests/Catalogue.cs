using System.Collections.Immutable;
using System.Reflection;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests;

/// <summary>Every finding that the generator can make, from the types that have a kind.</summary>
internal static class Catalogue
{
    /// <summary>The types that describe one kind of finding each, with their kind.</summary>
    public static ImmutableArray<(Type Type, FindingKind Kind)> Kinds { get; } =
    [
        .. typeof(Finding).Assembly.GetTypes()
            .Select(type => (Type: type, Kind: type.GetField("Kind", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as FindingKind))
            .Where(pair => pair.Kind is not null)
            .Select(pair => (pair.Type, pair.Kind!)), // ! filtered above
    ];

    /// <summary>One finding from each factory, with arguments that mean nothing.</summary>
    public static ImmutableArray<Finding> Findings { get; } =
    [
        .. Kinds.SelectMany(pair => pair.Type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Finding))
            .Select(method => (Finding)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!), // ! a factory never gives null
    ];

    private static object Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Location) || parameter.ParameterType == typeof(Location?) ? new Location("content/index.md")
        : parameter.ParameterType == typeof(int) ? 3
        : parameter.ParameterType == typeof(double) ? 3.5
        : parameter.ParameterType == typeof(DateOnly) ? new DateOnly(2026, 3, 3)
        : parameter.ParameterType == typeof(bool) ? false
        : parameter.ParameterType == typeof(Expected) ? Expected.Text
        : parameter.ParameterType == typeof(PictureDefect) ? new PictureDefect.Plain(PictureFault.Empty)
        : parameter.ParameterType == typeof(TextEdit[]) ? Array.Empty<TextEdit>()
        : parameter.ParameterType == typeof(TextEdit) ? new TextEdit(new Location("content/index.md"), 1, "x")
        : parameter.ParameterType == typeof(ImmutableArray<TextEdit>) ? ImmutableArray.Create(new TextEdit(new Location("content/index.md"), 1, "x"))
        : parameter.ParameterType == typeof(ImmutableArray<PdfBarrier>) ? ImmutableArray.Create(PdfBarrier.Tags)
        : parameter.ParameterType == typeof(char) ? 'x'
        : parameter.ParameterType == typeof(Block) ? new Block.Divider(new Location("content/index.md"), Attributes.None)
        : parameter.ParameterType.IsEnum ? Enum.GetValues(parameter.ParameterType).GetValue(0)! // ! an enumeration without members words nothing
        : "x";
}
