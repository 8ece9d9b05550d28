using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>The YAML of a file: the head of a page, or the whole of another file.</summary>
/// <param name="Span">Where it stands in the text as it is read.</param>
/// <param name="IsMissing">Whether the page has no head yet.</param>
/// <param name="Part">What it is.</param>
/// <param name="Keys">The table of its keys; empty where nobody reads such a file.</param>
internal sealed record HeadText(TextSpan Span, bool IsMissing, YamlPart Part, ImmutableArray<YamlKey> Keys)
{
    /// <summary>The YAML; null, with a finding, where a page has something that is to be a head and is none.</summary>
    public static HeadText? Find(SavedFile file, FindingLog log)
    {
        var (path, text) = (file.File.Path, file.Decoded);
        if (!file.File.IsPage) return new HeadText(new TextSpan(0, text.Length), IsMissing: false, PartOf(path), KeysOf(path));
        var at = new Location(path);
        var own = new FindingLog();
        if (Head.Find(text, file.Lines, at, own) is { } head) return new HeadText(new TextSpan(file.Lines.StartOf(1), head.Yaml.Length), IsMissing: false, YamlPart.FrontMatter, YamlKeys.Page);
        if (own.ToImmutable() is [var why] && (why.Message == MissingFrontMatter.At(at).Message || why.Message == MissingFrontMatter.AtEmpty(at).Message)) return new HeadText(default, IsMissing: true, YamlPart.FrontMatter, YamlKeys.Page);
        log.AddRange(own.ToImmutable());
        return null;
    }

    private static YamlPart PartOf(string path) => path switch
    {
        SiteConfig.FileName => YamlPart.SiteConfig,
        Glossary.FileName => YamlPart.Glossary,
        SearchWords.FileName => YamlPart.SearchWords,
        _ => YamlPart.Sidecar,
    };

    private static ImmutableArray<YamlKey> KeysOf(string path) => path switch
    {
        SiteConfig.FileName => YamlKeys.Site,
        Glossary.FileName => YamlKeys.Glossary,
        SearchWords.FileName => YamlKeys.SearchWords,
        _ when Sidecar.PictureOf(path) is not null => YamlKeys.Sidecar,
        _ => [],
    };
}
