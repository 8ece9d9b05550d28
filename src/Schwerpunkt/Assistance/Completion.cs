using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Something that may stand where somebody types.</summary>
/// <param name="Label">As a list shows it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">What it replaces, in the text as it is typed.</param>
/// <param name="Text">What comes there.</param>
public sealed record Completion(string Label, CompletionKind Kind, TextSpan Span, string Text)
{
    /// <summary>German, short, beside the label; null where it says enough.</summary>
    public string? Detail { get; init; }

    /// <summary>German, Markdown; null where there is nothing to explain.</summary>
    public string? Help { get; init; }
}

/// <summary>What a completion is.</summary>
public enum CompletionKind
{
    /// <summary>The name of a key.</summary>
    Key,

    /// <summary>One of few values.</summary>
    Choice,

    /// <summary>Words that stand elsewhere in the site.</summary>
    Text,

    /// <summary>A page.</summary>
    Page,

    /// <summary>A picture or a document.</summary>
    File,

    /// <summary>A place in a page.</summary>
    Anchor,
}

/// <summary>What may stand at a place.</summary>
/// <param name="Entries">The likeliest first.</param>
/// <param name="IsComplete">False where there are more: they are found by typing on.</param>
public sealed record CompletionList(ImmutableArray<Completion> Entries, bool IsComplete)
{
    /// <summary>More are no help to who looks for one.</summary>
    private const int Most = 200;

    /// <summary>Nothing is known.</summary>
    public static CompletionList None { get; } = new([], true);

    /// <summary>The first of them.</summary>
    internal static CompletionList Of(IEnumerable<Completion> entries)
    {
        ImmutableArray<Completion> first = [.. entries.Take(Most + 1)];
        return first.Length > Most ? new CompletionList(first[..Most], false) : new CompletionList(first, true);
    }
}
