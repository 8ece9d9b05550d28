namespace Schwerpunkt.Text;

/// <summary>How much fits into a drawing of the theme: what is more is a finding, and what is longer goes into further lines.</summary>
/// <param name="Series">So many rows of numbers have a colour, a stroke and a mark of their own.</param>
/// <param name="LineLength">Characters that fit beside each other where the drawing is at its narrowest.</param>
public sealed record DiagramSpace(int Series, int LineLength)
{
    /// <summary>Everything fits: for who reads a text without asking how it will look.</summary>
    public static readonly DiagramSpace Unlimited = new(int.MaxValue, 10_000);

    /// <summary>Characters between the two ends of the axis below a line: the scale takes the rest.</summary>
    public int AxisLength => LineLength * 7 / 10;

    /// <summary>Two labels of this length find room at the ends of that axis.</summary>
    public int TickLength => (AxisLength / 2) - 1;
}
