using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Writes the inside of a line as HTML, for one page: links are relative to its site, notes numbered in its order.</summary>
internal sealed class LineWriter(SiteContext basis, string source)
{
    private readonly List<string> notes = [];
    private readonly Dictionary<string, int> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Labels of the footnotes in the order of their first mark.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>How many places written so far refer to a footnote.</summary>
    public int MarksOf(string label) => marks.GetValueOrDefault(label);

    /// <summary>The anchor of a place that refers to a footnote; both count from 1.</summary>
    public static string MarkId(int note, int place) => place == 1 ? string.Create(CultureInfo.InvariantCulture, $"fnref-{note}") : string.Create(CultureInfo.InvariantCulture, $"fnref-{note}-{place}");

    public void Write(TextWriter writer, ImmutableArray<Inline> line)
    {
        foreach (var run in line) Write(writer, run);
    }

    /// <summary>The line as a string of HTML.</summary>
    public string ToHtml(ImmutableArray<Inline> line)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, line);
        return writer.ToString();
    }

    /// <summary>A heading as a label elsewhere: its words, and around those in another language an element that says so; null where plain words do.</summary>
    public static string? Label(Block.Heading heading)
    {
        var languages = heading.Content.Flatten().OfType<Inline.Element>().Any(element => element.Attributes.Language is not null);
        if (!languages && heading.Attributes.Language is null) return null;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteLabel(writer, heading.Content, heading.Attributes.Language);
        return writer.ToString();
    }

    /// <summary>The address that a target has on the site.</summary>
    public string AddressOf(Target target) => target switch
    {
        Target.Elsewhere elsewhere => elsewhere.Address,
        Target.ToFile file => basis.Config.Address.Url(SitePath.OfFile(file.Source)),
        Target.ToPage to when to.Source == source && to.Fragment is not null => "#" + to.Fragment,
        Target.ToPage to => basis.Config.Address.Url(SitePath.OfPage(to.Source)) + (to.Fragment is null ? "" : "#" + to.Fragment),
        _ => throw new UnreachableException(),
    };

    /// <summary>id, lang and class of an element.</summary>
    public static void WriteAttributes(TextWriter writer, Attributes attributes, string? id = null)
    {
        if (attributes == Attributes.None && id is null) return;
        Markup.Attribute(writer, "id", id ?? attributes.Id);
        Markup.Attribute(writer, "lang", attributes.Language);
        Markup.Attribute(writer, "title", attributes.Title);
        var classes = attributes.Classes.Remove(Transforms.Repeats.Deduplicator.KeepClass);
        if (!classes.IsEmpty) Markup.Attribute(writer, "class", string.Join(' ', classes));
    }

    private void Write(TextWriter writer, Inline run)
    {
        switch (run)
        {
            case Inline.Words words: Markup.Escape(writer, words.Text); break;
            case Inline.Break { Hard: true }: writer.Write("<br>\n"); break;
            case Inline.Break: writer.Write('\n'); break;
            case Inline.Code code: WriteCode(writer, code); break;
            case Inline.Element element: WriteElement(writer, element); break;
            case Inline.Link link: WriteLink(writer, link); break;
            case Inline.Icon icon: writer.Write(new FigureMaker(basis, this).Image(icon.Figure, PictureUse.Icon)); break;
            case Inline.FootnoteMark mark: WriteMark(writer, mark.Label); break;
            default: throw new UnreachableException();
        }
    }

    private static void WriteCode(TextWriter writer, Inline.Code code)
    {
        writer.Write("<code>");
        Markup.Escape(writer, code.Text);
        writer.Write("</code>");
    }

    private void WriteElement(TextWriter writer, Inline.Element element)
    {
        writer.Write('<');
        writer.Write(element.Name);
        WriteAttributes(writer, element.Attributes);
        writer.Write('>');
        Write(writer, element.Children);
        writer.Write("</");
        writer.Write(element.Name);
        writer.Write('>');
    }

    private void WriteLink(TextWriter writer, Inline.Link link)
    {
        var classes = link.Target is Target.Elsewhere to ? OutsideLink.ClassesOf(basis.Config.Address, to.Address, link.Children.PlainText()) : null;
        writer.Write("<a");
        Markup.Attribute(writer, "href", AddressOf(link.Target));
        WriteAttributes(writer, classes is null ? link.Attributes : link.Attributes with { Classes = link.Attributes.Classes.Add(classes) });
        writer.Write('>');
        Write(writer, link.Children);
        if (classes is not null) OutsideLink.WriteMark(writer, basis.Texts);
        writer.Write("</a>");
    }

    /// <summary>Plain words, and around those in another language an element that says so.</summary>
    internal static void WriteLabel(TextWriter writer, ImmutableArray<Inline> line, string? language)
    {
        if (language is not null)
        {
            writer.Write("<span");
            Markup.Attribute(writer, "lang", language);
            writer.Write('>');
        }

        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Element element: WriteLabel(writer, element.Children, element.Attributes.Language); break;
                case Inline.Link link: WriteLabel(writer, link.Children, link.Attributes.Language); break;
                default: Markup.Escape(writer, ImmutableArray.Create(run).PlainText()); break;
            }
        }

        if (language is not null) writer.Write("</span>");
    }

    private void WriteMark(TextWriter writer, string label)
    {
        if (!places.TryGetValue(label, out var place))
        {
            notes.Add(label);
            places.Add(label, place = notes.Count);
        }

        var number = place.ToString(CultureInfo.InvariantCulture);
        var count = marks[label] = marks.GetValueOrDefault(label) + 1;
        writer.Write($"<sup class=\"{ClassNames.Note}\"><a href=\"#fn-{number}\" id=\"{MarkId(place, count)}\" role=\"doc-noteref\" aria-label=\"{basis.Texts.Note(place)}\"{Markup.Lang(basis.Texts.LanguageOf(nameof(basis.Texts.Note)))}>{number}</a></sup>");
    }
}
