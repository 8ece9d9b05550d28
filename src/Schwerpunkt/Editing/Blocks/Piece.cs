using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>A part of a page as it is written: a block, what it is made of, or the page itself.</summary>
internal sealed class Piece
{
    /// <summary>Null for the page and for an entry of a list of definitions: no edit names them.</summary>
    public required PieceKind? Kind { get; init; }

    /// <summary>Its characters, as the document has them.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands before each of its lines but the first: the marks of the quotations around it, and spaces.</summary>
    public required string Margin { get; init; }

    /// <summary>Null for all that is none.</summary>
    public Block? Block { get; init; }

    /// <summary>What it says by itself, without its parts, as one text.</summary>
    public required string Print { get; init; }

    /// <summary>Where its own text begins: behind the margin, before the spaces of indented code.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends: never behind the beginning of the next.</summary>
    public int End { get; set; }

    /// <summary>Whether the mark of a list, note or definition stands before it in its first line.</summary>
    public bool IsBehindMark { get; init; }

    public Piece? Parent { get; private set; }

    public int Index { get; private set; }

    public ImmutableArray<Piece> Children { get; private set; } = [];

    public bool IsNamed => Kind is not null;

    public PieceAddress Address => new(Kind ?? throw new InvalidOperationException("The piece has no address."), Span);

    public Piece? Next => Parent is { } parent && Index + 1 < parent.Children.Length && parent.Children[Index + 1].Kind == Kind ? parent.Children[Index + 1] : null;

    public Piece? Previous => Parent is { } parent && Index > 0 && parent.Children[Index - 1].Kind == Kind ? parent.Children[Index - 1] : null;

    /// <summary>What is around it, innermost first, without the page.</summary>
    public IEnumerable<Piece> Ancestors()
    {
        for (var piece = Parent; piece?.Parent is not null; piece = piece.Parent) yield return piece;
    }

    /// <summary>What it and all in it say, as one text.</summary>
    public string WholePrint => Children.IsEmpty ? Print : $"{Print}({string.Join(')', Children.Select(child => child.WholePrint))})";

    /// <summary>All that is in it, outer before inner.</summary>
    public IEnumerable<Piece> Flatten() => Children.SelectMany(child => child.Flatten().Prepend(child));

    /// <summary>Takes its parts.</summary>
    public Piece With(ImmutableArray<Piece> children)
    {
        for (var i = 0; i < children.Length; i++)
        {
            (children[i].Parent, children[i].Index) = (this, i);
            End = Math.Max(End, children[i].End);
        }

        Children = children;
        return this;
    }
}
