using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>What is written at a place of a file, be it half typed: a closed family.</summary>
public abstract record TypedPlace
{
    private TypedPlace(TextSpan span) => Span = span;

    /// <summary>What has been typed so far, up to the place: a completion comes in its stead.</summary>
    public TextSpan Span { get; }

    /// <summary>The name of a key.</summary>
    /// <param name="Span">See above.</param>
    /// <param name="Name">The whole name, also what stands behind the place; null where no colon follows yet.</param>
    /// <param name="Keys">Those that may stand there.</param>
    /// <param name="Present">The names that its mapping has besides.</param>
    public sealed record Key(TextSpan Span, string? Name, ImmutableArray<YamlKey> Keys, ImmutableArray<string> Present) : TypedPlace(Span);

    /// <summary>The value of a key, or one of its values.</summary>
    /// <param name="Span">See above.</param>
    /// <param name="Of">The key.</param>
    /// <param name="Quote">The quotation mark that it begins with; null where it has none.</param>
    public sealed record Value(TextSpan Span, YamlKey Of, char? Quote) : TypedPlace(Span);

    /// <summary>Where a link leads, or the file of a picture.</summary>
    /// <param name="Span">See above.</param>
    /// <param name="IsPicture">Whether it is the file of a picture.</param>
    public sealed record Address(TextSpan Span, bool IsPicture) : TypedPlace(Span);

    /// <summary>The credit in quotation marks behind the file of a picture.</summary>
    /// <param name="Span">See above.</param>
    public sealed record Credit(TextSpan Span) : TypedPlace(Span);

    /// <summary>A line of a block <c>angaben</c>.</summary>
    /// <param name="Span">See above.</param>
    public sealed record Fact(TextSpan Span) : TypedPlace(Span);

    /// <summary>The word behind the marks that open a block.</summary>
    /// <param name="Span">See above.</param>
    public sealed record Fence(TextSpan Span) : TypedPlace(Span);

    /// <summary>The place in a file; null where nothing is known about what may stand there.</summary>
    /// <param name="path">The file, below content/.</param>
    /// <param name="lines">Its text as it is typed, lines ended by LF.</param>
    /// <param name="place">In this text.</param>
    public static TypedPlace? At(string path, LineMap lines, int place)
    {
        var (line, column) = (lines.LineOf(place), lines.ColumnOf(place));
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return TableOf(path) is { IsEmpty: false } table ? YamlTyping.At(lines, 0, lines.Count, line, column, table) : null;
        var body = MarkdownTyping.BodyOf(lines);
        return line < body ? line == 0 || line == body - 1 && MarkdownTyping.IsHeadClosed(lines, body) ? null : YamlTyping.At(lines, 1, body, line, column, YamlKeys.Page) : MarkdownTyping.At(lines, body, line, column);
    }

    private static ImmutableArray<YamlKey> TableOf(string path) => path switch
    {
        Sites.SiteConfig.FileName => YamlKeys.Site,
        Sites.Glossary.FileName => YamlKeys.Glossary,
        Sites.SearchWords.FileName => YamlKeys.SearchWords,
        _ when Sidecar.PictureOf(path) is not null => YamlKeys.Sidecar,
        _ => [],
    };
}
