using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Links the first use of each term in one document to its explanation, which stands behind the block. Changes no word. Terms stand in German passages alone, also of a page in another language: the words around them are German.</summary>
internal sealed class GlossaryMarker(SiteContext basis, Document document, ImmutableArray<PlainLine> lines)
{
    /// <summary>Where terms are looked for. Leichte Sprache explains its words itself, in words of its own.</summary>
    private readonly HashSet<Block> german = basis.Glossary.Exists && document.FrontMatter.Layout != Layout.EasyLanguage
        ? lines.Where(line => line.German).Select(line => line.Block).ToHashSet<Block>(ReferenceEqualityComparer.Instance)
        : [];

    private readonly InterfaceTexts texts = InterfaceTexts.German;

    private readonly HashSet<GlossaryTerm> known = [];
    private readonly List<GlossaryTerm> open = [];

    /// <summary>What the paragraph holds, the first uses linked; none in links, code, credits and other languages.</summary>
    public ImmutableArray<Inline> Mark(Block.Paragraph paragraph) =>
        known.Count < basis.Glossary.Terms.Length && german.Contains(paragraph) && Credit.Split(paragraph.Content.PlainText()).Credit is null
            ? Mark(paragraph.Content)
            : paragraph.Content;

    /// <summary>Writes the explanations of what was marked since the last call.</summary>
    public void WriteExplanations(TextWriter writer)
    {
        if (open.Count == 0) return;
        writer.Write($"<div class=\"{ClassNames.Explained}\" role=\"note\"");
        Markup.Attribute(writer, "aria-label", texts.Explanation(string.Join(", ", open.Select(term => term.Term))));
        writer.Write(">\n");
        foreach (var term in open)
        {
            writer.Write("<p");
            Markup.Attribute(writer, "id", IdOf(term));
            writer.Write("><a");
            Markup.Attribute(writer, "href", basis.Config.Address.Url(basis.Glossary.PathOf(term)) + "#" + term.Id);
            writer.Write("><dfn>");
            Markup.Escape(writer, term.Term);
            writer.Write("</dfn></a>: ");
            LineWriter.WriteLabel(writer, term.Explanation, null);
            writer.Write(" <a");
            Markup.Attribute(writer, "href", "#" + WordIdOf(term));
            writer.Write(" role=\"doc-backlink\"");
            Markup.Attribute(writer, "aria-label", texts.BackToWord(term.Term));
            writer.Write(">↩</a></p>\n");
        }

        writer.Write("</div>\n");
        open.Clear();
    }

    private ImmutableArray<Inline> Mark(ImmutableArray<Inline> line) => [.. line.SelectMany(Mark)];

    private IEnumerable<Inline> Mark(Inline run) => run switch
    {
        Inline.Words words => Mark(words),
        Inline.Element { Name: not "kbd" } element when Languages.IsGerman(element.Attributes, true) => [element with { Children = Mark(element.Children) }],
        _ => [run],
    };

    private IEnumerable<Inline> Mark(Inline.Words words)
    {
        var done = 0;
        foreach (var use in basis.Glossary.Find(words.Text))
        {
            if (!known.Add(use.Term)) continue;
            open.Add(use.Term);
            if (use.Start > done) yield return new Inline.Words(words.Text[done..use.Start]);
            var word = new Inline.Words(words.Text.Substring(use.Start, use.Length));
            yield return new Inline.Link(new Target.Elsewhere("#" + IdOf(use.Term)), [word], new Attributes([ClassNames.Term], WordIdOf(use.Term)), default);
            done = use.Start + use.Length;
        }

        yield return done == 0 ? words : new Inline.Words(words.Text[done..]);
    }

    /// <summary>No heading's anchor can have an underscore.</summary>
    private static string IdOf(GlossaryTerm term) => "glossar_" + term.Id;

    private static string WordIdOf(GlossaryTerm term) => "wort_" + term.Id;
}
