using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>What stands behind the name of a shortcode, a tag or a component: words by their names, and those without one by their order.</summary>
internal sealed partial record TagParameters(ImmutableArray<(string Name, string Value)> Named, ImmutableArray<string> Plain)
{
    /// <summary>Those without a name that stand in quotation marks: they are written to be read.</summary>
    public ImmutableArray<string> Quoted { get; private init; } = [];

    public static TagParameters Read(string written)
    {
        var (named, plain, quoted) = (ImmutableArray.CreateBuilder<(string, string)>(), ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (Match word in Word().Matches(written))
        {
            var value = word.Groups["value"].Value;
            if (word.Groups["quote"].Success) value = Escaped().Replace(value, "${sign}");
            if (word.Groups["name"].Success) named.Add((word.Groups["name"].Value, value));
            else if (value is not ("," or "|")) plain.Add(value.TrimEnd(','));
            if (word.Groups["quote"].Success && !word.Groups["name"].Success) quoted.Add(value);
        }

        return new TagParameters(named.DrainToImmutable(), plain.DrainToImmutable()) { Quoted = quoted.DrainToImmutable() };
    }

    /// <summary>The first of several names that is there.</summary>
    public string? Of(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var (key, value) in Named)
            {
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(value)) return value.Trim();
            }
        }

        return null;
    }

    public string? At(int index) => index < Plain.Length ? Plain[index] : null;

    [GeneratedRegex("""(?:(?<name>[A-Za-z_][\w:.-]*)\s*[=:]\s*\{?)?(?:(?<quote>["'`])(?<value>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>|(?<value>[^\s"'`=}]+))""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Word();

    [GeneratedRegex("""\\(?<sign>["'`\\])""", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
