using System.Net;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Fuzz;

/// <summary>The text of a page that was written, without its tags.</summary>
internal static partial class HtmlText
{
    public static string Of(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
