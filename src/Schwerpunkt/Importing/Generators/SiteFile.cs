using System.Text;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>A beginning of site.yml from what the old site says of itself.</summary>
internal static class SiteFile
{
    private const string NoAddress = "https://www.example.org/";

    public static string Of(GeneratorSettings settings)
    {
        var text = new StringBuilder("# Aus den Angaben des alten Auftritts; das Handbuch (docs/redaktion) erklärt jede Zeile.\n");
        Line(text, "title", settings.Title ?? "Ohne Titel");
        if (settings.Description is { } description) Line(text, "description", description);
        if (settings.Language?.Replace('_', '-') is { } language && AttributeReader.IsLanguage(language)) Line(text, "language", language);
        Line(text, "baseUrl", settings.BaseUrl is { } site && SiteAddress.TryParse(site + "/") is not null ? site + "/" : NoAddress);
        return text.Append("status: entwurf\n").ToString();
    }

    private static void Line(StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(YamlText.Quoted(YamlText.OneLine(value).Trim())).Append('\n');
}
