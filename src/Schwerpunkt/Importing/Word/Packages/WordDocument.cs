using System.Collections.Immutable;

namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>A Word document, unpacked: the parts that say something to a reader, and what they refer to.</summary>
/// <param name="Main">The text.</param>
internal sealed record WordDocument(WordPart Main)
{
    /// <summary>Null where the document has no part for them.</summary>
    public WordNode? Styles { get; init; }

    /// <summary>Null where it has no lists.</summary>
    public WordNode? Numbering { get; init; }

    /// <summary>Null where it has none.</summary>
    public WordPart? Footnotes { get; init; }

    /// <summary>Null where it has none.</summary>
    public WordPart? Endnotes { get; init; }

    /// <summary>Null where nobody wrote one.</summary>
    public WordNode? Comments { get; init; }

    /// <summary>The heads and feet of its sheets.</summary>
    public ImmutableArray<WordNode> Furniture { get; init; } = [];

    /// <summary>The title in its properties; empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether it holds programs.</summary>
    public bool HasMacros { get; init; }
}

/// <summary>One part of a document with what it refers to, by the names it gives them.</summary>
internal sealed record WordPart(WordNode Root, ImmutableDictionary<string, WordRelation> Relations);

/// <summary>What a part refers to.</summary>
/// <param name="Address">An address as written, or the name of a part.</param>
/// <param name="IsExternal">Whether it lies outside the document; nothing is fetched.</param>
internal sealed record WordRelation(string Address, bool IsExternal)
{
    /// <summary>The bytes of a picture; empty for everything else.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The content of a part that is XML and may have words for readers; null for everything else.</summary>
    public WordNode? Tree { get; init; }
}
