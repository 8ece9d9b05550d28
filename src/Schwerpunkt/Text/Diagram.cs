using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.German;

namespace Schwerpunkt.Text;

/// <summary>Data that people would rather look at than read: a closed family. What it shows is also its text, each word once.</summary>
public abstract record Diagram
{
    private Diagram(string title, string description, ImmutableArray<PageSource> sources) => (Title, Description, Sources) = (title, description, sources);

    /// <summary>What the diagram is about, one line.</summary>
    public string Title { get; init; }

    /// <summary>What there is to see in it, in a sentence or two.</summary>
    public string Description { get; init; }

    /// <summary>Where the data come from; never empty.</summary>
    public ImmutableArray<PageSource> Sources { get; init; }

    /// <summary>Numbers by label, as bars or as a line.</summary>
    /// <param name="Unit">What the numbers count, such as „Mio. Euro“ or „%“; null where they say it themselves.</param>
    /// <param name="Labels">What each number belongs to, in order; never empty.</param>
    /// <param name="Series">One or more rows of numbers, each as long as the labels.</param>
    public sealed record Chart(
        string Title,
        string Description,
        ImmutableArray<PageSource> Sources,
        bool Lines,
        string? Unit,
        ImmutableArray<string> Labels,
        ImmutableArray<DataSeries> Series) : Diagram(Title, Description, Sources);

    /// <summary>What happened when; in the order written, never empty.</summary>
    public sealed record Timeline(
        string Title,
        string Description,
        ImmutableArray<PageSource> Sources,
        ImmutableArray<TimelineEvent> Events) : Diagram(Title, Description, Sources);

    /// <summary>The word that asks for this kind in the block: balken, linie, zeitleiste.</summary>
    public string Kind => this switch
    {
        Chart chart => chart.Lines ? "linie" : "balken",
        Timeline => "zeitleiste",
        _ => throw new UnreachableException(),
    };

    /// <summary>Title, description and all data, as they are read in the table below the picture.</summary>
    public string PlainText() => string.Join('\n', [Title, Description, .. Data().Select(row => string.Join(' ', row)), .. Sources.Select(source => source.Title)]);

    /// <summary>The table's head row and its rows.</summary>
    public IEnumerable<ImmutableArray<string>> Data() => this switch
    {
        Chart chart =>
        [
            ["Angabe", .. chart.Series.Select(series => series.Name is null ? chart.Unit ?? "Wert" : GermanNumber.WithUnit(series.Name, chart.Unit is null ? null : $"({chart.Unit})"))],
            .. chart.Labels.Select((label, i) => (ImmutableArray<string>)[label, .. chart.Series.Select(series => GermanNumber.Of(series.Values[i]))]),
        ],
        Timeline timeline => [["Wann", "Was"], .. timeline.Events.Select(entry => (ImmutableArray<string>)[entry.Span.InGerman, entry.Text])],
        _ => throw new UnreachableException(),
    };
}

/// <summary>One row of numbers.</summary>
/// <param name="Name">Null where the diagram has only one.</param>
public sealed record DataSeries(string? Name, ImmutableArray<decimal> Values);

/// <summary>One entry of a timeline.</summary>
public sealed record TimelineEvent(DaySpan Span, string Text);
