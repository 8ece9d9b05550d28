using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>A YAML mapping read by type: what does not fit becomes a finding and counts as absent.</summary>
internal sealed partial class YamlMap(YamlMappingNode node, YamlOrigin origin)
{
    /// <summary>The ways to write true, in letters of any case.</summary>
    public static readonly ImmutableArray<string> Yes = ["true", "ja", "yes", "an", "on"];

    /// <summary>The ways to write false.</summary>
    public static readonly ImmutableArray<string> No = ["false", "nein", "no", "aus", "off"];

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private readonly HashSet<long> comments = [];
    private readonly Dictionary<string, YamlNode> values = ByName(node);

    /// <summary>Where the mapping begins.</summary>
    public Location Location { get; } = origin.At(node.Start);

    /// <summary>The place of a value; that of the mapping where the key is absent.</summary>
    public Location At(string key) => Find(key) is { } value ? origin.At(value.Start) : Location;

    public bool Has(string key) => Find(key) is { } value && !IsNull(value);

    /// <summary>A single line or text, trimmed; null where absent or empty. What a # takes out of it is a finding.</summary>
    public string? Text(string key)
    {
        if (Find(key) is YamlScalarNode scalar) CheckComment(scalar);
        return Scalar(key);
    }

    /// <summary>A value that is no prose: a comment behind it is one.</summary>
    private string? Scalar(string key)
    {
        switch (Find(key))
        {
            case null: return null;
            case var absent when IsNull(absent): return null;
            case YamlScalarNode { Value: { } text }: return text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
            default: return Wrong<string>(key, Expected.Text);
        }
    }

    public Located? Place(string key) => Text(key) is { } text ? new Located(text, At(key)) : null;

    /// <summary>The address of a mailbox.</summary>
    public string? Mailbox(string key) =>
        Text(key) is not { } text ? null
        : Sites.WebAddress.IsMailbox(text) ? text
        : Wrong<string>(key, Expected.MailAddress, PlainText(key) is { } written && AddressSlip.Mailbox(written) is { } meant ? new TextEdit(At(key), written.Length, meant) : null);

    /// <summary>A number to call, as people write it.</summary>
    public string? Phone(string key) =>
        Text(key) is not { } text ? null
        : Sites.WebAddress.IsPhone(text) ? text
        : Wrong<string>(key, Expected.PhoneNumber);

    /// <summary>Whether a value is true or false, without quotation marks, where a text is wanted: nobody calls a page so.</summary>
    public bool IsFlag(string key) => PlainText(key) is "true" or "false";

    /// <summary>An address of the web.</summary>
    public string? WebAddress(string key) =>
        Text(key) is not { } text ? null
        : Sites.WebAddress.IsWeb(text) ? text
        : Wrong<string>(key, Expected.HttpsAddress, PlainText(key) is { } written && AddressSlip.Web(written) is { } meant ? new TextEdit(At(key), written.Length, meant) : null);

