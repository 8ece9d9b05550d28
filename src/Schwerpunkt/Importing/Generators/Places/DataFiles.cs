using System.Collections.Immutable;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>What files beside a page and in the folders above it say for it: „_directory.yml“ and „_seite.yml“ of Statiq, „posts.json“ and „posts.11tydata.js“ of Eleventy.</summary>
internal sealed class DataFiles(Generator generator, GeneratorFiles files)
{
    private static readonly string[] Yamls = [".yml", ".yaml", ".json"];

    private static readonly string[] Scripts = [".11tydata.json", ".json", ".11tydata.js", ".11tydata.cjs", ".11tydata.mjs"];

    /// <summary>For all pages of a folder and those below it; the nearest counts most.</summary>
    public DataValue.Keys Shared(string path) => new([.. SitePath.Above(path).SelectMany(folder => All(InFolder(folder)))]);

    /// <summary>For one page alone.</summary>
    public DataValue.Keys Beside(string path)
    {
        var (folder, name, stem) = (PathNames.Folder(path), path[(path.LastIndexOf('/') + 1)..], PathNames.Stem(path));
        return new DataValue.Keys([.. All(generator switch
        {
            Generator.Statiq => Yamls.SelectMany(ending => new[] { $"{folder}_{stem}{ending}", $"{folder}_{name}{ending}", $"{folder}{name}{ending}" }),
            Generator.Eleventy => Scripts.Select(ending => folder + stem + ending).Where(file => file != $"{folder}{stem}.json" || stem != PathNames.Stem(folder.TrimEnd('/'))),
            _ => [],
        })]);
    }

    private IEnumerable<string> InFolder(string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        if (generator == Generator.Statiq) return Yamls.SelectMany(ending => new[] { $"{prefix}_directory{ending}", $"{prefix}directory{ending}" });
        return folder.Length == 0 ? [] : Scripts.Select(ending => prefix + PathNames.Stem(folder) + ending);
    }

    private IEnumerable<(string Name, DataValue Value)> All(IEnumerable<string> names) =>
        names.Where(files.Paths.Contains).SelectMany(name => GeneratorFiles.Ending(name) is ".js" or ".cjs" or ".mjs"
            ? ScriptReader.Read(files.Text(name) ?? "") is var (plain, code) ? [.. Computed(code), .. plain.Entries] : []
            : GeneratorSettings.DataOf(name, files).Entries);

    /// <summary>An address that a program works out: it has a place, and nobody here knows which.</summary>
    private static IEnumerable<(string Name, DataValue Value)> Computed(IEnumerable<(string Name, string Code)> code) =>
        code.Where(entry => entry.Name == "permalink" || entry.Name == "eleventyComputed" && entry.Code.Contains("permalink", StringComparison.Ordinal))
            .Select(entry => ("permalink", (DataValue)new DataValue.Text($"{{{{ {YamlText.OneLine(entry.Code)} }}}}")));
}
