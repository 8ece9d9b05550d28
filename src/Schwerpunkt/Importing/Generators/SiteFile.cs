using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>A beginning of site.yml from what the old site says of itself.</summary>
internal static partial class SiteFile
{
    private const string NoAddress = "https://www.example.org/";

    /// <summary>The one that an export of ours took along; null where another program calls a file so.</summary>
    public static string? Own(GeneratorFiles files) => files.Text(SiteConfig.FileName) is { } written && Address().IsMatch(written) && Title().IsMatch(written) ? written : null;

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

    [GeneratedRegex(@"^baseUrl:[ \t]*\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"^title:[ \t]*\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Title();
}
