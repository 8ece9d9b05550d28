using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Opens the files of data that blocks name. Safe to use from several threads.</summary>
internal sealed class DataFiles(SourceTree tree)
{
    private readonly FrozenDictionary<string, SourceFile> data = tree.Data.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The file, and what the page shows of it; null, with findings, where it cannot be shown.</summary>
    /// <param name="map">The block.</param>
    /// <param name="key">Of the block, with the path; <c>columns</c> beside it may choose.</param>
    /// <param name="source">The page, below content/.</param>
    /// <param name="log">Takes the findings.</param>
    /// <returns>No table where the file is not there, or nobody has read it: that is a finding of the link to it.</returns>
    public (DataFile File, DataTable? Table)? Open(YamlMap map, string key, string source, FindingLog log)
    {
        if (map.Place(key) is not { } written)
        {
            map.Missing(key);
            return null;
        }

        switch (LinkResolver.Resolve(written.Text, source, written.Location, log))
        {
            case null: return null;
            case Target.ToFile { Source: var path } file when DataFile.IsTable(path) && data.TryGetValue(path, out var bytes):
                return Read(bytes, map.Texts("columns"), log) is { } table ? (new DataFile(file, written.Location, bytes.Bytes.Length), table) : null;
            case Target.ToFile { Source: var path } file when LengthOf(path) is var length && (length is null || DataFile.IsTable(path)):
                if (length <= FileLimits.MostData || length is null) return (new DataFile(file, written.Location, length), null);
                log.Add(CrowdedData.AtSize(written.Location, path));
                return null;
            default:
                log.Add(NotCsv.At(written.Location, written.Text));
                return null;
        }
    }

    /// <summary>A file of data; null where it is not there, or nobody has read it.</summary>
    public SourceFile? Find(string path) => data.GetValueOrDefault(path);

    /// <summary>Where a file begins, as findings name it.</summary>
    public Location At(string path) => tree.At(path);

    /// <summary>In bytes; null where there is no such file.</summary>
    public long? LengthOf(string path) =>
        tree.Files.FirstOrDefault(file => file.Path == path)?.Length ?? (tree.Pictures.Any(picture => picture.Path == path) || tree.Texts.Any(file => file.Path == path) ? 0 : null);

    private DataTable? Read(SourceFile file, ImmutableArray<Located> columns, FindingLog log)
    {
        if (file.Bytes.Length == 0) return DataTableReader.Nothing(tree.At(file.Path), log);
        if (file.Bytes.Span.Contains((byte)0) || file.Bytes.Span.StartsWith("%PDF-"u8))
        {
            log.Add(NotCsv.AtContent(tree.At(file.Path)));
            return null;
        }

        return new DataTableReader(Decode(file.Bytes.Span), tree.At(file.Path), log).Read(columns);
    }

    /// <summary>UTF-8 where it is that, else what Excel writes in Germany.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return LineMap.Normalise((Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252.Encoding).GetString(bytes));
    }
}
