using System.Collections.Immutable;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Films;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;

namespace Schwerpunkt.Reading;

/// <summary>Reads the fenced blocks that are written in YAML: diagrams, tables from files, films.</summary>
/// <param name="diagrams">Of the same page.</param>
/// <param name="films">Of the same page.</param>
/// <param name="log">Takes the findings.</param>
internal sealed class DataBlockReader(DiagramReader diagrams, FilmReader films, FindingLog log)
{
    private static readonly ImmutableArray<string> Fences = [DiagramReader.Fence, DiagramReader.TableFence, FilmReader.Fence];

    /// <summary>Whether the word after a fence asks for such a block; a slip of one letter does too, and becomes a finding.</summary>
    public static bool Is(string? info) => info is not null && Named(info) is not null;

    /// <summary>The block; null, with findings, where something is wrong with it.</summary>
    public Block? Read(FencedCodeBlock block, Location at, TextSpan span)
    {
        if (Named(block.Info ?? "") is { } meant && meant != block.Info)
        {
            log.Add(MisspelledKey.At(at, block.Info ?? "", meant, isPlain: false));
            return null;
        }

        // What stands before the fence (a list's indent, a quotation's mark) stood before each line, too: with it the columns are right.
        var indent = new string(' ', block.Column);
        var lines = Enumerable.Range(0, block.Lines.Count).Select(i => indent + block.Lines.Lines[i].Slice.ToString() + "\n");
        var found = new FindingLog();
        var read = YamlReader.Read(string.Concat(lines), at with { Line = at.Line + 1, Column = 1 }, PartOf(block.Info), found) is { } map ? Read(map, block.Info, (at, span), found) : null;
        var findings = found.ToImmutable();
        log.AddRange(findings);
        return findings.Any(finding => finding.Severity == Severity.Error) ? null : read;
    }

    private Block? Read(YamlMap map, string? fence, (Location At, TextSpan Span) place, FindingLog found)
    {
        if (fence == FilmReader.Fence) return films.Read(map, found) is { } film ? new Block.Film(place.At, Attributes.None, film) { Span = place.Span } : null;
        return (fence == DiagramReader.TableFence ? diagrams.ReadTable(map, found) : diagrams.Read(map, found)) is { } diagram ? new Block.Drawing(place.At, Attributes.None, diagram) { Span = place.Span } : null;
    }

    private static YamlPart PartOf(string? fence) => fence switch
    {
        DiagramReader.TableFence => YamlPart.Table,
        FilmReader.Fence => YamlPart.Film,
        _ => YamlPart.Diagram,
    };

    /// <summary>The fence that a word is or means; null where it means none.</summary>
    private static string? Named(string info) => Fences.Contains(info, StringComparer.Ordinal) ? info : FilmReader.IsMeant(info) ? FilmReader.Fence : Nearest.Of(info, Fences);
}
