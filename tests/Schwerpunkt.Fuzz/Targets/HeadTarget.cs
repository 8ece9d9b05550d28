using Schwerpunkt.Sites;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>The head of a page.</summary>
internal sealed class HeadTarget() : FuzzTarget("head", Corpus.Pages().Select(Head).Where(head => head.Length > 0), Fuzz.Fragments.Yaml)
{
    public override void Check(byte[] input) => TestSite.Build(TestSite.Tree(new SourceFile("seite.md", (byte[])[.. "---\n"u8, .. input, .. "\n---\n\nText mit Wort.\n"u8])));

    private static byte[] Head(byte[] page) =>
        page.AsSpan().StartsWith("---\n"u8) && page.AsSpan(4).IndexOf("\n---\n"u8) is var end and > 0 ? page[4..(4 + end)] : [];
}
