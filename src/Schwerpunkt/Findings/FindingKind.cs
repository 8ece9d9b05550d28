using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>One kind of finding: its name and weight, what it is called, and how to do it wrong and right.</summary>
/// <param name="Code">The kind's name, kebab case, the same as its heading in docs/redaktion/meldungen.md.</param>
/// <param name="Severity">The weight of its findings.</param>
/// <param name="Title">German: one short sentence that holds for every place.</param>
/// <param name="BlocksRelease">True where <c>--release</c> refuses what a plain build lets pass.</param>
public sealed record FindingKind(string Code, Severity Severity, string Title, bool BlocksRelease = false)
{
    /// <summary>A short source that has such a finding; null where no text of an editor is at fault.</summary>
    public string? Wrong { get; init; }

    /// <summary>The same source put right.</summary>
    public string? Right { get; init; }

    /// <summary>True where files that a page names may not be seen because of it.</summary>
    public bool HidesFiles { get; init; }

    /// <summary>Where the handbook explains it, below docs/redaktion.</summary>
    public string Anchor => $"meldungen.md#{Code}";

    internal Finding At(Location at, string message, Repair? repair = null) => new(at, this, OneLine(message), repair);

    /// <summary>What an editor wrote and a finding quotes may hold line breaks, and what is no writing (code, a footnote) as one sign; a finding is one line of words.</summary>
    private static string OneLine(string message) =>
        message.Any(sign => IsBreak(sign) || sign == NoWriting) ? string.Concat(message.Select(sign => IsBreak(sign) ? ' ' : sign == NoWriting ? '…' : sign)) : message;

    private const char NoWriting = '\uFFFC';

    private static bool IsBreak(char sign) => char.IsControl(sign) || sign is '\u2028' or '\u2029';
}
