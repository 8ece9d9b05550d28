namespace Schwerpunkt.Publishing.Search;

/// <summary>The pages that one word stands on, in printable ASCII without quote and backslash, so that JSON carries it as it is and every host compresses it.</summary>
/// <remarks>
/// An entry is the distance to the page before, less one, and the word's rank there. Its last character holds the distance modulo 16 and the
/// rank; the rest of the distance stands before it, in base 11. The script in the browser reads the same form.
/// </remarks>
internal sealed class PostingList
{
    private const int Distances = 16;
    private const int Base = 11;
    private const char First = '#';
    private const char Backslash = '\\';

    private char[] characters = new char[8];
    private int length;
    private int page = -1;

    /// <summary>How many ranks a word can have on a page.</summary>
    public const int Ranks = 5;

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <param name="next">Greater than the page of the call before.</param>
    /// <param name="rank">0 to 4, the higher the better.</param>
    public void Add(int next, int rank)
    {
        var distance = next - page - 1;
        page = next;
        AddHigher(distance / Distances);
        Add(Sign(distance % Distances * Ranks + rank));
    }

    private void AddHigher(int rest)
    {
        if (rest == 0) return;
        AddHigher(rest / Base);
        Add(Sign(Distances * Ranks + rest % Base));
    }

    /// <summary>A number below 91 as a printable character.</summary>
    public static char Sign(int value)
    {
        var sign = (char)(First + value);
        return sign < Backslash ? sign : (char)(sign + 1);
    }

    private void Add(char sign)
    {
        if (length == characters.Length) Array.Resize(ref characters, length * 2);
        characters[length++] = sign;
    }
}
