using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Lists of a mapping that are written as if they were none.</summary>
internal sealed partial class YamlMap
{
    /// <summary>A list of words of which none holds a comma: several that count as one are a finding.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="mayHoldComma">True where an entry of its own may.</param>
    /// <param name="keepEmpty">As for <see cref="Texts"/>.</param>
    public ImmutableArray<Located> Words(string key, bool mayHoldComma, bool keepEmpty = false)
    {
        var words = Texts(key, keepEmpty);
        switch (Find(key))
        {
            case YamlScalarNode one when PlainText(one) is { } text && Parted(text, ",;") is { } parts:
                ReportMerged(key, one, parts, new TextEdit(At(key), text.Length, $"[{string.Join(", ", parts)}]"));
                break;
            case YamlSequenceNode list:
                foreach (var entry in list.Children.OfType<YamlScalarNode>())
                {
                    if (PlainText(entry) is not { } text || Parted(text, mayHoldComma ? ";" : ",;") is not { } several) continue;
                    var between = list.Style == YamlDotNet.Core.Events.SequenceStyle.Flow ? ", " : "\n" + new string(' ', Math.Max(0, (int)entry.Start.Column - 3)) + "- ";
                    ReportMerged(key, entry, several, new TextEdit(origin.At(entry.Start), text.Length, string.Join(between, several)));
                }

                break;
        }

        return words;
    }

    /// <summary>A list of lists of words, each with its place; an entry that is none is a finding.</summary>
    public ImmutableArray<(Location At, ImmutableArray<Located> Words)> Groups(string key)
    {
        if (Find(key) is not { } value || IsNull(value)) return [];
        if (value is not YamlSequenceNode list || (list.Children.Count > 0 && list.Children.All(entry => entry is YamlScalarNode one && Parts(one) is null)))
        {
            Wrong<string>(key, Expected.Groups);
            return [];
        }

        var groups = ImmutableArray.CreateBuilder<(Location At, ImmutableArray<Located> Words)>();
        foreach (var entry in list.Children)
        {
            if (entry is YamlSequenceNode group && group.Children.All(child => child is YamlScalarNode)) groups.Add((origin.At(group.Start), Words(group)));
            else if (entry is YamlScalarNode one && Parts(one) is { } parts) ReportMerged(key, one, parts, new TextEdit(origin.At(one.Start), one.Value!.Length, $"[{string.Join(", ", parts)}]")); // ! it has parts
            else if (!IsNull(entry)) origin.Log.Add(WrongValue.At(origin.At(entry.Start), key, Expected.Groups));
        }

        return groups.ToImmutable();
    }

    private ImmutableArray<string>? Parts(YamlScalarNode one) => PlainText(one) is { } text ? Parted(text, ",;") : null;

    private ImmutableArray<Located> Words(YamlSequenceNode group)
    {
        foreach (var child in group.Children.Cast<YamlScalarNode>()) CheckComment(child);
        return [.. group.Children.Cast<YamlScalarNode>().Where(child => !IsNull(child)).Select(child => new Located(child.Value?.Trim() ?? "", origin.At(child.Start)))];
    }

    private void ReportMerged(string key, YamlScalarNode at, ImmutableArray<string> parts, TextEdit apart)
    {
        reported.Add(key);
        origin.Log.Add(MergedWords.At(origin.At(at.Start), key, at.Value ?? "", parts.Length, apart));
    }

    /// <summary>The words between the separators; null where there is but one, or one that needs quotation marks.</summary>
    private static ImmutableArray<string>? Parted(string text, string separators)
    {
        ImmutableArray<string> parts = [.. text.Trim('(', ')', '[', ']').Split(separators.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return parts.Length > 1 && parts.All(part => PlainWord().IsMatch(part)) ? parts : null;
    }

    /// <summary>Reports lines „-Wort“ below a key: without a space behind the dash they are one text.</summary>
    private bool ReportDashes(string key)
    {
        if (Find(key) is not YamlScalarNode { Style: ScalarStyle.Plain } value || !Dashes().IsMatch(value.Value ?? "") || value.Start.Line == KeyLine(key)) return false;
        var places = DashAhead().Matches(origin.Yaml[(int)value.Start.Index..(int)value.End.Index]);
        reported.Add(key);
        origin.Log.Add(InvalidYaml.AtDash(At(key), [.. places.Select(dash => new TextEdit(origin.At(origin.Yaml, (int)value.Start.Index + dash.Index + dash.Length), 0, " "))]));
        return true;
    }

    private long KeyLine(string key) => node.Children.Keys.OfType<YamlScalarNode>().First(name => name.Value == key).Start.Line;

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[^:#\[\]{}""'&*!|>%@`]*[\p{L}\p{N}.)])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();

    [GeneratedRegex(@"^-[^\s\-\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^[ ]*-(?=[^\s-])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex DashAhead();
}
