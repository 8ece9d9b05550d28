using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Reads a fenced block <c>diagramm</c>: its YAML becomes a typed diagram, or findings at the line to mend.</summary>
internal sealed class DiagramReader(string source, DiagramSpace space, FindingLog log)
{
    /// <summary>The word behind the fence.</summary>
    public const string Fence = "diagramm";

    /// <summary>What draws elsewhere, and what people call a drawing.</summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.ToFrozenSet(
        ["mermaid", "chart", "chartjs", "chart.js", "plantuml", "puml", "graphviz", "vega", "vega-lite", "echarts", "plotly", "d2", "flowchart", "flow", "gantt", "timeline", "balken", "balkendiagramm", "linie", "liniendiagramm", "zeitleiste", "torte", "kreis", "grafik", "graph", "schaubild"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word after a fence asks another program for a drawing.</summary>
    public static bool IsForeign(string info) => Foreign.Contains(info.Trim('{', '}', '.')) && !Is(info);

    /// <summary>Whether the word after a fence asks for a diagram; a slip of one letter is one too, and becomes a finding.</summary>
    public static bool Is(string? info) => info is not null && (info == Fence || Nearest.Of(info, [Fence]) == Fence);

    /// <summary>The diagram; null, with findings, where something is wrong with it.</summary>
    public Block.Drawing? Read(FencedCodeBlock block, Location at, TextSpan span)
    {
        if (block.Info != Fence)
        {
            log.Add(MisspelledKey.At(at, block.Info ?? "", Fence, isPlain: false));
            return null;
        }

        // What stands before the fence (a list's indent, a quotation's mark) stood before each line, too: with it the columns are right.
        var indent = new string(' ', block.Column);
        var lines = Enumerable.Range(0, block.Lines.Count).Select(i => indent + block.Lines.Lines[i].Slice.ToString() + "\n");
        var found = new FindingLog();
        var read = YamlReader.Read(string.Concat(lines), at with { Line = at.Line + 1, Column = 1 }, YamlPart.Diagram, found) is { } map ? Read(map, found) : null;
        var findings = found.ToImmutable();
        log.AddRange(findings);
        return read is null || findings.Any(finding => finding.Severity == Severity.Error) ? null : new Block.Drawing(at, Attributes.None, read) { Span = span };
    }

    private Diagram? Read(YamlMap map, FindingLog found)
    {
        var kind = map.Text("type");
        if (kind is null) map.Missing("type");
        else if (!DiagramKeys.Kinds.Contains(kind, StringComparer.Ordinal)) map.Report(UnknownDiagram.At(map.At("type"), kind, string.Join(", ", DiagramKeys.Kinds)));
        map.CheckKeys(DiagramKeys.NamesOf(kind is not null and not "zeitleiste" ? DiagramKeys.Chart : DiagramKeys.Of(kind)));
        var head = new DiagramHead(Required(map, "title"), Required(map, "description"), ReadSources(map, found));
        if (head.Sources.IsEmpty) map.Missing("sources");
        return kind switch
        {
            "balken" or "linie" => ChartReader.Read(map, head, kind == "linie", space),
            "zeitleiste" => TimelineReader.Read(map, head),
            _ => null,
        };
    }

    private ImmutableArray<PageSource> ReadSources(YamlMap map, FindingLog found) =>
        [.. map.Maps("sources").Select(entry => SourceReader.Shape.Read(entry, new KeyContext(source, map.Location, found))).OfType<PageSource>()];

    private static string Required(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (text is null) map.Missing(key);
        return text ?? "";
    }
}

/// <summary>What every diagram has.</summary>
internal sealed record DiagramHead(string Title, string Description, ImmutableArray<PageSource> Sources);
