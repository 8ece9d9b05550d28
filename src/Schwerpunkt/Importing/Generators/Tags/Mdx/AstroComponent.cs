using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>Fills a component that only puts words around what it is given; what has to be worked out is left.</summary>
internal static partial class AstroComponent
{
    /// <summary>What the component shows; null where a program decides it.</summary>
    /// <param name="source">Its file.</param>
    /// <param name="words">What it is given by name.</param>
    /// <param name="inner">What stands in it.</param>
    public static string? Fill(string source, TagParameters words, string inner)
    {
        var head = Head().Match(source);
        var given = Given(head.Groups["code"].Value, words);
        string? Value(string name) => given.TryGetValue(name.StartsWith("Astro.props.", StringComparison.Ordinal) ? name[12..] : name, out var value) ? value : null;
        var body = Silent().Replace(source[head.Length..], "");
        body = Looks().Replace(body, "");
        body = Attribute().Replace(body, found => Value(found.Groups["name"].Value) is { } value ? $"\"{value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"" : found.Value);
        body = Output().Replace(body, found => Value(found.Groups["name"].Value) ?? found.Value);
        body = Frame().Replace(body, "");
        if (body.Contains('{', StringComparison.Ordinal) || Program().IsMatch(Slot().Replace(body, ""))) return null;
        var said = Indent().Replace(body, "").Trim();
        if (inner.Trim().Length == 0) return Slot().Replace(said, "");
        return Slot().IsMatch(said) ? Slot().Replace(said, _ => inner.Contains('\n', StringComparison.Ordinal) ? $"\n\n{inner.Trim('\n')}\n\n" : inner, 1) : null;
    }

    /// <summary>Names that take what the component is given, with what they hold where it is not.</summary>
    private static Dictionary<string, string?> Given(string code, TagParameters words)
    {
        var given = words.Named.GroupBy(word => word.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (string?)group.First().Value, StringComparer.Ordinal);
        foreach (Match name in Name().Matches(Names().Match(code).Groups["names"].Value))
        {
            var value = given.GetValueOrDefault(name.Groups["name"].Value) ?? (name.Groups["value"].Success ? name.Groups["value"].Value : null);
            given[name.Groups["own"].Success ? name.Groups["own"].Value : name.Groups["name"].Value] = value;
        }

        // What the program makes of it is not what was given.
        foreach (Match own in Own().Matches(code)) given.Remove(own.Groups["name"].Value);
        return given;
    }

    [GeneratedRegex(@"\A\s*---[^\n]*\n(?<code>.*?)\n---[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:const|let)\s*\{(?<names>[^{}]*)\}\s*(?::[^=]*)?=\s*Astro\.props\b", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?:const|let|var)\s+(?<name>\w+)|(?<=^|;)\s*(?<name>\w+)\s*(?:\?\?|\|\||\+)?=(?![=>])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Own();

    [GeneratedRegex("""(?<![.\w])(?<name>\w+)(?:\s*:\s*(?<own>\w+))?(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>\d+)|[^,]+))?\s*(?:,|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"<(?<name>style|script)\b.*?</\k<name>\s*>|<!--.*?-->|\{/\*.*?\*/\}|<svg\b.*?</svg\s*>|<Icon\b[^<>]*/>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Silent();

    /// <summary>Attributes that say how something looks.</summary>
    [GeneratedRegex(@"\s+(?:(?:class|class:list|style|id|aria-[\w-]+|data-[\w-]+|role|target|rel|is:\w+)\s*=\s*\{(?:[^{}]|\{[^{}]*\})*\}|\{\.\.\.[^}]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Looks();

    [GeneratedRegex(@"(?<==\s*)\{\s*(?<name>[\w.]+)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\{\s*(?<name>[\w.]+)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex(@"</?Fragment\b[^<>]*>|</?>", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"<slot\s*/>|<slot\s*>.*?</slot\s*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Slot();

    /// <summary>Other components, and slots with names.</summary>
    [GeneratedRegex(@"<(?:[A-Z]|slot\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"^[ \t]+", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Indent();
}
