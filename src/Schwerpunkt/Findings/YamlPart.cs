namespace Schwerpunkt.Findings;

/// <summary>Where YAML is written.</summary>
public enum YamlPart
{
    FrontMatter,
    SiteConfig,
    Glossary,
    SearchWords,
    Sidecar,
    Diagram,
    Table,
    Film,
}
