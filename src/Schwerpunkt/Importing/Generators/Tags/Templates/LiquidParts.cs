using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>A piece of a text with Liquid: words, an output, a tag, or a branch with what it holds.</summary>
/// <param name="Kind">Empty for words, „=“ for an output, else the name of the tag.</param>
/// <param name="Code">The words, or what stands behind the name.</param>
/// <param name="Source">As it is written, with all that it holds.</param>
internal sealed record LiquidPart(string Kind, string Code, string Source)
{
    /// <summary>What a branch holds: by its own condition first, then by each „elsif“, „when“ and „else“.</summary>
    public ImmutableArray<(string Kind, string Code, ImmutableArray<LiquidPart> Parts)> Branches { get; init; } = [];
}

/// <summary>Reads a text with Liquid into its pieces.</summary>
internal sealed partial class LiquidParts
{
    private static readonly string[] Branching = ["if", "unless", "case", "for", "capture"];

    private readonly string text;
    private readonly ImmutableArray<Match> tags;
    private int next;
    private int place;

    private LiquidParts(string text, Func<int, bool> isCode) => (this.text, tags) = (text, [.. Tag().Matches(text).Where(tag => !isCode(tag.Index))]);

    /// <summary>The pieces in their order; null where a branch has no end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether what begins at a place is no Liquid.</param>
    public static ImmutableArray<LiquidPart>? Read(string text, Func<int, bool> isCode)
    {
        var parts = new LiquidParts(text, isCode);
        return parts.Block(0);
    }

    private const int Deepest = 30;

    private ImmutableArray<LiquidPart>? Block(int depth)
    {
        var made = ImmutableArray.CreateBuilder<LiquidPart>();
        while (depth < Deepest)
        {
            AddWords(made, next < tags.Length ? tags[next].Index : text.Length);
            if (next == tags.Length) return depth == 0 ? made.DrainToImmutable() : null;
            var tag = tags[next];
            var name = tag.Groups["name"].Value;
            if (name is "elsif" or "else" or "when" or "endif" or "endunless" or "endcase" or "endfor" or "endcapture") return depth == 0 ? null : made.DrainToImmutable();
            Pass();
            if (!Branching.Contains(name)) made.Add(new LiquidPart(tag.Groups["output"].Success ? "=" : name, (tag.Groups["output"].Value + tag.Groups["args"].Value).Trim(), tag.Value));
            else if (Branch(name, tag, depth) is { } branch) made.Add(branch);
            else return null;
        }

        return null;
    }

    private LiquidPart? Branch(string name, Match tag, int depth)
    {
        var branches = ImmutableArray.CreateBuilder<(string, string, ImmutableArray<LiquidPart>)>();
        var (kind, code) = (name, tag.Groups["args"].Value.Trim());
        while (Block(depth + 1) is { } block)
        {
            branches.Add((kind, code, block));
            var ending = tags[next];
            Pass();
            (kind, code) = (ending.Groups["name"].Value, ending.Groups["args"].Value.Trim());
            if (kind == "end" + name) return new LiquidPart(name, tag.Groups["args"].Value.Trim(), text[tag.Index..(ending.Index + ending.Length)]) { Branches = branches.DrainToImmutable() };
            if (kind.StartsWith("end", StringComparison.Ordinal)) return null;
        }

        return null;
    }

    private void Pass()
    {
        place = tags[next].Index + tags[next].Length;
        if (tags[next].Value.EndsWith("-%}", StringComparison.Ordinal) || tags[next].Value.EndsWith("-}}", StringComparison.Ordinal))
        {
            while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        }

        next++;
    }

    private void AddWords(ImmutableArray<LiquidPart>.Builder made, int end)
    {
        var words = end > place ? text[place..end] : "";
        if (next < tags.Length && tags[next].ValueSpan[2] == '-') words = words.TrimEnd();
        if (words.Length > 0) made.Add(new LiquidPart("", words, words));
        place = end;
    }

    [GeneratedRegex("""\{%-?\s*(?<name>[a-z_]\w*)(?<args>(?:"[^"]*"|'[^']*'|[^%"']|%(?!\}))*?)-?%\}|\{\{-?(?<output>(?:"[^"]*"|'[^']*'|[^{}"'])*?)-?\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
