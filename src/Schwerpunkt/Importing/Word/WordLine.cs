using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Collects the runs of a paragraph and makes the inside of lines of them: equal neighbours become one, white space is as in print.</summary>
internal sealed class WordLine
{
    private readonly List<Run> runs = [];

    public bool IsEmpty => runs.Count == 0;

    /// <summary>How many runs it has.</summary>
    public int Count => runs.Count;

    /// <summary>Whether there is something to be seen.</summary>
    public bool HasText => runs.Exists(run => run.Atom is Inline.FootnoteMark || run.Atom is Inline.Words words && !string.IsNullOrWhiteSpace(words.Text));

    /// <summary>Whether all words look bold.</summary>
    public bool LooksBold => runs.TrueForAll(run => run.Format.LooksBold || run.Atom is not Inline.Words words || string.IsNullOrWhiteSpace(words.Text));

    public void Add(string text, WordFormat format, Target? target)
    {
        if (text.Length > 0) runs.Add(new Run(new Inline.Words(text), format, target));
    }

    public void AddNote(string label) => runs.Add(new Run(new Inline.FootnoteMark(label), default, null));

    public void Break() => runs.Add(new Run(new Inline.Break(true), default, null));

    /// <summary>The lines; two breaks behind each other part paragraphs. Empty ones are left out, and the collection is empty then.</summary>
    /// <param name="at">The place of the paragraph, for links.</param>
    /// <param name="isHeading">Where the whole is a heading, bold says nothing.</param>
    public ImmutableArray<ImmutableArray<Inline>> Take(Location at, bool isHeading = false)
    {
        var lines = new List<List<Run>> { new() };
        for (var i = 0; i < runs.Count; i++)
        {
            var isSecond = runs[i].Atom is Inline.Break && lines[^1] is [.., { Atom: Inline.Break }];
            if (isSecond) lines.Add([]);
            else lines[^1].Add(isHeading ? runs[i] with { Format = runs[i].Format with { Bold = false } } : runs[i]);
        }

        runs.Clear();
        return [.. lines.Select(line => Build(Spaced(line), 0, at)).Where(line => line.Any(run => run is not Inline.Break))];
    }

    /// <summary>One space for many, none at the ends of lines.</summary>
    private static List<Run> Spaced(List<Run> line)
    {
        var spaced = new List<Run>();
        var isOpen = false;
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Atom is not Inline.Words words)
            {
                if (line[i].Atom is Inline.Break) TrimEnd(spaced);
                if (line[i].Atom is not Inline.Break || spaced.Count > 0) spaced.Add(line[i]);
                isOpen = line[i].Atom is Inline.FootnoteMark;
                continue;
            }

            var text = new StringBuilder();
            foreach (var sign in words.Text)
            {
                var isSpace = sign is ' ' or '\t' or '\n' or '\r';
                if (!isSpace || isOpen) text.Append(isSpace ? ' ' : sign);
                isOpen = !isSpace;
            }

            if (text.Length > 0) spaced.Add(line[i] with { Atom = new Inline.Words(text.ToString()) });
        }

        TrimEnd(spaced);
        while (spaced is [.., { Atom: Inline.Break }]) spaced.RemoveAt(spaced.Count - 1);
        return spaced;
    }

    private static void TrimEnd(List<Run> line)
    {
        while (line is [.., { Atom: Inline.Words last }])
        {
            var rest = last.Text.TrimEnd(' ');
            if (rest.Length > 0)
            {
                line[^1] = line[^1] with { Atom = new Inline.Words(rest) };
                return;
            }

            line.RemoveAt(line.Count - 1);
        }
    }

    /// <summary>Puts runs that share a link, then a language, then a look into one element each.</summary>
    private static ImmutableArray<Inline> Build(List<Run> line, int depth, Location at)
    {
        if (depth == Keys.Length) return Join(line);
        var built = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < line.Count;)
        {
            var key = Keys[depth](line[i]);
            var end = i + 1;
            while (end < line.Count && Equals(Keys[depth](line[end]), key)) end++;
            var inside = Build(line.GetRange(i, end - i), depth + 1, at);
            if (key is Target target) built.Add(new Inline.Link(target, inside, Attributes.None, at));
            else if (key is string name && inside.Any(run => run is not Inline.Break)) built.Add(Element(name, inside));
            else built.AddRange(inside);
            i = end;
        }

        return built.ToImmutable();
    }

    private static Inline.Element Element(string name, ImmutableArray<Inline> inside) =>
        name is ['@', .. var language] ? new Inline.Element("span", new Attributes([], Language: language), inside) : new Inline.Element(name, Attributes.None, inside);

    private static ImmutableArray<Inline> Join(List<Run> line)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var run in line)
        {
            if (run.Atom is Inline.Words more && joined.Count > 0 && joined[^1] is Inline.Words words) joined[^1] = new Inline.Words(words.Text + more.Text);
            else joined.Add(run.Atom);
        }

        return joined.ToImmutable();
    }

    /// <summary>What runs are put together by, from the outside in. White space takes no language.</summary>
    private static readonly Func<Run, object?>[] Keys =
    [
        run => run.Target,
        run => run.Format.Language is { } language && run.Atom is Inline.Words words && words.Text.Any(char.IsLetter) ? "@" + language : null,
        run => run.Format.Bold ? "strong" : null,
        run => run.Format.Italic ? "em" : null,
        run => run.Format.Struck ? "del" : null,
        run => run.Format.Height switch { 1 => "sup", -1 => "sub", _ => null },
    ];

    private sealed record Run(Inline Atom, WordFormat Format, Target? Target);
}
