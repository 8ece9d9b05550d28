using System.Collections.Immutable;
using Schwerpunkt.Fuzz.Targets;

namespace Schwerpunkt.Fuzz;

/// <summary>Something that answers whatever it is given.</summary>
/// <param name="name">As the option --target names it; a folder of seeds may have that name.</param>
/// <param name="seeds">Inputs that hold; they are tried first and changed then.</param>
/// <param name="fragments">What its grammar knows.</param>
internal abstract class FuzzTarget(string name, IEnumerable<byte[]> seeds, ImmutableArray<byte[]> fragments)
{
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new PageTarget(), new HeadTarget(), YamlTarget.Config(), YamlTarget.Glossary(), YamlTarget.SearchWords(), YamlTarget.Sidecar(), new DiagramTarget(),
        new ImportTarget("dump"), new ImportTarget("html"), new CreditTarget(), new DrawingTarget(), new PictureTarget(), new EditTarget(),
    ];

    public string Name { get; } = name;

    public ImmutableArray<byte[]> Seeds { get; } = [.. seeds.Concat(Corpus.Of(name)).Where(seed => seed.Length <= Corpus.LongestSeed)];

    public ImmutableArray<byte[]> Fragments { get; } = fragments;

    /// <summary>Throws where a law does not hold for this input. Safe to use from several threads.</summary>
    public abstract void Check(byte[] input);
}
