using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads a YAML text into a map whose every value knows its place.</summary>
internal static class YamlReader
{
    /// <summary>Reads one mapping; null, with a finding, where the text is none. An empty text is an empty mapping.</summary>
    /// <param name="yaml">The YAML alone, without the <c>---</c> around it.</param>
    /// <param name="start">The place of the YAML's first character in its file.</param>
    /// <param name="part">What is being read, for the finding: „Der Kopf der Seite“.</param>
    /// <param name="log">Takes the findings.</param>
    public static YamlMap? Read(string yaml, Location start, YamlPart part, FindingLog log)
    {
        var origin = new YamlOrigin(start, log, yaml);
        try
        {
            var stream = Parse(yaml);
            if (stream.Documents.Count == 0) return new YamlMap(new YamlMappingNode(), origin);
            if (stream.Documents[0].RootNode is YamlMappingNode map) return new YamlMap(map, origin);
            log.Add(YamlFaults.Mended(yaml, 0, origin) ?? WrongValue.AtNoMapping(origin.At(stream.Documents[0].RootNode.Start), part));
        }
        catch (YamlException broken)
        {
            log.Add(YamlFaults.Describe(broken, yaml, origin));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these for some malformed mappings, without a place.
            log.Add(YamlFaults.Mended(yaml, 0, origin) ?? InvalidYaml.At(start, YamlFault.Structure));
        }

        return null;
    }

    /// <summary>Whether a text is one mapping.</summary>
    public static bool IsReadable(string yaml)
    {
        try
        {
            return Parse(yaml).Documents is [{ RootNode: YamlMappingNode }];
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The parser takes signs for the end of a line that end none in a file, and would count lines that nobody sees: they are blanks to it.</summary>
    public static YamlStream Parse(string yaml)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(yaml.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029') ? yaml.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ') : yaml);
        stream.Load(new ShallowParser(new Parser(reader)));
        return stream;
    }
}

/// <summary>Where a piece of YAML stands in its file, and where its findings go.</summary>
internal sealed record YamlOrigin(Location Start, FindingLog Log, string Yaml)
{
    /// <summary>The place of a mark; what is missing at the end stands behind the last sign, not in a line that is not there.</summary>
    public Location At(Mark mark)
    {
        var end = Yaml.AsSpan().TrimEnd().Length;
        return mark.Index >= end ? At(Yaml, end) : Start.Inside((int)Math.Max(1, mark.Line) - 1, (int)Math.Max(1, mark.Column) - 1);
    }

    /// <summary>The place of a character of the YAML, counted from 0.</summary>
    public Location At(string yaml, int index) => new LineMap(yaml).At(index, Start);
}
