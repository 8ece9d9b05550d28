using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The fields in which one kind of block is edited.</summary>
internal interface IBlockFields
{
    /// <summary>As the form names them.</summary>
    string Name { get; }

    /// <summary>Whether these fields hold all that stands in a block; what they would lose is edited as text.</summary>
    /// <param name="block">Null for one that is begun.</param>
    /// <param name="markdown">As it stands by itself.</param>
    bool Fits(Block? block, string markdown);

    /// <summary>The fields, filled with a block.</summary>
    Html Show(BlockPlace place, string markdown);

    /// <summary>The fields, filled with what was typed.</summary>
    Html Again(BlockPlace place, WorkRequest typed);

    /// <summary>What was typed, as Markdown.</summary>
    /// <param name="before">The Markdown it was before: what was not changed keeps the signs it is written with.</param>
    string Markdown(WorkRequest typed, string before);

    /// <summary>Writes what must be there before the block, such as a picture that was chosen.</summary>
    /// <returns>What was typed, with what came of it; and why the block cannot be written, null where it can.</returns>
    (WorkRequest Typed, Outcome? Outcome) Prepare(WorkRequest typed) => (typed, null);
}

/// <summary>Which block a form edits.</summary>
/// <param name="File">The page, below content/.</param>
/// <param name="Block">Null for one that is begun.</param>
/// <param name="Name">What it is called; German.</param>
internal sealed record BlockPlace(string File, Block? Block, string Name);
