using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>A block as it stands in a document, which knows no lists or quotations, only paragraphs that look like it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Kind">What its paragraph is by its style.</param>
/// <param name="Mark">The mark of a list before it; null where it has none.</param>
/// <param name="Indent">How far it stands from the margin, in twentieths of a point.</param>
internal sealed record WordItem(Block Block, WordKind Kind, WordMark? Mark = null, int Indent = 0)
{
    /// <summary>Which part of a table with several pictures it stands in; 0 where it stands in none. A picture gets no credit from another part.</summary>
    public int Group { get; init; }

    /// <summary>Which box of text it stands in; 0 where it stands in none.</summary>
    public int Box { get; init; }
}
