using System.Numerics;

namespace Schwerpunkt.Text;

/// <summary>Many names, asked again and again which of them was meant; answers as <see cref="Nearest"/> does. One instance serves one thread.</summary>
public sealed class NearNames
{
    /// <summary>Names looked at, for all questions together; about a quarter of a second. Who has so many wrong names mends the cause, not each.</summary>
    private const int MostLooks = 400_000;

    private readonly Dictionary<string, string?> answers = new(StringComparer.Ordinal);
    private readonly string[] names;
    private readonly ulong[] signs;
    private int looks;

    /// <param name="names">What may be meant.</param>
    public NearNames(IEnumerable<string> names)
    {
        this.names = [.. names];
        signs = Array.ConvertAll(this.names, name => SignsOf(name.ToLowerInvariant()));
    }

    /// <summary>The nearest name; null where none is near, or where too much was asked.</summary>
    public string? Of(string word)
    {
        if (answers.TryGetValue(word, out var known)) return known;
        return looks > MostLooks ? null : answers[word] = Nearest.Of(word, Near(word));
    }

    /// <summary>The names that share nearly all signs with the word: a slip changes two at most.</summary>
    private IEnumerable<string> Near(string word)
    {
        var own = SignsOf(word.ToLowerInvariant());
        for (var i = 0; i < names.Length; i++)
        {
            if (BitOperations.PopCount(own ^ signs[i]) > 2 * Nearest.MostSlips) continue;
            looks++;
            yield return names[i];
        }
    }

    private static ulong SignsOf(string lower)
    {
        var set = 0UL;
        foreach (var sign in lower) set |= 1UL << (sign & 63);
        return set;
    }
}
