using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Finds what is being typed in YAML by its lines and their indents: while somebody types, no parser reads it.</summary>
internal static partial class YamlTyping
{
    /// <summary>The place; null where nothing is known about what may stand there.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="first">The first line of the YAML, from 0.</param>
    /// <param name="end">The line behind it.</param>
    /// <param name="line">Of the place.</param>
    /// <param name="column">Of the place.</param>
    /// <param name="table">The keys of the outermost mapping.</param>
    public static TypedPlace? At(LineMap lines, int first, int end, int line, int column, ImmutableArray<YamlKey> table)
    {
        var whole = YamlLine.Of(lines[line]);
        var typed = YamlLine.Of(lines[line][..column]);
        if (column < typed.KeyColumn || lines[line][..column].TrimStart().StartsWith('#')) return null;
        var parents = Parents(lines, first, line, whole);
        var owner = Owner(parents, table);
        if (parents.Count > 0 && owner is null) return null;
        var keys = owner?.Keys ?? table;
        if (typed.Key is { } name) return Find(keys, name) is { } key ? Flow(key) : null;
        // A dash in a list of words, or of mappings that were begun in brackets.
        if (owner is { Keys.IsEmpty: true }) return whole.HasDash ? Flow(owner) : null;
        if (typed.Rest.StartsWith('{')) return owner is null ? null : Flow(owner);
        if (typed.Rest.Any(sign => char.IsWhiteSpace(sign) || sign is '"' or '\'')) return null;
        return new TypedPlace.Key(new TextSpan(lines.StartOf(line) + typed.KeyColumn, column - typed.KeyColumn), whole.Key, keys, Present(lines, first, end, line, whole));

        TypedPlace? Flow(YamlKey key) => FlowTyping.At(typed.Rest, lines.StartOf(line) + typed.RestColumn, key, lines[line][column..]);
    }

    private static YamlKey? Owner(IEnumerable<string> parents, ImmutableArray<YamlKey> table)
    {
        YamlKey? owner = null;
        foreach (var name in parents)
        {
            owner = Find(owner is null ? table : owner.Keys, name);
            if (owner is null) return null;
        }

        return owner;
    }

    private static YamlKey? Find(ImmutableArray<YamlKey> keys, string name) => keys.FirstOrDefault(key => key.Name == name);

    /// <summary>The keys that a line is below, the outermost first.</summary>
    private static Stack<string> Parents(LineMap lines, int first, int line, YamlLine at)
    {
        var parents = new Stack<string>();
        var (limit, dash) = (at.KeyColumn, at.HasDash ? at.Indent : (int?)null);
        for (var i = line - 1; i >= first && (limit > 0 || dash is not null); i--)
        {
            var above = YamlLine.Of(lines[i]);
            if (above.IsNothing) continue;
            // The line that begins the entry of a list.
            if (dash is null && above.HasDash && above.KeyColumn == limit) dash = above.Indent;
            else if (above.Key is { } key && (dash is { } list ? above.KeyColumn <= list && (!above.HasDash || above.Indent < list) : above.KeyColumn < limit))
            {
                parents.Push(key);
                (limit, dash) = (above.KeyColumn, above.HasDash ? above.Indent : null);
            }
        }

        return parents;
    }

    /// <summary>The other keys of the mapping that a line is in.</summary>
    private static ImmutableArray<string> Present(LineMap lines, int first, int end, int line, YamlLine at)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var (i, isOver) = (line - 1, at.HasDash); i >= first && !isOver; i--) isOver = Take(i, up: true);
        for (var (i, isOver) = (line + 1, false); i < end && !isOver; i++) isOver = Take(i, up: false);
        return names.ToImmutable();

        bool Take(int number, bool up)
        {
            var other = YamlLine.Of(lines[number]);
            if (other.IsNothing) return false;
            if (other.KeyColumn < at.KeyColumn || other.HasDash && other.KeyColumn == at.KeyColumn && !up) return true;
            if (other.KeyColumn == at.KeyColumn && other.Key is { } name) names.Add(name);
            return other.HasDash && other.KeyColumn == at.KeyColumn;
        }
    }

    /// <summary>One line of YAML.</summary>
    /// <param name="Indent">The column of its first sign.</param>
    /// <param name="KeyColumn">The column behind its dashes.</param>
    /// <param name="Key">Before a colon; null where it has none.</param>
    /// <param name="RestColumn">The column of what stands behind key and dashes.</param>
    private readonly record struct YamlLine(int Indent, int KeyColumn, string? Key, int RestColumn, string Rest)
    {
        public bool HasDash => KeyColumn > Indent;

        /// <summary>Whether it is empty or a comment.</summary>
        public bool IsNothing => Key is null && !HasDash && (Rest.Length == 0 || Rest[0] == '#');

        public static YamlLine Of(ReadOnlySpan<char> line)
        {
            var match = Line().Match(line.ToString());
            var (key, rest) = (match.Groups["key"], match.Groups["rest"]);
            return new YamlLine(match.Groups["indent"].Length, match.Groups["indent"].Length + match.Groups["dashes"].Length, key.Success ? key.Value.Trim('"', '\'') : null, rest.Index, rest.Value);
        }
    }

    [GeneratedRegex(@"^(?<indent> *)(?<dashes>(?:-(?: +|$))*)(?:(?<key>""[^""]*""|'[^']*'|[^\s#""':{}\[\],&*!|>%@`-][^:#]*?)\s*:(?:\s+|$))?(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Line();
}
