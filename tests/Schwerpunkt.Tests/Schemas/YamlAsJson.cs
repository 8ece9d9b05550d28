using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>What editors and converters make of YAML before they ask a schema: the types that a version of YAML gives to values without quotation marks.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The core schema of YAML 1.2, as the editors' language server has it.</summary>
    public static JsonNode? Modern(string yaml) => Of(Root(yaml), value => Common(value) ?? ModernNumber(value));

    /// <summary>The types of YAML 1.1, which many converters still have: yes, no, on and off are flags, 1_000, 010 and 12:30 numbers.</summary>
    public static JsonNode? Old(string yaml) => Of(Root(yaml), value => Common(value) ?? (OldTrue().IsMatch(value) ? JsonValue.Create(true) : OldFalse().IsMatch(value) ? JsonValue.Create(false) : OldNumber().IsMatch(value) ? JsonValue.Create(8) : ModernNumber(value)));

    private static YamlNode? Root(string yaml)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(yaml);
        stream.Load(reader);
        return stream.Documents is [var document, ..] ? document.RootNode : null;
    }

    private static JsonNode? Of(YamlNode? node, Func<string, JsonValue?> typed) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(child.Key.ToString(), Of(child.Value, typed)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(entry => Of(entry, typed))]),
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true } plain => Null().IsMatch(plain.Value ?? "") ? null : typed(plain.Value ?? "") ?? JsonValue.Create(plain.Value),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => null,
    };

    private static JsonValue? Common(string value) =>
        True().IsMatch(value) ? JsonValue.Create(true) : False().IsMatch(value) ? JsonValue.Create(false) : NotFinite().IsMatch(value) ? JsonValue.Create(double.MaxValue) : null;

    private static JsonValue? ModernNumber(string value)
    {
        if (Based().IsMatch(value)) return JsonValue.Create(8);
        if (!Number().IsMatch(value) || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return double.IsFinite(number) ? number == Math.Floor(number) && Math.Abs(number) < 1e15 ? JsonValue.Create((long)number) : JsonValue.Create(number) : JsonValue.Create(double.MaxValue);
    }

    [GeneratedRegex(@"^(?:~|null|Null|NULL|)\z")]
    private static partial Regex Null();

    [GeneratedRegex(@"^(?:true|True|TRUE)\z")]
    private static partial Regex True();

    [GeneratedRegex(@"^(?:false|False|FALSE)\z")]
    private static partial Regex False();

    [GeneratedRegex(@"^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)\z")]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex Based();

    [GeneratedRegex(@"^(?:y|Y|yes|Yes|YES|on|On|ON)\z")]
    private static partial Regex OldTrue();

    [GeneratedRegex(@"^(?:n|N|no|No|NO|off|Off|OFF)\z")]
    private static partial Regex OldFalse();

    /// <summary>Octal, binary, with underscores, in sixties: whatever it comes to, it is a number.</summary>
    [GeneratedRegex(@"^[-+]?(?:0[0-7_]+|0b[01_]+|[0-9][0-9_]*(?:\.[0-9_]*)?|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)\z")]
    private static partial Regex OldNumber();
}
