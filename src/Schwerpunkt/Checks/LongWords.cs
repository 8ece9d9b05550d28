using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Finds very long words that nobody knows how to part, where lines are narrow: in titles, headings, captions and terms.</summary>
internal static class LongWords
{
    /// <param name="document">As it was written.</param>
    /// <param name="lines">Of this document.</param>
    /// <param name="basis">Knows where words may be parted.</param>
    /// <param name="log">Takes one finding for each word.</param>
    public static void Check(Document document, ImmutableArray<PlainLine> lines, SiteContext basis, FindingLog log)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        void Look(string text, Location at)
        {
            foreach (var word in basis.Hyphenator.Unparted(text).Where(found.Add)) log.Add(WordWithoutJoint.At(at, word));
        }

        if (Languages.IsGerman(document, basis.Config.Language)) Look(document.Title, document.FrontMatter.TitleLocation);
        foreach (var line in lines)
        {
            if (line is { German: true, Block: Block.Heading or Block.Picture or Block.Definitions }) Look(German(line.Runs).PlainText(), line.Block.Location);
        }
    }

    private static ImmutableArray<Inline> German(ImmutableArray<Inline> runs) => [.. runs.Where(run => run switch
    {
        Inline.Element element => Languages.IsGerman(element.Attributes, true),
        Inline.Link link => Languages.IsGerman(link.Attributes, true),
        _ => true,
    })];
}
