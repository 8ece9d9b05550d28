using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.SavedHtml;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Says in plain HTML what the blocks and the classic editor of WordPress mean by their classes, and gives each picture its original, its alternative text and its credit from the library.</summary>
internal sealed partial class WordPressElements(IHtmlDocument document, WordPressAddresses addresses, Func<string, WordPressFile?> fileOf, WordPressFetches fetches, Action<Finding> report)
{
    private const int SmallSize = 32;

    private static readonly string[] Sources = ["data-src", "data-lazy-src", "data-original", "src", "data-orig-file"];

    /// <summary>A packed picture that is shorter is a blank one, in the place of one that comes later.</summary>
    private const int LeastPicture = 100;

    public void Arrange()
    {
        foreach (var box in All("div.wp-caption, dl.wp-caption")) Rename(document, box, "figure");
        foreach (var media in All("div.wp-block-media-text, figure.wp-block-media-text")) Unwrap(media);
        foreach (var unseen in All("noscript")) ShowWithout(unseen);
        foreach (var choice in All("select").Where(choice => choice.Closest("form") is null)) ShowAll(choice); // a form is said as a whole
        foreach (var list in All("ul.blocks-gallery-grid, ul.wp-block-gallery, li.blocks-gallery-item")) Rename(document, list, "div");
        foreach (var text in All("figure dt.wp-caption-dt, figure dd.wp-caption-dd, figure dd.wp-caption-text")) Rename(document, text, "div");
        foreach (var verse in All("pre.wp-block-verse")) BreakLines(Rename(document, verse, "p"));
        foreach (var embed in All("div.wp-block-embed__wrapper")) Embed(embed);
        foreach (var cover in All(".wp-block-cover[style], .wp-block-cover-image[style]")) AddBackground(cover);
        MarkNotes();
        foreach (var note in All("sup.fn > a, sup[data-fn] > a")) Unwrap(note);
        foreach (var button in All(".wp-block-file > a + a")) button.Parent?.InsertBefore(document.CreateTextNode(" "), button);
        foreach (var link in All("a[href]").Where(link => IsAlone(link) && link.TextContent.Trim() == link.GetAttribute("href"))) ShowFilm(link);
        WordPressTables.Arrange(document, At, report);
        foreach (var image in All("img")) Complete(image);
    }

    /// <summary>What readers without scripts saw; a picture that a script shows stands there once more.</summary>
    private void ShowWithout(IElement unseen)
    {
        static string FileOf(IElement image) => WordPressUploads.OriginalOf(WordPressUploads.PathOf(FirstOf(image, Sources)));
        var shown = All("img").FindAll(image => image.Closest("noscript") is null).ConvertAll(FileOf);
        foreach (var again in unseen.QuerySelectorAll("img").Where(image => shown.Contains(FileOf(image))).ToList()) again.Remove();
        Unwrap(unseen);
    }

    /// <summary>The choices of a list that only a program answers, as one to read.</summary>
    private void ShowAll(IElement choice)
    {
        var list = document.CreateElement("ul");
        foreach (var option in choice.QuerySelectorAll("option").Where(option => !string.IsNullOrWhiteSpace(option.TextContent)))
        {
            var item = document.CreateElement("li");
            item.TextContent = option.TextContent;
            list.AppendChild(item);
        }

        choice.Replace(list);
    }

    private static Location At(IElement element) => new("", element.SourceReference?.Position.Line ?? 1);

    private List<IElement> All(string selector) => [.. document.QuerySelectorAll(selector)];

    /// <summary>Ties notes to their marks; they stand last, those that no mark names before them.</summary>
    private void MarkNotes()
    {
        var notes = All("p[data-note]").Select((note, i) => (Note: note, Label: (i + 1).ToString(CultureInfo.InvariantCulture), Marks: All("sup[data-fn]").FindAll(mark => mark.GetAttribute("data-fn") == note.GetAttribute("data-note")))).ToList();
        foreach (var (note, label, marks) in notes.OrderBy(note => note.Marks.Count > 0))
        {
            document.Body?.AppendChild(note);
            if (marks.Count > 0) note.Prepend(document.CreateTextNode(WordHtml.BeginningOf(label)));
            foreach (var mark in marks) mark.Replace(document.CreateTextNode(WordHtml.MarkOf(label)));
        }
    }

    private void Complete(IElement image)
    {
        var alt = WhiteSpace.FoldHtml(image.GetAttribute("alt") ?? "");
        if (image.ClassList.Any(name => name is "emoji" or "wp-smiley"))
        {
            image.Replace(document.CreateTextNode(alt));
            return;
        }

        if (IsSmall(image))
        {
            // A sign among words is the word that it stands for; alone it is a picture like others.
            if (alt.Any(char.IsLetter) && image.Closest("figure") is null && image.ParentElement?.TextContent.Any(char.IsLetterOrDigit) == true)
            {
                image.Replace(document.CreateTextNode(alt));
                return;
            }

            // What counts visitors is none.
            if (alt.Length == 0 && image.Closest("figure") is null) return;
            image.RemoveAttribute("width");
        }

        var written = FirstOf(image, Sources);
        if (written.Length == 0)
        {
            if (image.GetAttribute("src") is { Length: >= LeastPicture }) report(ImportEmbedded.At(At(image), alt.Length > 0 ? alt : "Bild", "data:"));
            return;
        }

        var (path, address) = addresses.Picture(Resolved(written));
        var file = addresses.InLibrary(path) ?? (IdOf(image) is { Length: > 0 } id ? fileOf(id) : null);
        image.SetAttribute("src", fetches.Picture(path, address));
        foreach (var name in (string[])["data-src", "data-lazy-src", "data-original", "srcset"]) image.RemoveAttribute(name);
        // An empty one is what the editor of WordPress leaves, not what an author says of a decoration.
        if (alt.Length == 0) alt = file?.Alt ?? "";
        if (alt.Length == 0) image.RemoveAttribute("alt");
        else image.SetAttribute("alt", alt);
        if (string.Equals(image.GetAttribute("title"), file?.Title, StringComparison.Ordinal) || alt.Length == 0 && image.GetAttribute("title") is { } title && !title.Contains(' ', StringComparison.Ordinal)) image.RemoveAttribute("title");
        if (file is not null && !NamesSomebody(image) && CreditOf(file, alt) is { } credit) image.SetAttribute("data-credit", credit);
    }

