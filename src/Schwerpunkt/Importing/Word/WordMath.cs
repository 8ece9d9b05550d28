using Schwerpunkt.Importing.Word.Packages;

namespace Schwerpunkt.Importing.Word;

/// <summary>Reads a formula as a line of text: its words and signs, fractions with a stroke, roots with their sign.</summary>
internal static class WordMath
{
    public static string TextOf(WordNode node) => node.Name switch
    {
        "m:t" or "w:t" => node.Text,
        "m:f" => $"{Part(node, "m:num")}/{Part(node, "m:den")}",
        "m:rad" => $"√{Part(node, "m:e")}",
        "m:sSup" => $"{Inside(node, "m:e")}^{Part(node, "m:sup")}",
        "m:sSub" => $"{Inside(node, "m:e")}_{Part(node, "m:sub")}",
        "m:sSubSup" => $"{Inside(node, "m:e")}_{Part(node, "m:sub")}^{Part(node, "m:sup")}",
        "m:nary" => $"{node.Child("m:naryPr")?.Child("m:chr")?.Get("m:val") ?? "∫"}{Limit("_", node, "m:sub")}{Limit("^", node, "m:sup")} {Inside(node, "m:e")}",
        "m:d" => $"{Sign(node, "m:begChr", "(")}{string.Join(", ", node.Children.Where(child => child.Name == "m:e").Select(TextOf))}{Sign(node, "m:endChr", ")")}",
        _ => string.Concat(node.Children.Select(TextOf)),
    };

    private static string Sign(WordNode node, string name, string otherwise) => node.Child("m:dPr")?.Child(name)?.Get("m:val") ?? otherwise;

    private static string Limit(string mark, WordNode node, string name) => Inside(node, name) is { Length: > 0 } ? mark + Part(node, name) : "";

    private static string Inside(WordNode node, string name) => node.Child(name) is { } part ? TextOf(part) : "";

    /// <summary>In brackets where it is more than one sign or number.</summary>
    private static string Part(WordNode node, string name) => Inside(node, name) is var text && text.All(char.IsLetterOrDigit) ? text : $"({text})";
}
