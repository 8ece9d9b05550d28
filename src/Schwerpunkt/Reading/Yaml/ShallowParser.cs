using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Stops where YAML is nested deeper than any page needs: YamlDotNet calls itself for each level, and would end the process.</summary>
internal sealed class ShallowParser(IParser inner) : IParser
{
    /// <summary>The words by which YamlFaults knows this failure.</summary>
    public const string Reason = "nested too deeply";

    private const int Levels = 32;

    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        depth += inner.Current?.NestingIncrease ?? 0;
        return depth <= Levels || inner.Current is not { } at ? true : throw new YamlException(at.Start, at.End, Reason);
    }
}
