using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>How an address stands in a file.</summary>
internal enum AddressSyntax
{
    /// <summary>In the round brackets of Markdown, or behind the colon of a definition.</summary>
    Markdown,

    /// <summary>The same between angle brackets, which stay.</summary>
    MarkdownAngle,

    /// <summary>A value of YAML.</summary>
    Yaml,
}

/// <summary>An address as it stands in a file: where, and how another is written in its place.</summary>
/// <param name="Span">Its characters in the decoded text, quotation marks of YAML included.</param>
/// <param name="Address">What they mean.</param>
internal sealed record WrittenAddress(TextSpan Span, string Address, AddressSyntax Syntax)
{
    /// <summary>What no address of Markdown may hold as it is.</summary>
    private const string ForbiddenInMarkdown = " ()<>\\&\t";

    /// <summary>Whether it is the address that a page is published at, and not the path of its file.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>The whole link that it stands in; where it stands alone, itself.</summary>
    public TextSpan Around { get; init; } = Span;

    /// <summary>Every address in a file of the content that may lead to another file of it, in the order of the text.</summary>
    /// <param name="path">The file's path below content/.</param>
    /// <param name="text">Decoded.</param>
    public static ImmutableArray<WrittenAddress> In(string path, string text) => path switch
    {
        _ when path.EndsWith(".md", StringComparison.Ordinal) => [.. InHead(text), .. LinkPlaces.Of(text)],
        SiteConfig.FileName => [.. YamlPlaces.Addresses(text, 0, YamlKeys.Site)],
        Glossary.FileName => [.. YamlPlaces.Addresses(text, 0, YamlKeys.Glossary)],
        SearchWords.FileName => [.. YamlPlaces.Addresses(text, 0, YamlKeys.SearchWords).Select(written => written with { IsOfPage = !written.Address.EndsWith(".md", StringComparison.Ordinal) })],
        _ when Sidecar.PictureOf(path) is not null => [.. YamlPlaces.Addresses(text, 0, YamlKeys.Sidecar)],
        _ => [],
    };

    /// <summary>Another address as it is written in this place.</summary>
    public string Write(string address) => Syntax switch
    {
        AddressSyntax.Yaml => YamlText.Path(address),
        AddressSyntax.MarkdownAngle => Encoded(address, "<>\\&\t"),
        _ => Encoded(address, ForbiddenInMarkdown),
    };

    private static IEnumerable<WrittenAddress> InHead(string text)
    {
        var lines = new LineMap(text);
        return Head.Find(text, lines, new Location(""), new FindingLog()) is { } head ? YamlPlaces.Addresses(head.Yaml, lines.StartOf(1), YamlKeys.Page) : [];
    }

    private static string Encoded(string address, string forbidden)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var sign in address)
        {
            if (forbidden.Contains(sign, StringComparison.Ordinal)) encoded.Append(Uri.HexEscape(sign));
            else encoded.Append(sign);
        }

        return encoded.ToString();
    }
}
