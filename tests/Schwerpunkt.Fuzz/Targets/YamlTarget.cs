using Schwerpunkt.Sites;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>A file of YAML that stands beside the pages.</summary>
internal sealed class YamlTarget : FuzzTarget
{
    private static readonly SourceFile Shown = TestSite.Text("bild.md", "---\ntitle: Bild\n---\n\n![Was zu sehen ist](a.jpg)\n");

    private readonly string path;

    private YamlTarget(string name, string path, IEnumerable<byte[]> seeds)
        : base(name, seeds, Fuzz.Fragments.Yaml) => this.path = path;

    public static YamlTarget Config() => new("site", "site.yml", Corpus.Named(path => path == "site.yml"));

    public static YamlTarget Glossary() => new("glossary", "glossar.yml", Corpus.Named(path => path == "glossar.yml"));

    public static YamlTarget SearchWords() => new("search", "suche.yml", Corpus.Named(path => path == "suche.yml"));

    public static YamlTarget Sidecar() => new("sidecar", "a.jpg.yml", Corpus.Named(path => path.EndsWith(".jpg.yml", StringComparison.Ordinal) || path.EndsWith(".svg.yml", StringComparison.Ordinal)));

    public override void Check(byte[] input) => TestSite.Build(TestSite.Tree(Shown, new SourceFile(path, input)));
}
