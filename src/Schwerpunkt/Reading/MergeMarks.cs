using System.Text.RegularExpressions;

namespace Schwerpunkt.Reading;

/// <summary>Finds what Git leaves in a file where two versions could not be joined.</summary>
internal static partial class MergeMarks
{
    /// <summary>Where the first mark stands; null where all three are not there, or only inside code.</summary>
    public static int? Find(string text) =>
        text.Contains("<<<<<<< ", StringComparison.Ordinal) && Marks().Match(text) is { Success: true } found && Fence().Count(text[..found.Index]) % 2 == 0 ? found.Index : null;

    [GeneratedRegex(@"^<{7} [^\n]*\n(?:[^\n]*\n)*?={7}\n(?:[^\n]*\n)*?>{7}(?: |$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^ {0,3}(?:```|~~~)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
