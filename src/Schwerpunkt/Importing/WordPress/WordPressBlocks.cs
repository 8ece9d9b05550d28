using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Reads the blocks that the editor of WordPress marks by comments: shared pieces are put in, what only a server could fill is a finding, and text between blocks gets its paragraphs.</summary>
internal sealed partial class WordPressBlocks(WordPressIndex index, WordPressItem item, Action<Finding> report)
{
    /// <summary>Shared pieces hold each other so deep at most.</summary>
    private const int MostShared = 8;

    /// <summary>Signs of shared pieces in one entry: pieces that hold each other several times would grow without end.</summary>
    private const int MostSharedText = 1_000_000;

    /// <summary>Blocks without HTML that show nothing worth a word.</summary>
    private static readonly ImmutableHashSet<string> Silent = ["more", "nextpage", "spacer", "separator", "paragraph", "list-item", "post-title", "post-excerpt", "post-featured-image", "post-content", "missing", "footnotes"];

    /// <summary>Blocks that show what a server finds, whatever stands in them.</summary>
    private static readonly ImmutableHashSet<string> Found = ["query", "comments", "post-comments", "navigation", "template-part", "latest-posts"];

    private static readonly ImmutableDictionary<string, string> Names = new (string Block, string Name)[]
    {
        ("latest-posts", "Neueste Beiträge"), ("latest-comments", "Neueste Kommentare"), ("archives", "Archive"), ("categories", "Kategorien"), ("calendar", "Kalender"), ("search", "Suche"), ("tag-cloud", "Schlagwörter-Wolke"),
        ("rss", "RSS"), ("query", "Abfrage-Loop"), ("navigation", "Navigation"), ("page-list", "Seitenliste"), ("loginout", "Anmelden"), ("social-links", "Social-Media-Symbole"), ("contact-form-7/contact-form-selector", "Kontaktformular"),
        ("jetpack/contact-form", "Formular"), ("block", "Wiederverwendbarer Block"), ("pattern", "Vorlage"),
    }.ToImmutableDictionary(pair => pair.Block, pair => pair.Name);

    private int sharedText;
    private string? visible;

    /// <summary>Words that blocks keep as values and not as text, with the name of the block.</summary>
    public List<(string Block, string Words)> Kept { get; } = [];

    /// <summary>Lines in which a block stood that showed something by itself.</summary>
    public List<int> LeftOut { get; } = [];

    /// <summary>The content with every shared piece in the place where it is used.</summary>
    public string WithShared(string content) => WithShared(content, []);

    /// <summary>The content as HTML with paragraphs.</summary>
    public string Read(string content)
    {
        var html = new StringBuilder(content.Length);
        var open = new List<(string Name, Match At)>();
        var said = new HashSet<int>();
        var notes = "";
        var last = 0;
        foreach (Match mark in Delimiter().Matches(content))
        {
            Append(html, content[last..mark.Index], open);
            html.Append('\n', mark.Value.Count(sign => sign == '\n'));
            last = mark.Index + mark.Length;
            var name = NameOf(mark);
            if (!mark.Groups["close"].Success) Keep(mark, content);
            if (mark.Groups["void"].Success && name == "footnotes") notes = Footnotes();
            else if (mark.Groups["void"].Success) html.Append(Void(mark, open, said, content));
            else if (!mark.Groups["close"].Success) Open(mark, open, said, content);
            else if (open.FindLastIndex(block => block.Name == name) is >= 0 and var begin) Close(open, begin, mark, said, content);
        }

        Append(html, content[last..], open);
        return html.Append(notes).ToString();
    }

    /// <summary>Text between blocks is as it was before there were any.</summary>
    private static void Append(StringBuilder html, string text, List<(string Name, Match At)> open) =>
        html.Append(open.Count == 0 || open[^1].Name == "freeform" ? WordPressParagraphs.Mark(text) : text);

    private void Open(Match mark, List<(string Name, Match At)> open, HashSet<int> said, string content)
    {
        if (Found.Contains(NameOf(mark)) && !open.Exists(block => said.Contains(block.At.Index))) Say(mark, said, content);
        open.Add((NameOf(mark), mark));
    }

