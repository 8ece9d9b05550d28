using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Includes of the common themes of Jekyll, whose files do not lie with a site.</summary>
internal static class ThemeIncludes
{
    /// <summary>They show a sign, a style, or nothing at all.</summary>
    private static readonly string[] Looks = ["base_path", "head", "footer", "header", "nav", "analytics", "icon", "scripts", "mathjax", "sidebar", "comments", "disqus"];

    /// <summary>What an include shows; null where it is not known.</summary>
    public static string? Of(MovedPage page, string name, TagParameters words)
    {
        var head = page.Source.Head;
        if (Looks.Contains(name)) return "";
        if (name == "video" && words.Of("id") is { } id) return Video(page, words.Of("provider") ?? "youtube", id);
        if (name == "gallery") return Gallery(page, head.Find(words.Of("id") ?? "gallery"), words);
        if (name == "feature_row") return Features(page, head.Find(words.Of("id") ?? "feature_row"));
        return ThemeShortcodes.Single(page, name, words, null);
    }

    private static string Video(MovedPage page, string provider, string id) => provider switch
    {
        "vimeo" => Building.Embed(page, "Vimeo", Building.Film("https://vimeo.com/", id)),
        "google-drive" => Building.Embed(page, "Video", $"https://drive.google.com/file/d/{id}/view"),
        "bilibili" => Building.Embed(page, "Video", $"https://www.bilibili.com/video/{id}"),
        _ => Building.Embed(page, "YouTube", Building.Film("https://www.youtube.com/watch?v=", id)),
    };

    /// <summary>Pictures that the head of the page names, with the caption of all below them.</summary>
    private static string? Gallery(MovedPage page, DataValue? pictures, TagParameters words)
    {
        if (pictures is not DataValue.Many { Items.IsEmpty: false } list) return null;
        var made = string.Concat(list.Items.Select(item => Figure(page, item)));
        return $"{made}{(words.Of("caption") is { } caption ? caption + "\n\n" : "")}" + page.Text.Note(at => ImportTagDropped.At(at, "gallery"));
    }

    private static string Figure(MovedPage page, DataValue item)
    {
        (string Name, string? Value)[] named = [("src", item.Find("image_path")?.Words ?? item.Find("url")?.Words), ("alt", item.Find("alt")?.Words), ("title", item.Find("title")?.Words)];
        return Building.Figure(page, new TagParameters([.. named.Where(word => word.Value is not null).Select(word => (word.Name, word.Value ?? ""))], []), "");
    }

    /// <summary>Pictures with a title, a text and a link each.</summary>
    private static string? Features(MovedPage page, DataValue? features)
    {
        if (features is not DataValue.Many { Items.IsEmpty: false } list) return null;
        return string.Concat(list.Items.Select(item => Feature(page, item))) + page.Text.Note(at => ImportTagDropped.At(at, "feature_row"));
    }

    private static string Feature(MovedPage page, DataValue item)
    {
        var picture = item.Find("image_path")?.Words is { } source ? Building.Figure(page, new TagParameters([("src", source), ("alt", item.Find("alt")?.Words ?? item.Find("title")?.Words ?? "")], []), "") : "";
        var title = item.Find("title")?.Words is { } words ? $"**{words}**\n\n" : "";
        var link = item.Find("url")?.Words is { } address ? $"[{item.Find("btn_label")?.Words ?? item.Find("title")?.Words ?? address}]({Building.Address(address)})\n\n" : "";
        return $"{picture}{title}{(item.Find("excerpt")?.Words is { } excerpt ? excerpt + "\n\n" : "")}{link}";
    }
}
