using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>How the file of a finding is put right. Made only by the <c>At</c> of a kind, which words it.</summary>
public sealed record Repair
{
    private Repair(string title, ImmutableArray<TextEdit> edits, bool isCertain, bool givesMeaning = false) => (Title, Edits, IsCertain, GivesMeaning) = (title, edits, isCertain, givesMeaning);

    /// <summary>German: what is done, short and without a full stop.</summary>
    public string Title { get; }

    /// <summary>All of them together are the repair; in the order of the text, none over another.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    /// <summary>True where there is one remedy and it is surely meant: <c>fix</c> applies it. All others are offered, and an editor decides.</summary>
    public bool IsCertain { get; }

    /// <summary>True where marks that were shown come to mean something: their own text changes with it, and no other.</summary>
    public bool GivesMeaning { get; }

    internal static Repair Meant(string title, params ImmutableArray<TextEdit> edits) => new(title, edits, isCertain: true, givesMeaning: true);

    internal static Repair Certain(string title, params ImmutableArray<TextEdit> edits) => new(title, edits, isCertain: true);

    internal static Repair Suggested(string title, params ImmutableArray<TextEdit> edits) => new(title, edits, isCertain: false);
}

/// <summary>Other characters in the place of some in one line of a file; by line and column, which mean the same whatever ends its lines.</summary>
/// <param name="At">The first character.</param>
/// <param name="Length">How many go (UTF-16); all in this line. 0 only puts something in front of the place.</param>
/// <param name="Replacement">What comes there; a line break in it is LF and becomes what ends the lines of the file.</param>
public sealed record TextEdit(Location At, int Length, string Replacement)
{
    /// <summary>The characters that go, in the decoded text of the file.</summary>
    /// <param name="map">Of this text.</param>
    public TextSpan Span(LineMap map) => new(map.PlaceOf(At.Line - 1, At.Column - 1), Length);
}
