using System.Collections.Immutable;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing;

/// <summary>What became of one export.</summary>
/// <param name="Source">The file or address it came from.</param>
/// <param name="Markdown">The page, ready to be written.</param>
/// <param name="Sidecars">Files that go beside it, by name: a placeholder's <c>.yml</c>.</param>
/// <param name="Pieces">Every line (or, of HTML, every text) of the input with its fate, in the order of the input.</param>
/// <param name="Kept">The text that remains, as it stood in the input, block by block.</param>
/// <param name="Findings">What could not be decided.</param>
/// <param name="Address">The old address in the one form of <see cref="ImportAddress"/>; null where the export does not say it.</param>
public sealed record ImportResult(
    string Source,
    string Markdown,
    ImmutableArray<(string Name, string Text)> Sidecars,
    ImmutableArray<ImportPiece> Pieces,
    string Kept,
    ImmutableArray<Finding> Findings,
    string? Address = null)
{
    /// <summary>Pictures that go beside it, by name.</summary>
    public ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Pictures { get; init; } = [];

    /// <summary>The same for whoever only counts: an import of many thousand pages cannot keep what it has written.</summary>
    public ImportResult WithoutTexts() => this with { Markdown = "", Sidecars = [], Pictures = [], Kept = "", Pieces = [.. Pieces.Select(piece => ImportPiece.Untold[(int)piece.Fate])] };

    /// <summary>How many pieces met one fate.</summary>
    public int Count(ImportFate fate) => Pieces.Count(piece => piece.Fate == fate);
}

/// <summary>A piece of the input that has one fate.</summary>
/// <param name="Line">Where it stands, counted from 1.</param>
/// <param name="Text">As it stands in the input, without its line break.</param>
public sealed record ImportPiece(int Line, string Text, ImportFate Fate)
{
    /// <summary>For each fate a piece that says nothing but this.</summary>
    internal static readonly ImmutableArray<ImportPiece> Untold = [.. Enum.GetValues<ImportFate>().Select(fate => new ImportPiece(1, "", fate))];
}

/// <summary>What happens to a piece of an export.</summary>
public enum ImportFate
{
    /// <summary>It stands in the page.</summary>
    Kept,

    /// <summary>It belonged to the old site's menus, trail, slider or foot.</summary>
    Boilerplate,

    /// <summary>It stands in the page once already.</summary>
    Repeat,

    /// <summary>White space between pieces.</summary>
    Space,
}
