using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>Questions to a document as a whole.</summary>
public static class DocumentExtensions
{
    /// <summary>All blocks of a document, those of its footnotes last.</summary>
    public static IEnumerable<Block> AllBlocks(this Document document) =>
        document.Blocks.Flatten().Concat(document.Footnotes.SelectMany(note => note.Content.Flatten()));
}
