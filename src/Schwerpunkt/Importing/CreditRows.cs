using System.Collections.Immutable;

namespace Schwerpunkt.Importing;

/// <summary>Pictures and lines with their names that take turns, beginning with a line: only the end of the row tells which belong together.</summary>
/// <param name="Above">Pictures whose line stands before them.</param>
/// <param name="Doubtful">Pictures of which nobody can tell whose line is theirs.</param>
internal sealed record CreditRows(ImmutableHashSet<int> Above, ImmutableHashSet<int> Doubtful)
{
    /// <param name="count">How many blocks there are.</param>
    /// <param name="isPicture">Whether the block of a number is a picture without a credit.</param>
    /// <param name="isLine">Whether it is a line such as stands above or below a picture.</param>
    /// <param name="names">Whether that line names somebody.</param>
    /// <param name="begins">Whether a line may begin a row: no picture before it, with or without a caption between, takes it.</param>
    public static CreditRows Find(int count, Func<int, bool> isPicture, Func<int, bool> isLine, Func<int, bool> names, Func<int, bool> begins)
    {
        var (above, doubtful) = (ImmutableHashSet.CreateBuilder<int>(), ImmutableHashSet.CreateBuilder<int>());
        for (var i = 0; i + 1 < count; i++)
        {
            if (!isLine(i) || !isPicture(i + 1) || !begins(i)) continue;
            var end = i;
            while (end + 1 < count && isLine(end) && isPicture(end + 1)) end += 2;
            var pictures = Enumerable.Range(0, (end - i) / 2).Select(n => i + 1 + 2 * n).ToList();
            if (end >= count || !isLine(end))
            {
                if (pictures.Count > 1) above.UnionWith(pictures);
            }
            else if (names(i)) doubtful.UnionWith(pictures);
            i = end;
        }

        return new CreditRows(above.ToImmutable(), doubtful.ToImmutable());
    }
}
