using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Importing.Html;

/// <summary>One line of text while it is read: the runs of each open element, and the texts that went in.</summary>
internal sealed class HtmlLine(HtmlAccount account)
{
    private readonly List<Frame> open = [new Frame(null)];
    private readonly ImmutableArray<HtmlText?>.Builder texts = ImmutableArray.CreateBuilder<HtmlText?>();
    private readonly ImmutableArray<string>.Builder added = ImmutableArray.CreateBuilder<string>();
    private Location? start;

    /// <summary>Whether a line break was the last thing; a second one ends the paragraph.</summary>
    public bool EndsWithBreak { get; private set; }

    public void Add(HtmlText text)
    {
        open[^1].Runs.Add(new Inline.Words(text.Text));
        texts.Add(text);
        if (text.IsBlank) return;
        start ??= text.At;
        EndsWithBreak = false;
    }

    /// <summary>Adds words that stand for others.</summary>
    public void AddOther(string words)
    {
        open[^1].Runs.Add(new Inline.Words(words));
        added.Add(words);
        EndsWithBreak = false;
    }

    public void AddCode(string code, IEnumerable<HtmlText> parts)
    {
        open[^1].Runs.Add(new Inline.Code(code));
        foreach (var text in parts)
        {
            texts.Add(text);
            start ??= text.At;
        }

        EndsWithBreak = false;
    }

    public void Break()
    {
        open[^1].Runs.Add(new Inline.Break(true));
        texts.Add(null);
        EndsWithBreak = true;
    }

    public void Open(HtmlNode element, Target? target) => open.Add(new Frame(element) { Target = target, ForHeading = element.All().Any(node => node.IsHeading) });

    public void Close()
    {
        var frame = open[^1];
        open.RemoveAt(open.Count - 1);
        if (frame.Runs.Count > 0) open[^1].Runs.AddRange(frame.Finish());
    }

    /// <summary>The link that a block inside it takes for itself; null where there is none, or another block has it.</summary>
    public Inline.Link? TakeLink(ImmutableArray<Inline> content)
    {
        if (open.FindLast(frame => frame.Target is not null) is not { } frame) return null;
        var link = new Inline.Link(frame.Target!, content, Attributes.None, frame.Element!.At); // ! frames with a target have both
        frame.Target = null;
        return link;
    }

    /// <summary>The line so far, without white space around it; open elements stay open for the next line. Empty where nothing is to be seen.</summary>
    public (ImmutableArray<Inline> Content, HtmlEntry Entry, Location? At) Take()
    {
        var runs = new List<Inline>();
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var inner = runs;
            open[i].Runs.AddRange(inner);
            runs = i == 0 ? open[i].Runs : [.. open[i].Finish()];
            open[i].Runs = [];
        }

        var taken = (Content: HtmlSpaces.Fold(runs), Entry: new HtmlEntry(texts.ToImmutable(), added.ToImmutable()), At: start);
        if (taken.Content.IsEmpty) account.LeaveOut(taken.Entry.Numbers);
        texts.Clear();
        added.Clear();
        (start, EndsWithBreak) = (null, false);
        return taken;
    }

    /// <summary>An element that is open.</summary>
    private sealed class Frame(HtmlNode? element)
    {
        public HtmlNode? Element { get; } = element;

        public List<Inline> Runs { get; set; } = [];

        public Target? Target { get; set; }

        public bool ForHeading { get; init; }

        public ImmutableArray<Inline> Finish()
        {
            var runs = Runs.ToImmutableArray();
            if (Element is not { } node || HtmlSpaces.IsBlank(runs)) return runs;
            if (node.Name == "q" && IsQuoted(runs)) return runs;
            if (node.Name == "q") return [new Inline.Words("„"), .. runs, new Inline.Words("“")];
            if (node.Name == "a") return ForHeading || Target is null ? runs : Linked(runs, node);
            var marked = node.Name is "span" or "" ? runs : [new Inline.Element(node.Name, node.Name == "abbr" && WhiteSpace.Fold(node.Attribute("title")) is { Length: > 0 } title ? new Attributes([], Title: title) : Attributes.None, runs)];
            return node.Language is null ? marked : [new Inline.Element("span", new Attributes([], null, node.Language), marked)];
        }

        /// <summary>Whether the marks stand in the text already.</summary>
        private static bool IsQuoted(ImmutableArray<Inline> runs) => runs.PlainText().Trim() is ['„' or '“' or '"' or '»' or '«' or '‚' or '\'', ..];

        private ImmutableArray<Inline> Linked(ImmutableArray<Inline> runs, HtmlNode node)
        {
            var link = new Inline.Link(Target!, runs, Attributes.None, node.At); // ! asked before
            Target = null;
            return node.Language is null ? [link] : [new Inline.Element("span", new Attributes([], null, node.Language), [link])];
        }
    }
}

