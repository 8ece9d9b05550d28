using System.Text.RegularExpressions;

namespace Schwerpunkt.Pictures;

/// <summary>A licence under which pictures are lent, with the address of its text.</summary>
/// <param name="Name">The name by which it is known, or as the editor wrote it.</param>
/// <param name="Url">Null where unknown.</param>
public sealed partial record KnownLicense(string Name, string? Url)
{
    private const string CreativeCommons = "https://creativecommons.org/";

    /// <summary>Finds Creative Commons, public domain and Datenlizenz Deutschland in a text or an address; null where it names none of them.</summary>
    public static KnownLicense? TryFind(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (Zero().IsMatch(text)) return new KnownLicense("CC0 1.0", CreativeCommons + "publicdomain/zero/1.0/");
        if (PublicDomain().IsMatch(text)) return new KnownLicense("Public Domain Mark 1.0", CreativeCommons + "publicdomain/mark/1.0/");
        if (OpenData().Match(text) is { Success: true } data) return DataLicense(data.Groups["kind"].Value.ToLowerInvariant());
        return Attribution().Match(text) is { Success: true } match ? Commons(match) : null;
    }

    private static KnownLicense DataLicense(string kind)
    {
        var name = kind is "by" or "namensnennung" ? "by" : "zero";
        return new KnownLicense($"dl-de/{name}-2-0", $"https://www.govdata.de/dl-de/{name}-2-0");
    }

    /// <summary>Without a version it cannot be known which text applies: named, but not linked.</summary>
    private static KnownLicense? Commons(Match match)
    {
        var terms = Separators().Replace(match.Groups["terms"].Value.ToLowerInvariant(), "-");
        if (terms is not ("by" or "by-sa" or "by-nd" or "by-nc" or "by-nc-sa" or "by-nc-nd")) return null;
        var name = "CC " + terms.ToUpperInvariant();
        var (version, port) = (match.Groups["version"].Value, match.Groups["port"].Value.ToLowerInvariant());
        if (version.Length == 0) return new KnownLicense(name, null);
        // The versions before 4.0 have a German text of their own.
        var ported = port == "de" && version is ("2.0" or "3.0");
        return new KnownLicense($"{name} {version}{(ported ? " DE" : "")}", $"{CreativeCommons}licenses/{terms}/{version}/{(ported ? "de/" : "")}");
    }

    [GeneratedRegex(@"\bCC[\s-]?0\b|\bCC[\s-]Zero\b|creativecommons\.org/publicdomain/zero/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zero();

    [GeneratedRegex(@"\bPublic[\s-]Domain(?:[\s-]Mark)?\b|\bgemeinfrei\b|creativecommons\.org/publicdomain/mark/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicDomain();

    [GeneratedRegex(@"\b(?:dl-de[/-]|Datenlizenz\s+Deutschland\s*[–—-]?\s*)(?<kind>by|zero|Namensnennung|Zero)(?:[\s–—-]*(?:Version\s+)?2[.-]0)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenData();

    [GeneratedRegex(@"(?:\bCC[\s-]+|creativecommons\.org/licenses/)(?<terms>BY(?:[\s/-]+(?:NC|ND|SA))*)(?:[\s/-]+(?<version>[1-4]\.[05]))?(?:[\s/-]+(?<port>DE)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"[\s/-]+")]
    private static partial Regex Separators();
}
