using Markdig.Syntax;
using Schwerpunkt.Model;
using Block = Schwerpunkt.Model.Block;

namespace Schwerpunkt.Reading;

/// <summary>Reads a fenced block <c>angaben</c>: one name of a fact a line.</summary>
internal static class FactsReader
{
    public const string Fence = "angaben";

    public static Block.Facts Read(FencedCodeBlock block, Location at, DiagnosticLog log)
    {
        var facts = new List<SiteFact>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var name = block.Lines.Lines[i].Slice.ToString().Trim();
            if (name.Length == 0) continue;
            if (SiteFact.All.FirstOrDefault(fact => fact.Name == name) is { } known) facts.Add(known);
            else log.Add(Rules.UnknownFact(at with { Line = at.Line + 1 + i }, name, string.Join(", ", SiteFact.All.Select(fact => fact.Name))));
        }

        return new Block.Facts(at, Attributes.None, [.. facts]);
    }
}
