namespace Schwerpunkt.Transforms.Repeats;

/// <summary>What the search for runs knows of one block.</summary>
/// <param name="Number">The same for two blocks that are the same.</param>
/// <param name="Counts">A run that holds it is long enough to go.</param>
/// <param name="CountsAlone">It may go as a run of its own.</param>
/// <param name="Words">How many it says, 12 at most; 12 for a figure, 0 where it stands only once.</param>
/// <param name="Level">Its level as a heading, or what it is besides.</param>
internal readonly record struct RunMember(int Number, bool Counts, bool CountsAlone, int Words, int Level)
{
    /// <summary>The level of text.</summary>
    public const int Text = 0;

    /// <summary>The level of a line of bold alone: below every heading.</summary>
    public const int BoldLine = 7;

    /// <summary>The level of what is neither heading nor text: a picture, a line between.</summary>
    public const int Silent = 8;
}
