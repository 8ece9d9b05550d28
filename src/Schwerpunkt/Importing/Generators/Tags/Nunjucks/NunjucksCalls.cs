using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Nunjucks;

/// <summary>What a call of a macro gives it to show: „{{ hint({ text: "…" }) }}“.</summary>
internal static class NunjucksCalls
{
    private static readonly string[] Titles = ["titleText", "title", "summaryText", "heading", "label", "caption"];

    private static readonly string[] Texts = ["text", "html", "content", "body", "description", "alt"];

    /// <summary>Null where it gives nothing that is written to be read.</summary>
    public static string? Said(MovedPage page, string name, string args)
    {
        var made = new StringBuilder();
        if (args.TrimStart().StartsWith('{'))
        {
            if (ScriptReader.Read(args) is not var (plain, code)) return null;
            Add(page, plain, made);
            if (code.Length > 0 && made.Length > 0) made.Append(page.Text.Note(at => ImportTagLeft.At(at, name)));
        }

        return made.Length == 0 ? Building.Said(page, TagParameters.Read(args), name) : made + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    private static void Add(MovedPage page, DataValue value, StringBuilder made)
    {
        if (value is DataValue.Many many)
        {
            foreach (var item in many.Items) Add(page, item, made);
        }

        if (value is not DataValue.Keys keys) return;
        var title = Titles.Select(name => keys.Find(name)?.Words).FirstOrDefault(words => words is not null);
        var text = Texts.Select(name => keys.Find(name)?.Words).FirstOrDefault(words => words is not null);
        if ((keys.Find("src") ?? keys.Find("img", "src") ?? keys.Find("image", "src"))?.Words is { } source)
        {
            made.Append($"\n\n![{Building.Label(keys.Find("alt")?.Words ?? text ?? title ?? "")}]({Building.Address(source)})\n\n");
            return;
        }

        var address = keys.Find("href")?.Words;
        if (title is not null) made.Append($"\n\n**{title}**\n\n");
        if (text is not null) made.Append(address is not null && !text.AsSpan().ContainsAny('[', ']') ? $"\n\n[{text}]({Building.Address(address)})\n\n" : $"\n\n{text}\n\n");
        foreach (var (_, inner) in keys.Entries.Where(entry => entry.Value is not DataValue.Text)) Add(page, inner, made);
    }
}