/// <summary>White space in a line as a browser shows it: runs of it are one space, none at the edges or beside a break.</summary>
internal sealed class HtmlSpaces
{
    private bool atStart = true;
    private bool pending;

    public static ImmutableArray<Inline> Fold(IEnumerable<Inline> line)
    {
        var runs = new HtmlSpaces().FoldAll(line);
        while (runs is [.., Inline.Break]) runs.RemoveAt(runs.Count - 1);
        return IsBlank([.. runs]) ? [] : HtmlMail.Join([.. runs]);
    }

    /// <summary>Whether nothing is to be seen: white space and invisible characters only.</summary>
    public static bool IsBlank(ImmutableArray<Inline> line) => !line.Flatten().Any(run => run is Inline.Code code && code.Text.Any(IsVisible) || run is Inline.Words words && words.Text.Any(IsVisible));

    private static bool IsVisible(char sign) => !Unseen.Is(sign);

    private List<Inline> FoldAll(IEnumerable<Inline> line)
    {
        var folded = new Runs();
        foreach (var run in line) Fold(run, folded);
        return folded.ToList();
    }

    private void Fold(Inline run, Runs folded)
    {
        switch (run)
        {
            case Inline.Words words: folded.AddWords(Fold(words.Text)); break;
            case Inline.Break:
                if (!atStart) folded.Add(run);
                (atStart, pending) = (true, false);
                break;
            case Inline.Code code when !code.Text.Any(IsVisible): pending = true; break;
            case Inline.Element element when IsBlank(element.Children): folded.AddRange(FoldAll(element.Children)); break;
            case Inline.Link link when IsBlank(link.Children): folded.AddRange(FoldAll(link.Children)); break;
            default:
                // Two links of a menu that nothing keeps apart; two of one address are one that was cut.
                pending |= run is Inline.Link { Target: var target } && folded.Last is Inline.Link before && target != before.Target;
                AddSpace(folded);
                folded.Add(Folded(run));
                break;
        }
    }

    private Inline Folded(Inline run)
    {
        if (run is Inline.Element element) return element with { Children = [.. FoldAll(element.Children)] };
        if (run is Inline.Link link) return link with { Children = [.. FoldAll(link.Children)] };
        atStart = false;
        return run;
    }

    private void AddSpace(Runs folded)
    {
        if (pending && !atStart) folded.AddWords(" ");
        pending = false;
    }

    private string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (WhiteSpace.IsHtml(c))
            {
                pending = true;
                continue;
            }

            if (pending && !atStart) folded.Append(' ');
            folded.Append(c);
            (atStart, pending) = (false, false);
        }

        return folded.ToString();
    }

    /// <summary>Runs in which words that follow words are one, joined when all have come: a line may have many.</summary>
    private sealed class Runs
    {
        private readonly List<Inline> all = [];
        private StringBuilder? joined;

        public Inline? Last => all.Count == 0 ? null : all[^1];

        public void Add(Inline run)
        {
            Join();
            all.Add(run);
        }

        public void AddRange(List<Inline> runs)
        {
            Join();
            all.AddRange(runs);
        }

        public void AddWords(string text)
        {
            if (text.Length == 0) return;
            if (Last is Inline.Words before) (joined ??= new StringBuilder(before.Text)).Append(text);
            else all.Add(new Inline.Words(text));
        }

        public List<Inline> ToList()
        {
            Join();
            return all;
        }

        private void Join()
        {
            if (joined is null) return;
            all[^1] = new Inline.Words(joined.ToString());
            joined = null;
        }
    }
}
