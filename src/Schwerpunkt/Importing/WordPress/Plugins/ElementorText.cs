using System.Net;
using System.Text;
using System.Text.Json;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>The words, links and pictures that Elementor keeps as JSON beside an empty content, in their order.</summary>
internal static class ElementorText
{
    /// <summary>As one line of HTML; empty where nothing is to be read.</summary>
    public static string Of(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            var html = new StringBuilder();
            AppendElements(read.RootElement, html);
            return html.ToString().ReplaceLineEndings(" ");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static void AppendElements(JsonElement elements, StringBuilder html)
    {
        if (elements.ValueKind != JsonValueKind.Array) return;
        foreach (var element in elements.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object))
        {
            if (element.TryGetProperty("settings", out var settings)) AppendValues(settings, Text(element, "widgetType"), html);
            if (element.TryGetProperty("elements", out var inner)) AppendElements(inner, html);
        }
    }

    private static void AppendValues(JsonElement settings, string widget, StringBuilder html)
    {
        if (settings.ValueKind != JsonValueKind.Object) return;
        var link = settings.TryGetProperty("link", out var found) ? Address(found) : "";
        foreach (var setting in settings.EnumerateObject().Where(setting => !setting.Name.StartsWith('_')))
        {
            if (setting.Value.ValueKind == JsonValueKind.String) html.Append(Shown((setting.Name, setting.Value.GetString() ?? ""), widget, ref link));
            else if (setting.Value.ValueKind == JsonValueKind.Number && setting.Name is "ending_number" or "price") html.Append(Shown((setting.Name, setting.Value.GetRawText()), widget, ref link));
            else if (setting.Value.ValueKind == JsonValueKind.Object && WordPressGallery.IsPicture(Address(setting.Value))) html.Append(Picture(setting.Value, settings));
            else if (setting.Value.ValueKind == JsonValueKind.Array) AppendAll(setting.Value, settings, html);
        }

        if (widget == "video") html.Append(Film(settings));
        if (ImportAddress.TryWeb(link) is not null) html.Append("<p>").Append(Linked(link, Encoded(link))).Append("</p>");
    }

    /// <summary>Tabs, points of a list, pictures of a gallery.</summary>
    private static void AppendAll(JsonElement items, JsonElement settings, StringBuilder html)
    {
        foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
        {
            if (WordPressGallery.IsPicture(Address(item))) html.Append(Picture(item, settings));
            else AppendValues(item, "", html);
        }
    }

    private static string Shown((string Name, string Value) setting, string widget, ref string link)
    {
        var (name, value) = setting;
        if (name is "caption" or "alt" || !(name is "editor" or "html" or "shortcode" || name.EndsWith("_text", StringComparison.Ordinal) && value.Any(char.IsUpper) || PluginValues.IsRead(name, value))) return "";
        if (name is "editor" or "html" or "shortcode" || value.Contains('<', StringComparison.Ordinal)) return WordPressParagraphs.Mark($"<div>{value}</div>");
        var text = Encoded(value);
        if (link.Length > 0 && name is "title" or "text" or "button_text" or "title_text") (text, link) = (Linked(link, text), "");
        return widget == "heading" && name == "title" ? $"<h2>{text}</h2>" : PluginValues.IsHeading(name) && name != "text" ? $"<p><strong>{text}</strong></p>" : $"<p>{text}</p>";
    }

    private static string Picture(JsonElement picture, JsonElement settings) =>
        $"<figure><img src=\"{Encoded(Address(picture))}\" alt=\"{Encoded(Text(picture, "alt"))}\"><figcaption>{Encoded(Text(settings, "caption"))}</figcaption></figure>";

    /// <summary>The film of the host that is chosen; YouTube where none is.</summary>
    private static string Film(JsonElement settings)
    {
        var host = Text(settings, "video_type") is { Length: > 0 } chosen ? chosen : "youtube";
        var address = Text(settings, host + "_url") is { Length: > 0 } own ? own : settings.TryGetProperty(host + "_url", out var file) ? Address(file) : Text(settings, "external_url");
        return ImportAddress.TryWeb(address) is null ? "" : $"<iframe src=\"{Encoded(address)}\"></iframe>";
    }

    private static string Address(JsonElement value) => value.ValueKind == JsonValueKind.Object ? Text(value, "url").Trim() : "";

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static string Linked(string link, string html) => $"<a href=\"{Encoded(link)}\">{html}</a>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
