using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Writes a film as a figure: what there is to know of it, the player of the browser or, where it lies elsewhere, its still with a link; then what can be loaded or read instead.</summary>
internal sealed class FilmWriter(SiteContext basis, Document document, LineWriter lines, FigureMaker figures)
{
    /// <summary>In pixels: the text column is not much wider, and the still is loaded before anybody asks for the film.</summary>
    private const int StillWidth = 960;

    private readonly FilmTexts texts = basis.Texts.Film;

    /// <summary>The attribute that words of the interface need where they are in another language than the page.</summary>
    private readonly string lang = Markup.Lang(basis.Texts.LanguageOf(nameof(basis.Texts.Film)));

    private string PageLanguage => document.FrontMatter.Language.Code ?? basis.Config.Language;

    /// <param name="number">Counts the films of a page from 1. The figure is named by it: a name taken from the caption would be read twice.</param>
    public void Write(TextWriter writer, Block.Film block, int number)
    {
        var film = block.Content;
        writer.Write($"<figure class=\"{ClassNames.Film}\"");
        Markup.Attribute(writer, "aria-label", texts.Name(number));
        writer.Write(">\n");
        WriteCaption(writer, film);
        if (film.Place.Target is Target.ToFile file) WritePlayer(writer, film, file);
        else writer.Write(figures.Image(film.Picture, PictureUse.InText) + "\n");
        WriteWay(writer, film);
        WriteTranscript(writer, film);
        writer.Write("</figure>\n");
    }

    private void WriteCaption(TextWriter writer, Film film)
    {
        writer.Write("<figcaption><strong>");
        lines.Write(writer, film.Title);
        writer.Write("</strong>");
        foreach (var line in new[] { film.Description, film.Picture.Caption }.Where(line => !line.IsEmpty))
        {
            writer.Write(" <span>");
            lines.Write(writer, line);
            writer.Write("</span>");
        }

        writer.Write($" <span{lang}>");
        Markup.Escape(writer, string.Join(", ", FilmDetails.Of(texts, film)));
        writer.Write("</span>");
        if (FigureMaker.CreditLine(film.Picture, basis.Texts) is { } credit)
        {
            writer.Write($" <span class=\"{ClassNames.Credit}\"{lang}>");
            writer.Write(CreditText.ToHtml(film.Picture.Placeholder ? credit : texts.StillCredit(credit)));
            writer.Write("</span>");
        }

        writer.Write("</figcaption>\n");
    }

    /// <summary>The still has no alternative text here: the player is named by the title.</summary>
    private void WritePlayer(TextWriter writer, Film film, Target.ToFile file)
    {
        writer.Write("<video controls playsinline preload=\"none\"");
        if (basis.Pictures.GetValueOrDefault(film.Picture.Source) is { } facts)
        {
            var (url, width, height) = new PictureElement(basis).Single(facts, film.Picture, StillWidth);
            Markup.Attribute(writer, "poster", url);
            if (width > 0 && height > 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        }

        Markup.Attribute(writer, "aria-label", film.Title.PlainText().Replace("\u00AD", "", StringComparison.Ordinal)); // its soft hyphens are for eyes
        writer.Write("><source");
        Markup.Attribute(writer, "src", lines.AddressOf(file));
        Markup.Attribute(writer, "type", file.Source.EndsWith(".webm", StringComparison.OrdinalIgnoreCase) ? "video/webm" : "video/mp4");
        writer.Write('>');
        if (film.Captions is { } captions) WriteTrack(writer, film, captions.Target);
        writer.Write("</video>\n");
    }

    /// <summary>What is spoken is written in the language that is spoken; what is signed, in that of the page.</summary>
    private void WriteTrack(TextWriter writer, Film film, Target captions)
    {
        var language = film.IsGermanSigned ? PageLanguage : film.Language ?? PageLanguage;
        writer.Write("<track kind=\"captions\" default");
        Markup.Attribute(writer, "src", lines.AddressOf(captions));
        Markup.Attribute(writer, "srclang", language);
        Markup.Attribute(writer, "label", texts.LanguageName(language));
        writer.Write('>');
    }

    /// <summary>The link to the file, which also serves where no player is; or to where the film lies, and what that means.</summary>
    private void WriteWay(TextWriter writer, Film film)
    {
        if (film.Place.Target is Target.Elsewhere to)
        {
            var host = FilmDetails.HostOf(to.Address);
            WriteLink(writer, film.Place, texts.WatchAt(host, film.Clock));
            if (!basis.Config.Address.IsOutside(to.Address)) return;
            writer.Write($"<p class=\"{ClassNames.Source}\"{lang}>");
            Markup.Escape(writer, texts.Elsewhere(host));
            writer.Write("</p>\n");
        }
        else WriteLink(writer, film.Place, texts.Download(Details(film.Place.Target, film.Bytes)));
    }

    private void WriteTranscript(TextWriter writer, Film film)
    {
        if (film.TranscriptAt is { } place) WriteLink(writer, place, film.TranscriptBytes is { } bytes ? texts.TranscriptFile(Details(place.Target, bytes)) : texts.Transcript);
        if (film.Transcript.IsEmpty) return;
        writer.Write($"<details><summary{lang}>{texts.Transcript}</summary>\n");
        foreach (var paragraph in film.Transcript)
        {
            writer.Write("<p>");
            lines.Write(writer, paragraph);
            writer.Write("</p>\n");
        }

        writer.Write("</details>\n");
    }

    private void WriteLink(TextWriter writer, LocatedTarget place, string words)
    {
        writer.Write($"<p class=\"{ClassNames.Source}\"{lang}>");
        lines.Write(writer, [new Inline.Link(place.Target, [new Inline.Words(words)], Attributes.None, place.Location)]);
        writer.Write("</p>\n");
    }

    private string Details(Target target, long? bytes) => target is Target.ToFile file ? string.Join(", ", FileDetails.Of(basis.Texts, file.Source, bytes)) : "";
}