    /// <summary>A whole number from 0.</summary>
    public int? Number(string key)
    {
        if (Scalar(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong<string>(key, Expected.WholeNumber);
        return null;
    }

    /// <summary>true or false; also ja and nein, yes and no, an and aus, on and off.</summary>
    public bool? Flag(string key)
    {
        switch (Scalar(key)?.ToLowerInvariant())
        {
            case null: return null;
            case var word when Yes.Contains(word): return true;
            case var word when No.Contains(word): return false;
            default:
                Wrong<string>(key, Expected.TrueOrFalse);
                return null;
        }
    }

    /// <summary>A day, ISO 8601 (2026-03-03).</summary>
    public Dated? Day(string key)
    {
        if (Scalar(key) is not { } text) return null;
        if (IsoDay.TryParse(text) is { Year: > 999 } day) return new Dated(day, At(key));
        return Wrong<Dated>(key, Expected.Day, InIsoForm(key));
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="keepEmpty">True where an empty text between quotation marks is to be found fault with.</param>
    public ImmutableArray<Located> Texts(string key, bool keepEmpty = false)
    {
        switch (Find(key))
        {
            case null: return [];
            case var absent when IsNull(absent): return [];
            case YamlScalarNode when ReportDashes(key): return [];
            case YamlScalarNode: return Place(key) is { } one ? [one] : keepEmpty ? [new Located("", At(key))] : [];
            case YamlSequenceNode list when list.Children.All(child => child is YamlScalarNode):
                foreach (var child in list.Children.Cast<YamlScalarNode>()) CheckComment(child);
                return [.. list.Children.Cast<YamlScalarNode>().Where(child => !string.IsNullOrWhiteSpace(child.Value) || (keepEmpty && !IsNull(child)))
                    .Select(child => new Located(child.Value?.Trim() ?? "", origin.At(child.Start)))];
            default:
                Wrong<string>(key, Expected.Lines);
                return [];
        }
    }

    public YamlMap? Map(string key)
    {
        switch (Find(key))
        {
            case null: return null;
            case var absent when IsNull(absent): return null;
            case YamlMappingNode map: return new YamlMap(map, origin);
            default: return Wrong<YamlMap>(key, Expected.IndentedKeys);
        }
    }

    public ImmutableArray<YamlMap> Maps(string key)
    {
        switch (Find(key))
        {
            case null: return [];
            case var absent when IsNull(absent): return [];
            case YamlSequenceNode list when list.Children.All(child => child is YamlMappingNode):
                return [.. list.Children.Cast<YamlMappingNode>().Select(child => new YamlMap(child, origin))];
            default:
                Wrong<string>(key, Expected.ListOfKeys);
                return [];
        }
    }

    /// <summary>Reports a value that does not fit, at its place.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="expected">What would fit.</param>
    /// <param name="same">The same value as it is expected, where it is surely meant.</param>
    public T? Wrong<T>(string key, Expected expected, TextEdit? same = null) where T : class
    {
        reported.Add(key);
        origin.Log.Add(WrongValue.At(At(key), key, expected, same));
        return null;
    }

    /// <summary>A day that is written otherwise; null where the value is none, or has a tag of YAML before it.</summary>
    private TextEdit? InIsoForm(string key) =>
        PlainText(key) is { } text && WrittenDay.TryParse(text) is { } day ? new TextEdit(At(key), text.Length, IsoDay.Of(day)) : null;

    /// <summary>A value as it stands in the file, without quotation marks, on one line; null for all others.</summary>
    private string? PlainText(string key) => PlainText(Find(key));

    private string? PlainText(YamlNode? value) =>
        value is YamlScalarNode { Style: ScalarStyle.Plain, Value: { Length: > 0 } text } && origin.Yaml.AsSpan((int)value.Start.Index).StartsWith(text, StringComparison.Ordinal) ? text : null;

    /// <summary>Adds a finding.</summary>
    public void Report(Finding finding) => origin.Log.Add(finding);

    /// <summary>YAML takes „Platz #1“ for „Platz“ and a comment. Words in small letters are names of choices, not prose.</summary>
    private void CheckComment(YamlScalarNode value)
    {
        if (value.Style != ScalarStyle.Plain || Comment().Match(origin.Yaml, (int)value.End.Index) is not { Success: true } found || !comments.Add(value.End.Index)) return;
        var (at, rest) = (origin.At(origin.Yaml, found.Groups["rest"].Index), found.Groups["rest"].Value.TrimEnd());
        if (rest.Length == 1) return;
        if (!char.IsWhiteSpace(rest[1]) && !Choice().IsMatch(value.Value ?? "")) origin.Log.Add(SwallowedByHash.At(at, rest, Quoted(value, found, rest)));
        else if (Number().IsMatch(rest)) origin.Log.Add(NumberBehindHash.At(at, rest, Quoted(value, found, rest)));
    }

    /// <summary>The value with what is behind its #, between quotation marks.</summary>
    private TextEdit? Quoted(YamlScalarNode value, Match found, string rest)
    {
        var (start, end) = ((int)value.Start.Index, found.Groups["rest"].Index + rest.Length);
        // An empty value begins right behind the colon.
        while (start < end && origin.Yaml[start] == ' ') start++;
        var whole = origin.Yaml[start..end];
        return whole.Contains('\n', StringComparison.Ordinal) || whole[0] is '!' or '&' ? null : new TextEdit(origin.At(origin.Yaml, start), whole.Length, YamlFaults.Quoted(whole));
    }

    private YamlNode? Find(string key) => values.GetValueOrDefault(key);

    private static Dictionary<string, YamlNode> ByName(YamlMappingNode node)
    {
        var values = new Dictionary<string, YamlNode>(node.Children.Count, StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name }) values.TryAdd(name, value);
        }

        return values;
    }

    [GeneratedRegex(@"\G[ \t]+(?<rest>#[^\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[a-z][a-z-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(@"^#[ \t]*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private static bool IsNull(YamlNode? value) =>
        value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };
}