    /// <summary>A block of a plugin that holds nothing to be seen shows something all the same.</summary>
    private void Close(List<(string Name, Match At)> open, int begin, Match mark, HashSet<int> said, string content)
    {
        var block = open[begin].At;
        var isOfPlugin = block.Groups["name"].Value.Contains('/', StringComparison.Ordinal) && !IsCore(block);
        if (isOfPlugin && !open.Exists(outer => said.Contains(outer.At.Index)) && !Seen().IsMatch(Delimiter().Replace(content[(block.Index + block.Length)..mark.Index], ""))) Say(block, said, content);
        open.RemoveRange(begin, open.Count - begin);
    }

    /// <summary>What stands for a block without HTML.</summary>
    private string Void(Match mark, List<(string Name, Match At)> open, HashSet<int> said, string content)
    {
        var name = NameOf(mark);
        if (Silent.Contains(name) || open.Exists(block => said.Contains(block.At.Index))) return "";
        // The fields of a form are told by the form.
        var outer = open.Find(block => block.Name.Contains('/', StringComparison.Ordinal)).At ?? mark;
        if (!said.Contains(outer.Index)) Say(outer, said, content);
        return "";
    }

    /// <summary>Remembers the words among the values of a block; those of WordPress itself that have HTML have them there.</summary>
    private void Keep(Match mark, string content)
    {
        var name = NameOf(mark);
        if (!mark.Groups["json"].Success || Silent.Contains(name) || name == "block" || !mark.Groups["void"].Success && !name.Contains('/', StringComparison.Ordinal)) return;
        visible ??= WebUtility.HtmlDecode(Delimiter().Replace(content, ""));
        var words = BlockData.Words(mark.Groups["json"].Value, visible).ToList();
        if (words.Count > 0) Kept.Add((name, string.Join("; ", words)));
    }

    private void Say(Match mark, HashSet<int> said, string content)
    {
        said.Add(mark.Index);
        LeftOut.Add(1 + content.AsSpan(0, mark.Index).Count('\n'));
        var name = NameOf(mark);
        var shown = Names.GetValueOrDefault(name) is { } german ? $"{german} (wp:{name})" : $"wp:{name}";
        report(ImportBuildingBlock.AtBlock(new Location("", 1 + content.AsSpan(0, mark.Index).Count('\n')), shown));
    }

    private string WithShared(string content, ImmutableList<string> within) => Shared().Replace(content, match =>
    {
        var id = match.Groups["id"].Value;
        if (within.Count >= MostShared || within.Contains(id) || index.SharedText(item.KeyOfOther(id)) is not { } text || (sharedText += text.Length) > MostSharedText) return match.Value;
        return WithShared(text, within.Add(id));
    });

    /// <summary>The notes, which WordPress keeps beside the text: paragraphs at its end, which know the mark they belong to.</summary>
    private string Footnotes()
    {
        if (item.Values.GetValueOrDefault("footnotes") is not { Length: > 0 } written) return "";
        try
        {
            using var notes = JsonDocument.Parse(written);
            return string.Concat(notes.RootElement.EnumerateArray().Select(note => $"<p data-note=\"{WebUtility.HtmlEncode(note.GetProperty("id").GetString())}\">{note.GetProperty("content").GetString()}</p>"));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            report(ImportBuildingBlock.AtBlock(new Location(""), string.Create(CultureInfo.InvariantCulture, $"Fußnoten: {Excerpt.Of(written)}")));
            return "";
        }
    }

    private static bool IsCore(Match mark) => mark.Groups["name"].Value.StartsWith("core/", StringComparison.Ordinal);

    private static string NameOf(Match mark) => IsCore(mark) ? mark.Groups["name"].Value["core/".Length..] : mark.Groups["name"].Value;

    // The editor writes no „<“ into the values of a block; so each search ends at the next comment.
    [GeneratedRegex(@"<!--\s+(?<close>/)?wp:(?<name>[a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)\s+(?:(?<json>\{(?:(?!-->|<!--).)*?\})\s+)?(?<void>/)?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"<!--\s+wp:(?:core/)?block\s+\{(?:(?!-->|<!--).){0,2000}?""ref""\s*:\s*""?(?<id>\d+)(?:(?!-->|<!--).){0,2000}?\}\s+(?:/-->|-->\s*<!--\s+/wp:(?:core/)?block\s+-->)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shared();

    /// <summary>Letters, or an element that shows something.</summary>
    [GeneratedRegex(@"(?:^|>)[^<>]*[\p{L}\p{N}]|<(?:img|iframe|video|audio|object|embed|hr)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Seen();
}
