using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>A picture or document that comes into the content.</summary>
/// <param name="Name">As the author's machine calls it.</param>
/// <param name="Folder">Where it goes, below content/; empty for the top.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Words">What the file beside a picture says, key by key in this order: alt, credit, license and the like. Keys without a value are left out.</param>
public sealed record AddedFile(string Name, string Folder, ReadOnlyMemory<byte> Bytes, ImmutableArray<(string Key, string Value)> Words)
{
    /// <summary>The file beside the picture; null where there is nothing to say.</summary>
    internal SourceFile? Beside(string path)
    {
        ImmutableArray<(string Key, string Value)> said = [.. Words.Where(word => word.Value.Trim().Length > 0)];
        if (said.IsEmpty) return null;
        var printer = new YamlPrinter(YamlManner.Usual);
        var text = string.Concat(said.Select(word => printer.Entry(word.Key, new HeadValue.Text(LineMap.Normalise(word.Value.Trim())), 0, YamlKeys.Sidecar.FirstOrDefault(key => key.Name == word.Key)) + "\n"));
        return new SourceFile(path + ".yml", Encoding.UTF8.GetBytes(text));
    }
}
