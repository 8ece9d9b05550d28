using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>A value of YAML as it is written, for who changes it and nothing else: a closed family. Places count in the YAML.</summary>
internal abstract record WrittenValue
{
    private WrittenValue(TextSpan span) => Span = span;

    /// <summary>All its characters, quotation marks and brackets included; empty where nothing stands behind the colon.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether a tag such as <c>!!str</c> stands before it.</summary>
    public bool HasTag { get; init; }

    /// <summary>A text, number, day or yes and no.</summary>
    public sealed record Scalar(TextSpan Span, string Text, WrittenStyle Style) : WrittenValue(Span);

    /// <summary>A list.</summary>
    public sealed record List(TextSpan Span, bool IsFlow, ImmutableArray<WrittenPart> Parts) : WrittenValue(Span);

    /// <summary>Keys with their values.</summary>
    public sealed record Map(TextSpan Span, bool IsFlow, ImmutableArray<WrittenPart> Parts) : WrittenValue(Span);

    /// <summary>The entries of a list or a map; none of a scalar.</summary>
    public ImmutableArray<WrittenPart> Entries => this switch
    {
        List list => list.Parts,
        Map map => map.Parts,
        _ => [],
    };

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsInBrackets => this is List { IsFlow: true } or Map { IsFlow: true };
}

/// <summary>One entry of a list or a map.</summary>
/// <param name="Name">Its key; null in a list.</param>
/// <param name="Start">Where its key begins, or its hyphen.</param>
/// <param name="From">Right behind the colon or the hyphen; in a list in brackets where the value begins.</param>
internal sealed record WrittenPart(string? Name, int Start, int From, WrittenValue Value)
{
    /// <summary>Behind its last character.</summary>
    public int End => Math.Max(From, Value.Span.End);
}

/// <summary>How a scalar is written.</summary>
internal enum WrittenStyle
{
    Plain,
    Single,
    Double,

    /// <summary>Behind a bar, line by line.</summary>
    Literal,

    /// <summary>Behind an angle bracket, lines joined.</summary>
    Folded,
}

/// <summary>A whole YAML text with the place of everything in it.</summary>
internal sealed record WrittenYaml(LineMap Lines, WrittenValue Root)
{
    public string Text => Lines.Text;
}
