using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Where a picture is used: decides how eagerly and in which size it is loaded.</summary>
internal enum PictureUse
{
    /// <summary>At the top of the start page, from edge to edge.</summary>
    Opener,

    /// <summary>At the top of another page.</summary>
    Lead,

    /// <summary>Further down.</summary>
    InText,

    /// <summary>In the list of pages on the start page.</summary>
    Showcase,

    /// <summary>In another list of pages.</summary>
    Teaser,

    /// <summary>In the list of pictures.</summary>
    Thumbnail,

    /// <summary>In a line of text.</summary>
    Icon,
}

/// <summary>Writes the element that shows a picture: each format in all its sizes, so that a browser loads no more than it shows.</summary>
internal sealed class PictureElement(SiteContext basis)
{
    public void Write(TextWriter writer, PictureFacts facts, Figure figure, PictureUse use)
    {
        var alt = figure.Decorative ? "" : figure.Alt;
        if (!Derivatives.Apply(basis, facts))
        {
            WriteImage(writer, basis.Config.Address.Url(facts.ShownPath), [], alt, (facts.Width, facts.Height), use);
            return;
        }

        var formats = Derivatives.Formats(basis, facts).ToImmutableArray();
        var own = Derivatives.Of(basis, facts, figure, formats[^1]);
        if (formats.Length > 1) writer.Write("<picture>");
        foreach (var format in formats[..^1]) WriteSource(writer, format, Derivatives.Of(basis, facts, figure, format), use);
        WriteImage(writer, Url(own[^1]), own, alt, (own[^1].Width, own[^1].Height), use);
        if (formats.Length > 1) writer.Write("</picture>");
    }

    /// <summary>The address of a picture in one size, for where a browser cannot choose, and that size: the smallest from a width on, in its own format.</summary>
    public (string Url, int Width, int Height) Single(PictureFacts facts, Figure figure, int width)
    {
        if (!Derivatives.Apply(basis, facts)) return (basis.Config.Address.Url(facts.ShownPath), facts.Width, facts.Height);
        var sizes = Derivatives.Of(basis, facts, figure, facts.Format);
        var file = sizes.FirstOrDefault(size => size.Width >= width) ?? sizes[^1];
        return (Url(file), file.Width, file.Height);
    }

    private void WriteSource(TextWriter writer, PictureFormat format, ImmutableArray<Derivative> files, PictureUse use)
    {
        writer.Write("<source");
        Markup.Attribute(writer, "type", "image/" + format.ToString().ToLowerInvariant());
        WriteSizes(writer, files, use);
        writer.Write('>');
    }

    private void WriteImage(TextWriter writer, string url, ImmutableArray<Derivative> files, string alt, (int Width, int Height) size, PictureUse use)
    {
        writer.Write("<img");
        Markup.Attribute(writer, "src", url);
        WriteSizes(writer, files, use);
        Markup.Attribute(writer, "alt", alt);
        if (size is { Width: > 0, Height: > 0 })
        {
            Markup.Attribute(writer, "width", size.Width.ToString(CultureInfo.InvariantCulture));
            Markup.Attribute(writer, "height", size.Height.ToString(CultureInfo.InvariantCulture));
        }

        writer.Write(use is PictureUse.Opener or PictureUse.Lead ? " fetchpriority=\"high\">" : " loading=\"lazy\" decoding=\"async\">");
    }

    /// <summary>Nothing for a picture in one size.</summary>
    private void WriteSizes(TextWriter writer, ImmutableArray<Derivative> files, PictureUse use)
    {
        if (files.IsEmpty) return;
        Markup.Attribute(writer, "srcset", string.Join(", ", files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{Url(file)} {file.Width}w"))));
        Markup.Attribute(writer, "sizes", SizesOf(use, files[^1].Width));
    }

    private string SizesOf(PictureUse use, int width) => use switch
    {
        PictureUse.Opener => basis.Theme.Pictures.Opener,
        PictureUse.Lead => basis.Theme.Pictures.Lead,
        PictureUse.Showcase => basis.Theme.Pictures.Showcase ?? basis.Theme.Pictures.Teaser,
        PictureUse.Teaser => basis.Theme.Pictures.Teaser,
        PictureUse.Thumbnail => basis.Theme.Pictures.Thumbnail,
        PictureUse.Icon => basis.Theme.Pictures.InLine ?? string.Create(CultureInfo.InvariantCulture, $"{width}px"),
        _ => basis.Theme.Pictures.InText,
    };

    private string Url(Derivative file) => basis.Config.Address.Url(file.Path);
}
