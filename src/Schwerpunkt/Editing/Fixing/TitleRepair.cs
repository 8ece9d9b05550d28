using Schwerpunkt.Pictures;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Folds the spaces of a credit that stands in quotation marks behind a picture's file name.</summary>
internal static class TitleRepair
{
    /// <summary>The text in quotation marks behind a picture's file name: where it names somebody, runs are folded and the ends trimmed.</summary>
    public static IEnumerable<Edit> Of(string text, TextSpan title)
    {
        var written = text.Substring(title.Start, title.Length);
        if (written.Contains('\n', StringComparison.Ordinal) || Credit.Split(written).Credit is null) yield break;
        var start = title.Start;
        for (var i = 0; i < written.Length; i++)
        {
            if (!SpaceRepair.IsSpace(written[i])) continue;
            var end = i;
            while (end < written.Length && SpaceRepair.IsSpace(written[end])) end++;
            var folded = i == 0 || end == written.Length ? "" : SpaceRepair.Fold(written.AsSpan()[i..end]).ToString();
            if (folded.Length < end - i) yield return new Edit(start + i, end - i, folded, "Leerzeichen im Bildnachweis");
            i = end;
        }
    }
}
