using System.Collections.Immutable;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Finds the place of everything in a YAML text.</summary>
internal sealed class WrittenYamlReader
{
    private readonly LineMap lines;
    private readonly IParser parser;
    private readonly string yaml;
    private bool isOdd;

    private WrittenYamlReader(string yaml, TextReader reader) =>
        (this.yaml, lines, parser) = (yaml, new LineMap(yaml), new ShallowParser(new Parser(reader)));

    /// <summary>The text; null where it cannot be read, or where its keys are written in a way that nobody writes heads in: anchors, references, keys over several lines.</summary>
    public static WrittenYaml? TryRead(string yaml)
    {
        try
        {
            using var reader = new StringReader(yaml);
            var read = new WrittenYamlReader(yaml, reader);
            return read.Document() is { } root && !read.isOdd ? new WrittenYaml(read.lines, root) : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private WrittenValue? Document()
    {
        while (parser.MoveNext() && (parser.Current is StreamStart or DocumentStart))
        {
        }

        return parser.Current is StreamEnd or null ? new WrittenValue.Map(new TextSpan(yaml.Length, 0), IsFlow: false, []) : Value(0);
    }

    /// <summary>The value that the parser stands at; it stands behind it afterwards.</summary>
    /// <param name="from">Where it may begin.</param>
    private WrittenValue Value(int from)
    {
        var at = parser.Current;
        parser.MoveNext();
        isOdd |= at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false };
        return at switch
        {
            Scalar scalar => Scalar(scalar, from) with { HasTag = !scalar.Tag.IsEmpty },
            SequenceStart list => List(list) with { HasTag = !list.Tag.IsEmpty },
            MappingStart map => Map(map) with { HasTag = !map.Tag.IsEmpty },
            _ => Odd(),
        };
    }

    private WrittenValue.Scalar Odd()
    {
        isOdd = true;
        return new WrittenValue.Scalar(default, "", WrittenStyle.Plain);
    }

    private WrittenValue.Scalar Scalar(Scalar scalar, int from)
    {
        var (start, end) = (Index(scalar.Start), Index(scalar.End));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            return new WrittenValue.Scalar(TextSpan.Between(start, BlockEnd(start, end)), scalar.Value, scalar.Style == ScalarStyle.Literal ? WrittenStyle.Literal : WrittenStyle.Folded);
        var isPlain = scalar.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
        if (isPlain && scalar.Value.Length == 0) return new WrittenValue.Scalar(new TextSpan(from, 0), "", WrittenStyle.Plain);
        while (start < end && (yaml[start] is ' ' or '\n')) start++;
        while (end > start && (yaml[end - 1] is ' ' or '\n' or '\t')) end--;
        return new WrittenValue.Scalar(TextSpan.Between(start, end), scalar.Value, isPlain ? WrittenStyle.Plain : scalar.Style == ScalarStyle.SingleQuoted ? WrittenStyle.Single : WrittenStyle.Double);
    }

    /// <summary>Where a block behind a bar or an angle bracket ends: its last line with text; with a plus sign every blank line behind it too.</summary>
    private int BlockEnd(int start, int end)
    {
        var header = lines.LineOf(start);
        var (last, indent) = (header, -1);
        var keeps = lines[header].ToString()[lines.ColumnOf(start)..].Split(' ')[0].Contains('+', StringComparison.Ordinal);
        for (var line = header + 1; line < lines.Count && (lines.StartOf(line) < end || indent >= 0); line++)
        {
            var text = lines[line];
            var lead = text.Length - text.TrimStart(' ').Length;
            if (lead == text.Length && !(indent >= 0 && lead > indent))
            {
                if (keeps && line + 1 < lines.Count) last = line;
                continue;
            }

            if (indent < 0) indent = lead;
            if (lead < indent) break;
            last = line;
        }

        return lines.EndOf(last);
    }

    private WrittenValue.List List(SequenceStart start)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        var parts = ImmutableArray.CreateBuilder<WrittenPart>();
        var (at, column) = (Index(start.Start), lines.ColumnOf(Index(start.Start)));
        while (parser.Current is not SequenceEnd and not null)
        {
            if (isFlow)
            {
                var value = Value(Index(parser.Current.Start));
                parts.Add(new WrittenPart(null, value.Span.Start, value.Span.Start, value));
                continue;
            }

            if (parts.Count > 0) at = NextHyphen(parts[^1].End, column);
            if (at >= yaml.Length || yaml[at] != '-') isOdd = true;
            parts.Add(new WrittenPart(null, at, at + 1, Value(at + 1)));
        }

        return new WrittenValue.List(SpanOf(isFlow, start, parts), isFlow, parts.DrainToImmutable());
    }

    private WrittenValue.Map Map(MappingStart start)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var parts = ImmutableArray.CreateBuilder<WrittenPart>();
        while (parser.Current is not MappingEnd and not null)
        {
            if (Value(0) is not WrittenValue.Scalar { HasTag: false, Text: { Length: > 0 } name } key) isOdd = true;
            else
            {
                var colon = key.Span.End;
                while (colon < yaml.Length && yaml[colon] == ' ') colon++;
                isOdd |= colon >= yaml.Length || yaml[colon] != ':' || name == "<<";
                parts.Add(new WrittenPart(name, key.Span.Start, colon + 1, Value(colon + 1)));
                continue;
            }

            Value(0);
        }

        return new WrittenValue.Map(SpanOf(isFlow, start, parts), isFlow, parts.DrainToImmutable());
    }

    /// <summary>The characters of a list or map that ends here; steps over its end.</summary>
    private TextSpan SpanOf(bool isFlow, ParsingEvent start, ImmutableArray<WrittenPart>.Builder parts)
    {
        var (from, to) = (Index(start.Start), Index(parser.Current!.End)); // ! the parser has an end for each beginning
        parser.MoveNext();
        if (isFlow && to < yaml.Length && (yaml[to] is ']' or '}')) to++; // the parser's end is before the bracket
        else if (isFlow) isOdd = true;
        else if (parts.Count > 0) (from, to) = (parts[0].Start, parts[^1].End);
        return TextSpan.Between(from, Math.Max(from, to));
    }

    /// <summary>The hyphen of the next item: the first thing that is no comment.</summary>
    private int NextHyphen(int end, int column)
    {
        for (var line = lines.LineOf(end) + 1; line < lines.Count; line++)
        {
            var text = lines[line].Trim(' ');
            if (text.Length > 0 && text[0] != '#') return lines.PlaceOf(line, column);
        }

        return yaml.Length;
    }

    private int Index(Mark mark) => (int)Math.Min(mark.Index, yaml.Length);
}
