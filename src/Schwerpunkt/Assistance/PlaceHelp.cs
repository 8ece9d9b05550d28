using System.Globalization;
using System.Text;
using Schwerpunkt.German;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Explains in German, as Markdown, what somebody points at: a key, a page or a file, a credit.</summary>
public static class PlaceHelp
{
    /// <summary>What stands behind a key, in a few words.</summary>
    public static string TypeOf(YamlKey key) =>
        (key.Choices.IsEmpty ? key.Type.InGerman() : $"{key.Type.InGerman()} {string.Join(", ", key.Choices)}").Replace("`", "", StringComparison.Ordinal) + (key.Required ? "; Pflicht" : "");

    /// <summary>What a key is for, and an example.</summary>
    public static string Of(YamlKey key) => $"{key.Help}\n\nZum Beispiel: `{key.Name}: {key.Example}`";

    /// <summary>A page by its title, a picture by its size and the rights in it, a document by its size; null where there is no such file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="source">Below content/.</param>
    public static string? Of(AssembledSite site, string source)
    {
        if (site.Pages.FirstOrDefault(page => page.File.Path == source) is { } assembled) return Of(assembled, site.Tree.Today);
        if (site.Tree.Pictures.FirstOrDefault(picture => picture.Path == source) is { } picture) return Of(picture);
        return site.Tree.Files.FirstOrDefault(file => file.Path == source) is { } file ? $"Datei, {GermanSize.Of(file.Length)}" : null;
    }

    /// <summary>What a credit was read as.</summary>
    public static string Of(Credit credit)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Nachweis: **{Escaped(credit.Printed)}**");
        if (credit.Parts is { IsEmpty: false } parts) text.Append(CultureInfo.InvariantCulture, $"\n\nGenannt: {string.Join(" · ", parts.Select(Escaped))}");
        if (credit.Terms is { } terms) text.Append(CultureInfo.InvariantCulture, $"\n\nLizenz: {Escaped(terms.Name)}");
        if (credit.Doubtful) text.Append("\n\nOb das ein Name ist, ist nicht sicher: Mit © davor ist es entschieden.");
        return text.ToString();
    }

    /// <summary>A picture as a page shows it: whom it names, and where that was found.</summary>
    public static string Of(Figure figure)
    {
        if (figure.Credits is not [var found, ..]) return figure.Nameless is { } words ? $"Kein Nachweis: „{Escaped(words)}“ nennt niemanden." : "Kein Nachweis gefunden: So wird das Bild nicht veröffentlicht.";
        return $"{Of(found.Credit)}\n\nGefunden {InGerman(found)}{(figure.Placeholder ? "; gezeigt wird bis zum Foto eine Zeichnung" : "")}";
    }

    private static string Of(AssembledPage assembled, DateOnly today)
    {
        if (assembled.Page is not { } page) return "Seite, deren Kopf nicht zu lesen ist";
        var (matter, text) = (page.FrontMatter, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"**{Escaped(page.Title)}**");
        if (matter.Description is { } description) text.Append(CultureInfo.InvariantCulture, $"\n\n{Escaped(description)}");
        text.Append(CultureInfo.InvariantCulture, $"\n\n`/{page.Path}`");
        if (matter.Dates.Stand is { } stand) text.Append(CultureInfo.InvariantCulture, $" · Stand {GermanDay.InWords(stand)}");
        if (matter.Listing.Draft) text.Append(" · **Entwurf**");
        else if (matter.Dates.IsToCome(today)) text.Append(" · **erscheint erst noch**");
        return text.ToString();
    }

    private static string Of(PictureFacts picture)
    {
        var size = picture.Width > 0 ? string.Create(CultureInfo.InvariantCulture, $"Bild, {picture.Width} × {picture.Height} Pixel") : "Bild";
        return picture.Rights.Naming() is { } credit ? $"{size}\n\nIn der Datei steht: {Escaped(credit.Printed)}" : size;
    }

    private static string InGerman(FoundCredit found) => found.Origin switch
    {
        CreditOrigin.Markdown => "im Text",
        CreditOrigin.Title => "hinter dem Dateinamen",
        CreditOrigin.AltText => "hinter dem Alternativtext",
        CreditOrigin.Sidecar => $"in {found.Location.InWords}",
        CreditOrigin.File => "in der Bilddatei",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Words that are no Markdown.</summary>
    private static string Escaped(string text) => string.Concat(WhiteSpace.Fold(text).Select(sign => sign is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' or '#' or '|' ? $"\\{sign}" : sign.ToString()));
}