    private static bool IsSmall(IElement image) =>
        int.TryParse(image.GetAttribute("width"), CultureInfo.InvariantCulture, out var width) && width <= SmallSize && int.TryParse(image.GetAttribute("height"), CultureInfo.InvariantCulture, out var height) && height <= SmallSize;

    /// <summary>The credit that the library has in its caption or description; null where it names nobody.</summary>
    public static string? CreditOf(WordPressFile file, string alt)
    {
        foreach (var line in new[] { WordPressWords.Of(file.Caption), file.Description, file.Alt }.Where(line => line.Length > 0))
        {
            if (Credit.Split(line, alt).Credit is { } credit) return credit.Text;
        }

        return file.Credits.Select(LibraryCredit.Of).FirstOrDefault(credit => credit is not null)?.Text;
    }

    /// <summary>Whether the page itself has a credit with the picture; it wins over the library.</summary>
    private static bool NamesSomebody(IElement image) =>
        image.HasAttribute("data-credit") || image.HasAttribute("data-copyright")
        || image.Closest("figure") is { } figure && figure.TextContent.Split('\n').Append(WhiteSpace.Fold(figure.TextContent)).Any(line => Credit.Find(line).Written is not null);

    private string Resolved(string written) => written.StartsWith("//", StringComparison.Ordinal) ? "https:" + written : Uri.TryCreate(fetches.Base, written, out var full) && full.Scheme is "http" or "https" ? full.AbsoluteUri : written;

    private static string FirstOf(IElement image, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (image.GetAttribute(name)?.Trim() is { Length: > 0 } value && !value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return value;
        }

        return "";
    }

    private static string IdOf(IElement image) => image.GetAttribute("data-id") ?? PictureClass().Match(image.ClassName ?? "").Groups["id"].Value;

    /// <summary>The element under another name, with all that it has and holds.</summary>
    public static IElement Rename(IDocument document, IElement element, string name)
    {
        var renamed = document.CreateElement(name);
        foreach (var attribute in element.Attributes) renamed.SetAttribute(attribute.Name, attribute.Value);
        while (element.FirstChild is { } child) renamed.AppendChild(child);
        element.Replace(renamed);
        return renamed;
    }

    private void BreakLines(IElement verse)
    {
        foreach (var text in verse.Descendants<IText>().ToList())
        {
            var lines = text.Data.Split('\n');
            for (var i = 0; i < lines.Length - 1; i++)
            {
                text.Parent?.InsertBefore(document.CreateTextNode(lines[i]), text);
                text.Parent?.InsertBefore(document.CreateElement("br"), text);
            }

            text.Data = lines[^1];
        }
    }

    private void Embed(IElement wrapper)
    {
        if (wrapper.QuerySelector("iframe, video, audio, blockquote") is not null || wrapper.TextContent.Trim() is not { Length: > 0 } address || ImportAddress.TryWeb(address) is null) return;
        wrapper.InnerHtml = "";
        AddFrame(wrapper, address);
    }

    /// <summary>A link that is nothing but the address of a film, alone in its line, was the film.</summary>
    private void ShowFilm(IElement link)
    {
        if (!Film().IsMatch(link.GetAttribute("href") ?? "")) return;
        var place = document.CreateElement("div");
        link.Replace(place);
        AddFrame(place, link.GetAttribute("href")!); // ! chosen by it
    }

    private static bool IsAlone(IElement link) => IsEdge(link.PreviousSibling) && IsEdge(link.NextSibling);

    private static bool IsEdge(INode? beside) => beside is null or IHtmlBreakRowElement || beside is IText text && string.IsNullOrWhiteSpace(text.Data);

    private void AddFrame(IElement place, string address)
    {
        var frame = document.CreateElement("iframe");
        frame.SetAttribute("src", address);
        place.AppendChild(frame);
    }

    private void AddBackground(IElement cover)
    {
        if (cover.QuerySelector("img.wp-block-cover__image-background") is not null || Background().Match(cover.GetAttribute("style") ?? "") is not { Success: true } found) return;
        var image = document.CreateElement("img");
        image.SetAttribute("src", found.Groups["address"].Value);
        cover.Prepend(image);
    }

    private static void Unwrap(IElement element)
    {
        while (element.FirstChild is { } child) element.Parent?.InsertBefore(child, element);
        element.Remove();
    }

    [GeneratedRegex(@"(?:^|\s)wp-image-(?<id>\d+)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PictureClass();

    [GeneratedRegex(@"background-image\s*:\s*url\(\s*[""']?(?<address>[^""')]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Background();

    [GeneratedRegex(@"^https?://(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|videopress\.com)/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Film();
}
