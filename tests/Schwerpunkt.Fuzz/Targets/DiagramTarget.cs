using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>The data of a diagram.</summary>
internal sealed partial class DiagramTarget() : FuzzTarget("diagram", Corpus.Pages().SelectMany(Diagrams), Fuzz.Fragments.Yaml)
{
    public override void Check(byte[] input) => TestSite.Build(TestSite.Tree(new SourceFile("seite.md", (byte[])[.. "---\ntitle: Seite\n---\n\n```diagramm\n"u8, .. input, .. "\n```\n"u8])));

    private static IEnumerable<byte[]> Diagrams(byte[] page) => Diagram().Matches(Encoding.UTF8.GetString(page)).Select(match => Encoding.UTF8.GetBytes(match.Groups["data"].Value));

    [GeneratedRegex(@"^``` *diagramm\n(?<data>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Diagram();
}
