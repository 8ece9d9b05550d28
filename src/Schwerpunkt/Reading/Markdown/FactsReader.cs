using System.Collections.Immutable;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads a fenced block <c>angaben</c>: one name of a fact a line.</summary>
internal static class FactsReader
{
    public const string Fence = "angaben";

    /// <summary>Whether a word is the right one but for a slip.</summary>
    public static bool IsMeant(string word) => word != Fence && Nearest.Of(word, [Fence]) == Fence;

    public static ImmutableArray<string> Read(FencedCodeBlock block, Location at, FindingLog log)
    {
        var facts = new List<string>();
        if (string.IsNullOrWhiteSpace(block.Lines.ToString())) log.Add(EmptyFacts.At(at));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var name = block.Lines.Lines[i].Slice.ToString().Trim();
            if (name.Length == 0) continue;
            if (SiteFact.Find(name) is not null) facts.Add(name);
            else log.Add(WrongValue.AtUnknownFact(at with { Line = at.Line + 1 + i }, name, string.Join(", ", SiteFact.All.Select(fact => fact.Name))));
        }

        return [.. facts];
    }
}
