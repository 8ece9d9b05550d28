using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>The words of a line that may hold tags and entities: a title, an excerpt, the name of a category.</summary>
internal static partial class WordPressWords
{
    public static string Of(string html) => WhiteSpace.Fold(WebUtility.HtmlDecode(Tag().Replace(Unseen().Replace(html, " "), match => match.Groups["block"].Success ? " " : "")));

    [GeneratedRegex(@"<!--.*?-->|<(?<name>script|style)\b.*?</\k<name>>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"</?(?:(?<block>p|br|div|li|h[1-6]|td|tr)\b|[a-zA-Z])[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
