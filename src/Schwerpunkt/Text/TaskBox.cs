using System.Collections.Immutable;

namespace Schwerpunkt.Text;

/// <summary>The box at the head of a list's item, written <c>[ ]</c> or <c>[x]</c>.</summary>
/// <param name="Ticked">Whether it is ticked.</param>
/// <param name="Rest">The line without it.</param>
internal sealed record TaskBox(bool Ticked, ImmutableArray<Inline> Rest)
{
    /// <summary>The box that a line begins with; null where it begins with none.</summary>
    public static TaskBox? Of(ImmutableArray<Inline> line) =>
        line is [Inline.Words { Text: ['[', ' ' or '\u00A0' or 'x' or 'X', ']', ' ' or '\u00A0', ..] } words, ..] && (words.Text.Length > 4 || line.Length > 1)
            ? new TaskBox(words.Text[1] is 'x' or 'X', line.SetItem(0, new Inline.Words(words.Text[4..])))
            : null;
}
