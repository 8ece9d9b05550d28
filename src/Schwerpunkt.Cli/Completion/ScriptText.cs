namespace Schwerpunkt.Cli.Completion;

/// <summary>What the scripts for different shells have in common.</summary>
internal static class ScriptText
{
    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>Between quotation marks of a POSIX shell.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
