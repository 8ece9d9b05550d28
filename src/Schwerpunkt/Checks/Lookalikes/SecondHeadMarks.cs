using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds a second head: keys between two lines of ---, in the middle of a page.</summary>
internal static partial class SecondHeadMarks
{
    /// <summary>How many blocks it is made of; 0 where there is none.</summary>
    public static int Length(ImmutableArray<Block> blocks, int i, LookalikeChecks.Page page)
    {
        if (blocks[i] is not Block.Divider || i + 1 >= blocks.Length || blocks[i + 1] is not (Block.Heading { IsUnderlined: true } or Block.Paragraph)) return 0;
        if (!Key().IsMatch(blocks[i + 1].Lines()[0].PlainText())) return 0;
        var end = i + 1;
        while (end < blocks.Length && end - i < 8 && blocks[end] is not (Block.Divider or Block.Heading { IsUnderlined: true })) end++;
        if (end >= blocks.Length || end - i >= 8) return 0;
        page.Log.Add(SecondHead.At(blocks[i].Location));
        return end - i + 1;
    }

    [GeneratedRegex(@"^(?:title|titel|description|beschreibung|layout|lead|vorspann|date|datum|updated|stand|order|tags|schlagworte|draft|lang|image|bild|toc|aliases|author|autor|categories|slug)[ \t]*:(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
