using System.Collections.Immutable;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>What Hugo hands down to pages by „cascade“: of the configuration, and of „_index.md“ in the folders above; the nearest counts most.</summary>
internal sealed class HugoCascade(GeneratorSettings settings, GeneratorFiles files)
{
    private const string Branch = "_index";

    /// <summary>By the folder of each „_index.md“, with the part of its name that says a language.</summary>
    private readonly ILookup<string, (string Language, DataValue Cascade)> branches = files.Paths
        .Where(path => GeneratorFiles.IsMarkdown(path) && PathNames.Stem(path).StartsWith(Branch, StringComparison.Ordinal) && settings.Roots.Any(root => root.Below(path) is not null))
        .Select(path => (Path: path, Cascade: SourcePage.Read(path, files.Text(path) ?? "", Generator.Hugo).Head.Find("cascade")))
        .Where(branch => branch.Cascade is not null)
        .ToLookup(branch => PathNames.Folder(branch.Path), branch => (PathNames.Stem(branch.Path)[Branch.Length..], branch.Cascade!), StringComparer.Ordinal); // ! asked in the line above

    /// <summary>All keys that reach a page; of two alike the first counts.</summary>
    public DataValue.Keys Of(string path)
    {
        var found = ImmutableArray.CreateBuilder<(string, DataValue)>();
        for (var folder = PathNames.Folder(path); ; folder = PathNames.Folder(folder.TrimEnd('/')))
        {
            foreach (var (language, cascade) in branches[folder].Where(branch => PathNames.Stem(path).EndsWith(branch.Language, StringComparison.Ordinal))) found.AddRange(Reaching(cascade, path));
            if (folder.Length == 0) break;
        }

        if (settings.Data.Find("cascade") is { } all) found.AddRange(Reaching(all, path));
        return new DataValue.Keys(found.DrainToImmutable());
    }

    /// <summary>One set of keys, or several, each with its target.</summary>
    private IEnumerable<(string Name, DataValue Value)> Reaching(DataValue cascade, string path) => (cascade is DataValue.Many many ? many.Items : [cascade])
        .OfType<DataValue.Keys>().Where(keys => IsTarget(keys.Find("target") ?? keys.Find("_target"), path)).SelectMany(keys => keys.Entries);

    private bool IsTarget(DataValue? target, string path)
    {
        if (target is null) return true;
        var isBranch = PathNames.Stem(path).StartsWith(Branch, StringComparison.Ordinal);
        if (target.Find("kind")?.Words is { } kind && kind.Contains("page", StringComparison.Ordinal) == isBranch) return false;
        if (target.Find("environment")?.Words is { } environment && !environment.Contains("production", StringComparison.Ordinal)) return false;
        if (target.Find("path")?.Words is not { } written) return true;
        var below = "/" + (settings.Roots.Select(root => root.Below(path)).FirstOrDefault(one => one is not null) ?? path);
        var name = PathNames.Stem(below) is "index" or Branch ? PathNames.Folder(below).TrimEnd('/') : PathNames.Folder(below) + PathNames.Stem(below);
        return PathPattern.OfGlob("/" + written.Trim('{', '}').TrimStart('/'), below: false) is { } pattern && (pattern.IsMatch(below) || pattern.IsMatch(name));
    }
}
