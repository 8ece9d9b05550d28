using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Model;

namespace Schwerpunkt.Importing;

/// <summary>A page as the importer writes it: front matter, Markdown, and the sidecars of its placeholders.</summary>
internal sealed record ImportedPage(string Markdown, ImmutableArray<(string Name, string Text)> Sidecars)
{
    private const int DescriptionLength = 160;

    /// <param name="title">The page's title.</param>
    /// <param name="blocks">Its text; a figure that opens it becomes the lead picture.</param>
    /// <param name="aliases">Old addresses, each a path from the root.</param>
    /// <param name="sources">Where the page was taken from.</param>
    public static ImportedPage Of(string title, ImmutableArray<Block> blocks, ImmutableArray<string> aliases = default, ImmutableArray<string> sources = default)
    {
        var text = new StringBuilder("---\n");
        Line(text, "title", title);
        if (Description(blocks) is { } description) Line(text, "description", description);
        var lead = blocks is [Block.Picture first, ..] ? first.Figure : null;
        if (lead is not null) AppendImage(text, lead);
        AppendList(text, "aliases", aliases.IsDefault ? [] : aliases);
        if (!sources.IsDefaultOrEmpty) AppendSources(text, sources);
        text.Append("---\n\n");
        var body = lead is null ? blocks : blocks[1..];
        text.Append(MarkdownWriter.Write(body));
        var sidecars = body.Flatten().OfType<Block.Picture>().Where(picture => picture.Figure.Placeholder)
            .Select(picture => picture.Figure.Source + ".yml").Distinct(StringComparer.Ordinal).Select(name => (name, "placeholder: true\n"));
        return new ImportedPage(text.ToString(), [.. sidecars]);
    }

    /// <summary>The first paragraph, where it is short enough for a search engine.</summary>
    private static string? Description(ImmutableArray<Block> blocks) =>
        blocks.OfType<Block.Paragraph>().FirstOrDefault()?.PlainText() is { Length: > 0 and <= DescriptionLength } lead ? lead : null;

    private static void AppendImage(StringBuilder text, Figure figure)
    {
        text.Append("image:\n");
        Line(text, "  src", figure.Source);
        if (figure.Decorative) text.Append("  decorative: true\n");
        else Line(text, "  alt", figure.Alt);
        if (!figure.Caption.IsEmpty) Line(text, "  caption", figure.Caption.PlainText());
        if (figure.Credit is { } credit) Line(text, "  credit", credit.Text);
        if (figure.Placeholder) text.Append("  placeholder: true\n");
    }

    private static void AppendList(StringBuilder text, string key, ImmutableArray<string> values)
    {
        if (values.IsEmpty) return;
        text.Append(key).Append(":\n");
        foreach (var value in values) text.Append("  - ").Append(Quoted(value)).Append('\n');
    }

    private static void AppendSources(StringBuilder text, ImmutableArray<string> sources)
    {
        text.Append("sources:\n");
        foreach (var source in sources)
        {
            text.Append("  - title: ").Append(Quoted("Bisheriger Auftritt")).Append('\n');
            text.Append("    url: ").Append(Quoted(source)).Append('\n');
        }
    }

    private static void Line(StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(Quoted(value)).Append('\n');

    /// <summary>A YAML string: bare where nothing in it can be misread, else in double quotes.</summary>
    private static string Quoted(string value)
    {
        var bare = value.Length > 0 && char.IsLetter(value[0]) && !value.Any(char.IsControl)
            && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && value[^1] is not (':' or ' ')
            && !bool.TryParse(value, out _) && value is not ("null" or "yes" or "no" or "on" or "off" or "ja" or "nein");
        return bare ? value : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
    }
}
