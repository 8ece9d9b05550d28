using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Html;

/// <summary>What search engines read of a page: schema.org WebPage, BreadcrumbList, GovernmentOrganization and ImageObject as JSON-LD.</summary>
internal sealed class StructuredData(Site site)
{
    // The encoder escapes < > & as well, so that the text can stand inside a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SiteAddress address = site.Config.Address;

    public string Of(Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            var figures = page.Parts.Figures.Concat(page.Lead is { } lead ? [lead] : [])
                .Where(figure => !figure.Decorative && site.Pictures.ContainsKey(figure.Source))
                .DistinctBy(figure => figure.Source).ToImmutableArray();
            WritePage(json, page, figures);
            WriteTrail(json, page);
            WritePublisher(json);
            foreach (var figure in figures) WritePicture(json, figure);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WritePage(Utf8JsonWriter json, Page page, ImmutableArray<Figure> figures)
    {
        var url = address.Absolute(page.Path);
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", page.Title);
        Text(json, "description", page.FrontMatter.Description);
        json.WriteString("inLanguage", page.FrontMatter.Language.Foreign ?? page.FrontMatter.Language.Code ?? site.Config.Language);
        Text(json, "datePublished", Day(page.FrontMatter.Dates.Published?.Day));
        Text(json, "dateModified", Day(page.FrontMatter.Dates.Stand));
        Reference(json, "publisher", address.Absolute("#herausgeber"));
        if (page.Path.Length > 0) Reference(json, "breadcrumb", url + "#pfad");
        if (page.Lead is { } lead && figures.Any(figure => figure.Source == lead.Source)) Reference(json, "primaryImageOfPage", PictureUrl(lead));
        json.WriteEndObject();
    }

    private void WriteTrail(Utf8JsonWriter json, Page page)
    {
        if (page.Path.Length == 0) return;
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteString("@id", address.Absolute(page.Path) + "#pfad");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in site.Ancestors(page).Append(page))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", step.Title);
            json.WriteString("item", address.Absolute(step.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePublisher(Utf8JsonWriter json)
    {
        var publisher = site.Config.Publisher;
        json.WriteStartObject();
        json.WriteString("@type", site.Config.PublicBody ? "GovernmentOrganization" : "Organization");
        json.WriteString("@id", address.Absolute("#herausgeber"));
        json.WriteString("name", publisher.Name);
        Text(json, "url", publisher.Url);
        Text(json, "email", publisher.Email);
        if (!publisher.Address.IsEmpty) json.WriteString("address", string.Join(", ", publisher.Address));
        json.WriteEndObject();
    }

    private void WritePicture(Utf8JsonWriter json, Figure figure)
    {
        var named = figure.Named;
        var text = named?.Text;
        json.WriteStartObject();
        json.WriteString("@type", "ImageObject");
        json.WriteString("@id", PictureUrl(figure));
        json.WriteString("contentUrl", PictureUrl(figure));
        var (_, width, height) = FileOf(figure);
        if (width > 0 && height > 0)
        {
            json.WriteNumber("width", width);
            json.WriteNumber("height", height);
        }

        Text(json, "creditText", text);
        Text(json, "copyrightNotice", text?.Contains('©', StringComparison.Ordinal) == true ? text : null);
        Text(json, "license", named?.Terms?.Url);
        Text(json, "acquireLicensePage", figure.Placeholder ? null : figure.AcquireUrl);
        json.WriteEndObject();
    }

    private string PictureUrl(Figure figure) => address.Absolute(FileOf(figure).Path);

    /// <summary>The largest file in the picture's own format.</summary>
    private (string Path, int Width, int Height) FileOf(Figure figure)
    {
        var facts = site.Pictures[figure.Source];
        if (!Derivatives.Apply(site.Basis, facts)) return (facts.ShownPath, facts.Width, facts.Height);
        var largest = Derivatives.Of(site.Basis, facts, figure, facts.Format)[^1];
        return (largest.Path, largest.Width, largest.Height);
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Reference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day is { } known ? IsoDay.Of(known) : null;
}
