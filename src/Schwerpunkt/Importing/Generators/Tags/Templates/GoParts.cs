using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>A piece of a template of Go: words, an action, or a branch with what it holds.</summary>
/// <param name="Kind">Empty for words; „do“ for an action; „if“, „with“ or „range“ for a branch.</param>
/// <param name="Code">The words, or what stands in the braces behind the kind.</param>
internal sealed record GoPart(string Kind, string Code)
{
    public ImmutableArray<GoPart> Then { get; init; } = [];

    public ImmutableArray<GoPart> Else { get; init; } = [];
}

/// <summary>Reads a template of Go into its pieces.</summary>
internal sealed partial class GoParts
{
    private readonly string text;
    private readonly ImmutableArray<Match> actions;
    private int next;
    private int place;

    private GoParts(string text) => (this.text, actions) = (text, Action().Matches(text).ToImmutableArray<Match>());

    /// <summary>The pieces in their order; null where a branch does not end, or something is defined that is used elsewhere.</summary>
    public static ImmutableArray<GoPart>? Read(string template)
    {
        var parts = new GoParts(template);
        return parts.Block(0) is { } block && parts.next == parts.actions.Length && parts.place >= 0 ? block : null;
    }

    private const int Deepest = 30;

    /// <summary>As far as an end, an else, or the end of the text; the action that ends it is not taken.</summary>
    private ImmutableArray<GoPart>? Block(int depth)
    {
        var made = ImmutableArray.CreateBuilder<GoPart>();
        while (depth < Deepest)
        {
            AddWords(made, next < actions.Length ? actions[next].Index : text.Length);
            if (next == actions.Length) return depth == 0 ? made.DrainToImmutable() : null;
            var code = actions[next].Groups["code"].Value.Trim();
            var word = Word().Match(code).Value;
            if (word is "end" or "else") return depth == 0 ? null : made.DrainToImmutable();
            Pass();
            if (word is "define" or "block" or "template" or "break" or "continue") return null;
            if (word is not ("if" or "with" or "range"))
            {
                if (!code.StartsWith("/*", StringComparison.Ordinal)) made.Add(new GoPart("do", code));
            }
            else if (Branch(word, code[word.Length..].Trim(), depth) is { } branch) made.Add(branch);
            else return null;
        }

        return null;
    }

    private GoPart? Branch(string kind, string code, int depth)
    {
        if (Block(depth + 1) is not { } then) return null;
        var branch = new GoPart(kind, code) { Then = then };
        var ending = actions[next].Groups["code"].Value.Trim();
        Pass();
        if (ending == "end") return branch;
        var more = ending[4..].Trim();
        if (more.Length > 0) return Branch(Word().Match(more).Value, more[Word().Match(more).Length..].Trim(), depth) is { } other ? branch with { Else = [other] } : null;
        if (Block(depth + 1) is not { } otherwise || actions[next].Groups["code"].Value.Trim() != "end") return null;
        Pass();
        return branch with { Else = otherwise };
    }

    private void Pass()
    {
        place = actions[next].Index + actions[next].Length;
        if (actions[next].Groups["right"].Success)
        {
            while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        }

        next++;
    }

    /// <summary>How far a template is indented says nothing to a reader.</summary>
    private void AddWords(ImmutableArray<GoPart>.Builder made, int end)
    {
        var words = end > place ? text[place..end] : "";
        if (next < actions.Length && actions[next].Groups["left"].Success) words = words.TrimEnd();
        if (words.Length > 0) made.Add(new GoPart("", Indent().Replace(words, "\n")));
        place = end;
    }

    [GeneratedRegex("""\{\{(?<left>-(?=\s))?\s*(?<code>/\*.*?\*/|(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`}]|\}(?!\}))*?)\s*(?<right>(?<=\s)-)?\}\}""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Action();

    [GeneratedRegex(@"^[a-z]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Indent();
}
