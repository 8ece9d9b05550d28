namespace Schwerpunkt.Importing.Markdown;

/// <summary>A comment, which no reader sees.</summary>
internal static class MarkdownRemark
{
    /// <summary>The text as a comment, without the signs that would end it.</summary>
    public static string Of(string text) => $"<!-- {text.Replace("--", "- -", StringComparison.Ordinal).Replace(">", "›", StringComparison.Ordinal).Trim()} -->";
}
