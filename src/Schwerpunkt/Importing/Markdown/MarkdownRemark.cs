namespace Schwerpunkt.Importing.Markdown;

/// <summary>Text inside a comment that no reader sees.</summary>
internal static class MarkdownRemark
{
    /// <summary>The text without the signs that would end the comment.</summary>
    public static string Of(string text) => text.Replace("--", "- -", StringComparison.Ordinal).Replace(">", "›", StringComparison.Ordinal);
}
