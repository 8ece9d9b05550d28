using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>How the author of a YAML text writes: what is new in it is written so too.</summary>
/// <param name="Step">How much further in the keys of a key stand.</param>
/// <param name="Hyphen">How much further in than their key the hyphens of a list stand.</param>
/// <param name="Gap">The blanks behind a hyphen.</param>
/// <param name="HasHyphens">Whether lists of words stand below each other and not in brackets.</param>
/// <param name="Mark">The quotation mark that is used most.</param>
internal sealed record YamlManner(int Step, int Hyphen, int Gap, bool HasHyphens, WrittenStyle Mark)
{
    /// <summary>Where nobody has written yet.</summary>
    public static YamlManner Usual { get; } = new(2, 2, 1, HasHyphens: false, WrittenStyle.Double);

    public static YamlManner Of(WrittenYaml yaml)
    {
        var values = All(yaml.Root).ToList();
        int Column(int place) => yaml.Lines.ColumnOf(place);
        var nested = values.SelectMany(value => value is WrittenValue.Map { IsFlow: false } map ? map.Parts : []).ToList();
        var lists = values.OfType<WrittenValue.List>().Where(list => list.Parts.Length > 0).ToList();
        int? step = nested.Where(part => part.Value is WrittenValue.Map { IsFlow: false, Parts: [_, ..] }).Select(part => (int?)(Column(part.Value.Span.Start) - Column(part.Start))).FirstOrDefault();
        int? hyphen = nested.Where(part => part.Value is WrittenValue.List { IsFlow: false, Parts: [_, ..] }).Select(part => (int?)(Column(part.Value.Span.Start) - Column(part.Start))).FirstOrDefault();
        var items = lists.Where(list => !list.IsFlow).SelectMany(list => list.Parts).Where(part => yaml.Lines.LineOf(part.Start) == yaml.Lines.LineOf(part.Value.Span.Start) && part.Value.Span.Length > 0).ToList();
        var words = lists.Where(list => list.Parts.All(part => part.Value is WrittenValue.Scalar)).ToList();
        var marks = values.OfType<WrittenValue.Scalar>().ToLookup(value => value.Style);
        return new YamlManner(
            step is > 0 and var known ? known : hyphen is > 0 and var like ? like : 2,
            hyphen ?? 2,
            items.Count > 0 ? items[0].Value.Span.Start - items[0].From : 1,
            words.Count(list => !list.IsFlow) > words.Count(list => list.IsFlow),
            marks[WrittenStyle.Single].Count() > marks[WrittenStyle.Double].Count() ? WrittenStyle.Single : WrittenStyle.Double);
    }

    /// <summary>How those beside a value are written: between quotation marks where all are that need none, else bare.</summary>
    public static WrittenStyle Among(ImmutableArray<WrittenPart> neighbours, int least)
    {
        var texts = neighbours.Select(part => part.Value).OfType<WrittenValue.Scalar>()
            .Where(text => text.Text.Length > 0 && (text.Style is WrittenStyle.Single or WrittenStyle.Double || (text.Style == WrittenStyle.Plain && YamlWords.KindOf(text.Text) is null))).ToList();
        if (texts.Count < least || texts.Any(text => text.Style == WrittenStyle.Plain)) return WrittenStyle.Plain;
        return texts.Count(text => text.Style == WrittenStyle.Single) * 2 > texts.Count ? WrittenStyle.Single : WrittenStyle.Double;
    }

    private static IEnumerable<WrittenValue> All(WrittenValue value) => value.Entries.SelectMany(part => All(part.Value)).Prepend(value);
}
