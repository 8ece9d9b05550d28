using System.Collections.Immutable;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>The data files of a site as templates see them: folders and files are keys.</summary>
internal sealed class TemplateData(GeneratorFiles files, string folder)
{
    private static readonly string[] Endings = [".yml", ".yaml", ".json", ".toml"];

    private readonly Lazy<DataValue> all = new(() => Tree([.. files.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && Endings.Contains(GeneratorFiles.Ending(path), StringComparer.Ordinal)).Order(StringComparer.Ordinal)], folder, files));

    public DataValue All => all.Value;

    /// <summary>Whether a file of data is there that was not read, so that nobody knows what it says.</summary>
    public bool IsUnread(string name) => files.Paths.Any(path => path.StartsWith($"{folder}{name}.", StringComparison.Ordinal) && !files.Texts.ContainsKey(path));

    private static DataValue.Keys Tree(ImmutableArray<string> paths, string below, GeneratorFiles files) => new([.. paths.GroupBy(path => path[below.Length..].Split('/')[0], StringComparer.Ordinal).Select(group =>
        group.First()[below.Length..] is var rest && rest.Contains('/', StringComparison.Ordinal) ? (group.Key, Tree([.. group], $"{below}{group.Key}/", files)) : (PathNames.Stem(rest), Value(group.First(), files)))]);

    /// <summary>A list stands at the top of many files.</summary>
    private static DataValue Value(string path, GeneratorFiles files) =>
        GeneratorFiles.Ending(path) != ".toml" && files.Text(path) is { } text && DataReader.Any(text) is { } value ? value : GeneratorSettings.DataOf(path, files);
}
