using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Finds where values stand in YAML, for who changes them and nothing else.</summary>
internal static partial class YamlPlaces
{
    /// <summary>Every value that leads to a file of the content; which keys hold one, their table says.</summary>
    /// <param name="yaml">The YAML alone.</param>
    /// <param name="start">Where it begins in its file.</param>
    /// <param name="keys">Its keys.</param>
    public static IEnumerable<WrittenAddress> Addresses(string yaml, int start, ImmutableArray<YamlKey> keys) =>
        Root(yaml) is { } root ? Values(root, keys).SelectMany(found => found.IsMarkdown ? InMarkdown(found.Value, yaml, start) : new[] { PlaceOf(found.Value, yaml, start) }.OfType<WrittenAddress>()) : [];

    /// <summary>The head with an old address more: in the place of the address that the page gets now, if that is one of its old ones; null where the head is written so that nothing can be added safely.</summary>
    /// <param name="yaml">The head alone.</param>
    /// <param name="old">What is added.</param>
    /// <param name="now">The address of the page.</param>
    /// <returns>The characters that go, in the head, and what comes there.</returns>
    public static (TextSpan Span, string Replacement)? Alias(string yaml, string old, string now)
    {
        if (Root(yaml) is not { Style: YamlDotNet.Core.Events.MappingStyle.Block or YamlDotNet.Core.Events.MappingStyle.Any } root) return null;
        if (Find(root, "aliases") is not { } aliases) return (new TextSpan(yaml.Length, 0), $"{new string(' ', (int)root.Start.Column - 1)}aliases: [{old}]\n");
        var again = aliases.AllNodes.OfType<YamlScalarNode>().FirstOrDefault(value => value.Value?.Trim() == now);
        if (again is not null && SpanOf(again, yaml) is { } same) return (same, old);
        return aliases switch
        {
            YamlScalarNode { Value: null or "" or "~" or "null" } nothing => (SpanOf(nothing, yaml) ?? new TextSpan((int)nothing.Start.Index, 0), AfterColon(yaml, (int)nothing.Start.Index) + $"[{old}]"),
            YamlScalarNode one when SpanOf(one, yaml) is { } span => (span, $"[{yaml.Substring(span.Start, span.Length)}, {old}]"),
            YamlSequenceNode { Children: [] } list when EmptyList().Match(yaml, (int)list.Start.Index) is { Success: true } empty => (new TextSpan(empty.Index, empty.Length), $"[{old}]"),
            YamlSequenceNode { Children: [.., YamlScalarNode item] } list when SpanOf(item, yaml) is { } last => list.Style == YamlDotNet.Core.Events.SequenceStyle.Flow ? (new TextSpan(last.End, 0), $", {old}") : NewItem(yaml, last, old),
            _ => null,
        };
    }

    private static string AfterColon(string yaml, int at) => at > 0 && yaml[at - 1] == ':' ? " " : "";

    /// <summary>A line below that of the last item, with the same dash.</summary>
    private static (TextSpan Span, string Replacement)? NewItem(string yaml, TextSpan last, string old)
    {
        var lines = new LineMap(yaml);
        var line = lines.LineOf(last.Start);
        var lead = yaml[lines.StartOf(line)..last.Start];
        return Dash().IsMatch(lead) ? (new TextSpan(lines.EndOf(lines.LineOf(last.End)), 0), $"\n{lead}{old}") : null;
    }

    private static IEnumerable<(YamlScalarNode Value, bool IsMarkdown)> Values(YamlMappingNode map, ImmutableArray<YamlKey> keys) => map.Children
        .Select(child => (Key: keys.FirstOrDefault(key => child.Key is YamlScalarNode { Value: { } name } && name == key.Name), child.Value))
        .SelectMany(child => child.Key switch
        {
            null => [],
            { Type: KeyType.Page or KeyType.Pages or KeyType.PageOrAddress or KeyType.File or KeyType.Picture or KeyType.Link } => Scalars(child.Value).Select(value => (value, false)),
            { Type: KeyType.FileOrFlag } => Scalars(child.Value).Where(value => !YamlMap.Yes.Concat(YamlMap.No).Contains(value.Value ?? "", StringComparer.OrdinalIgnoreCase)).Select(value => (value, false)),
            { Type: KeyType.LinkOrText } => Scalars(child.Value).Where(value => Film.LeadsToText(value.Value ?? "")).Select(value => (value, false)),
            { Type: KeyType.Markdown } => Scalars(child.Value).Select(value => (value, true)),
            var key => Maps(child.Value).SelectMany(inner => Values(inner, key.Keys)),
        });

    private static IEnumerable<YamlScalarNode> Scalars(YamlNode value) => value is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>() : new[] { value }.OfType<YamlScalarNode>();

    private static IEnumerable<YamlMappingNode> Maps(YamlNode value) => value is YamlSequenceNode list ? list.Children.OfType<YamlMappingNode>() : new[] { value }.OfType<YamlMappingNode>();

    private static WrittenAddress? PlaceOf(YamlScalarNode value, string yaml, int start) =>
        value.Value is { Length: > 0 } address && SpanOf(value, yaml) is { } span ? new WrittenAddress(span with { Start = start + span.Start }, address.Trim(), AddressSyntax.Yaml) : null;

    /// <summary>The addresses of the links in a value; none where it is not written sign for sign as it is meant.</summary>
    private static IEnumerable<WrittenAddress> InMarkdown(YamlScalarNode value, string yaml, int start)
    {
        if (value.Value is not { Length: > 0 } text || SpanOf(value, yaml) is not { } span) return [];
        var at = yaml.IndexOf(text, span.Start, span.Length, StringComparison.Ordinal);
        return at < 0 ? [] : LinkPlaces.Of(text).Select(link => link with { Span = Moved(link.Span), Around = Moved(link.Around) });

        TextSpan Moved(TextSpan span) => span with { Start = start + at + span.Start };
    }

    /// <summary>The characters of a value, its quotation marks included; null where it is written over several lines.</summary>
    private static TextSpan? SpanOf(YamlScalarNode value, string yaml)
    {
        if (value.Value is not { Length: > 0 } || value.Style is ScalarStyle.Literal or ScalarStyle.Folded || !value.Tag.IsEmpty) return null;
        var (from, to) = ((int)value.Start.Index, (int)Math.Min(value.End.Index, yaml.Length));
        while (from < to && yaml[from] == ' ') from++;
        while (to > from && char.IsWhiteSpace(yaml[to - 1])) to--;
        var written = yaml[from..to];
        var isWhole = value.Style == ScalarStyle.Plain ? written == value.Value.Trim() : written is ['"', .., '"'] or ['\'', .., '\''];
        return isWhole && !written.Contains('\n', StringComparison.Ordinal) ? TextSpan.Between(from, to) : null;
    }

    private static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.Where(child => child.Key is YamlScalarNode { Value: { } name } && name == key).Select(child => child.Value).FirstOrDefault();

    private static YamlMappingNode? Root(string yaml)
    {
        try
        {
            var stream = YamlReader.Parse(yaml);
            return stream.Documents is [var document, ..] ? document.RootNode as YamlMappingNode : null;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\G\[[ \t]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyList();

    [GeneratedRegex(@"^[ ]*-[ ]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
