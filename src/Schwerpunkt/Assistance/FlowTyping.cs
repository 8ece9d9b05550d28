using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Finds what is being typed in a value of YAML on one line, be it in brackets: <c>[a, b]</c>, <c>{src: a.jpg, alt: …}</c>.</summary>
internal static class FlowTyping
{
    /// <summary>The place at the end of what has been typed; null where nothing is known about what may stand there.</summary>
    /// <param name="typed">From the beginning of the value up to the place.</param>
    /// <param name="start">Where that begins in the file.</param>
    /// <param name="owner">The key whose value it is.</param>
    /// <param name="behind">What stands behind the place in its line.</param>
    public static TypedPlace? At(string typed, int start, YamlKey owner, ReadOnlySpan<char> behind)
    {
        var levels = new Stack<Level>();
        var isOver = false;
        var level = new Level(owner, IsMap: false, []);
        var (from, quote) = (0, '\0');
        for (var i = 0; i < typed.Length; i++)
        {
            var sign = typed[i];
            if (quote != '\0')
            {
                // A quotation mark in the text: behind a backslash, or doubled.
                if (i + 1 < typed.Length && (quote == '"' ? sign == '\\' : sign == '\'' && typed[i + 1] == '\'')) i++;
                else if (sign == quote) quote = '\0';
            }
            else if (sign is '"' or '\'' && typed[from..i].Trim().Length == 0) (quote, from) = (sign, i);
            else if (sign == '#' && i > 0 && typed[i - 1] == ' ') return null;
            else if (sign is '[' or '{' && (levels.Count > 0 || typed[..i].Trim().Length == 0))
            {
                levels.Push(level);
                (level, from) = (new Level(level.Of, sign == '{', []), i + 1);
            }
            else if (sign is ']' or '}' && levels.TryPop(out var outer)) (level, from, isOver) = (outer, i + 1, levels.Count == 0);
            else if (levels.Count == 0) continue;
            else if (sign == ',') (level, from) = (level.IsMap ? levels.Peek() with { IsMap = true, IsValue = false, Present = level.Present } : level, i + 1);
            else if (sign == ':' && level is { IsMap: true, IsValue: false } && i + 1 < typed.Length && typed[i + 1] == ' ')
            {
                var name = typed[from..i].Trim();
                (level, from) = (level.Enter(name), i + 1);
            }
        }

        return isOver ? null : Place(typed, start, level, from, quote, behind);
    }

    private static TypedPlace? Place(string typed, int start, Level level, int from, char quote, ReadOnlySpan<char> behind)
    {
        if (level.Of is not { } of) return null;
        var bare = typed[from..].TrimStart();
        var span = new TextSpan(start + typed.Length - bare.Length, bare.Length);
        if (level is { IsMap: true, IsValue: false }) return bare.Any(char.IsWhiteSpace) ? null : new TypedPlace.Key(span, NameOf(bare, behind), of.Keys, level.Present);
        return of.Keys.IsEmpty ? new TypedPlace.Value(quote == '\0' ? span : TextSpan.Between(span.Start + 1, span.End), of, quote == '\0' ? null : quote) : null;
    }

    /// <summary>The whole name of a key that is followed by a colon; null where none follows yet.</summary>
    private static string? NameOf(string typed, ReadOnlySpan<char> behind)
    {
        var length = 0;
        while (length < behind.Length && char.IsLetterOrDigit(behind[length])) length++;
        return behind[length..].TrimStart().StartsWith(':') ? string.Concat(typed, behind[..length]) : null;
    }

    /// <summary>What a bracket holds.</summary>
    /// <param name="Of">The key whose value is typed, or whose mapping; null for an unknown one.</param>
    /// <param name="IsMap">Whether keys stand in it.</param>
    /// <param name="Present">The keys before the place.</param>
    private sealed record Level(YamlKey? Of, bool IsMap, ImmutableArray<string> Present)
    {
        /// <summary>Whether the value of one of the keys is typed.</summary>
        public bool IsValue { get; init; }

        public Level Enter(string name) => new(Of?.Keys.FirstOrDefault(key => key.Name == name), IsMap, Present.Add(name)) { IsValue = true };
    }
}
