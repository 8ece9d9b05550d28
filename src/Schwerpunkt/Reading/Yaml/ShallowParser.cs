using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Stops where YAML is nested deeper than any page needs, and at anchors: YamlDotNet calls itself for each level, without end for one that holds itself, and would end the process.</summary>
internal sealed class ShallowParser(IParser inner) : IParser
{
    /// <summary>The words by which YamlFaults knows this failure.</summary>
    public const string Reason = "nested too deeply";

    /// <summary>The same of an anchor.</summary>
    public const string Anchored = "anchors are not allowed";

    private const int Levels = 32;

    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        depth += inner.Current?.NestingIncrease ?? 0;
        if (inner.Current is not { } at) return true;
        if (at is NodeEvent { Anchor.IsEmpty: false }) throw new YamlException(at.Start, at.End, Anchored);
        return depth <= Levels ? true : throw new YamlException(at.Start, at.End, Reason);
    }
}
