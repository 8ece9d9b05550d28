namespace Schwerpunkt.Text;

/// <summary>How much fits into a drawing of the theme: what is more is a finding, and what is longer goes into further lines.</summary>
/// <param name="Series">So many rows of numbers have a colour, a stroke and a mark of their own.</param>
/// <param name="LineLength">Characters that fit beside each other where the drawing is at its narrowest.</param>
/// <param name="TickLength">Two labels of this length find room at the ends of the axis below a line.</param>
public sealed record DiagramSpace(int Series, int LineLength, int TickLength)
{
    /// <summary>Everything fits: for who reads a text without asking how it will look.</summary>
    public static readonly DiagramSpace Unlimited = new(int.MaxValue, 10_000, 3_499);

    /// <summary>Characters between the two ends of the axis below a line: the scale takes the rest.</summary>
    public int AxisLength => (TickLength + 1) * 2;
}
