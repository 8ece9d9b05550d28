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

    private const string UsualLabelsHead = "Angabe";
    private const string UsualValuesHead = "Wert";

    /// <summary>The file that holds the data, for who wants to work with them; null where they are written in the block.</summary>
    public DataFile? File { get; init; }

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
        ImmutableArray<DataSeries> Series) : Diagram(Title, Description, Sources)
    {
        /// <summary>What the labels are, above their column of the table.</summary>
        public string LabelsHead { get; init; } = UsualLabelsHead;

        /// <summary>The same of the numbers, where there is one series only; null where the unit says it.</summary>
        public string? ValuesHead { get; init; }
    }

    /// <summary>The rows of a file, or of some of its columns.</summary>
    /// <param name="Unit">What the numbers count; null where the head says it.</param>
    /// <param name="Head">The names of the columns; empty, as the rows are, where the file is not there.</param>
    /// <param name="Rows">Each as long as the head; numbers as Germans read them.</param>
    /// <param name="AreNumbers">For each column whether it holds numbers and nothing else.</param>
    public sealed record Table(
        string Title,
        string Description,
        ImmutableArray<PageSource> Sources,
        string? Unit,
        ImmutableArray<string> Head,
        ImmutableArray<ImmutableArray<string>> Rows,
        ImmutableArray<bool> AreNumbers) : Diagram(Title, Description, Sources);

    /// <summary>What happened when; in the order written, never empty.</summary>
    public sealed record Timeline(
        string Title,
        string Description,
        ImmutableArray<PageSource> Sources,
        ImmutableArray<TimelineEvent> Events) : Diagram(Title, Description, Sources);

    /// <summary>The word that asks for this kind in the block: balken, linie, zeitleiste; tabelle, which has a block of its own.</summary>
    public string Kind => this switch
    {
        Chart chart => chart.Lines ? "linie" : "balken",
        Timeline => "zeitleiste",
        Table => "tabelle",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the numbers of a column stand at its end.</summary>
    public bool IsNumbers(int column) => this switch
    {
        Chart => column > 0,
        Table table => table.AreNumbers[column],
        _ => false,
    };

    /// <summary>Title, description and all data, as they are read in the table below the picture.</summary>
    public string PlainText() => string.Join('\n', [Title, .. this is Table { Unit: { } unit } ? new[] { unit } : [], .. Description.Length > 0 ? new[] { Description } : [], .. Data().Select(row => string.Join(' ', row)), .. Sources.Select(source => source.Title)]);

    /// <summary>Whether a cell of the data is a word of the generator's own, German on every page: a head that no editor wrote, a day.</summary>
    /// <param name="row">0 for the head.</param>
    public bool IsOwnWord(string cell, int row, int column) => this switch
    {
        Timeline => row == 0 || column == 0,
        Chart => row == 0 && (cell is UsualLabelsHead or UsualValuesHead),
        _ => false,
    };

    /// <summary>What somebody wrote in it, piece by piece, for the search: of a drawing, what its numbers are; of a table from a file, all of it.</summary>
    public IEnumerable<string> Written()
    {
        IEnumerable<string?> pieces = this switch
        {
            Chart chart => [chart.Unit, .. chart.Labels, chart.ValuesHead, .. chart.Series.Select(series => series.Name)],
            Table table => [table.Unit, .. table.Head, .. table.Rows.SelectMany(row => row)],
            Timeline timeline => [.. timeline.Events.SelectMany(entry => new[] { entry.Span.InGerman, entry.Text })],
            _ => throw new UnreachableException(),
        };
        return pieces.Prepend(Description).Prepend(Title).OfType<string>().Where(piece => piece.Length > 0);
    }

    /// <summary>The table's head row and its rows.</summary>
    public IEnumerable<ImmutableArray<string>> Data() => this switch
    {
        Chart chart =>
        [
            [chart.LabelsHead, .. chart.Series.Select(series => (series.Name ?? chart.ValuesHead) is { } name ? GermanNumber.WithUnit(name, chart.Unit is null ? null : $"({chart.Unit})") : chart.Unit ?? UsualValuesHead)],
            .. chart.Labels.Select((label, i) => (ImmutableArray<string>)[label, .. chart.Series.Select(series => GermanNumber.Of(series.Values[i]))]),
        ],
        Table table => [table.Head, .. table.Rows],
        Timeline timeline => [["Wann", "Was"], .. timeline.Events.Select(entry => (ImmutableArray<string>)[entry.Span.InGerman, entry.Text])],
        _ => throw new UnreachableException(),
    };
}

/// <summary>One row of numbers.</summary>
/// <param name="Name">Null where the diagram has only one.</param>
public sealed record DataSeries(string? Name, ImmutableArray<decimal> Values);

/// <summary>One entry of a timeline.</summary>
public sealed record TimelineEvent(DaySpan Span, string Text);

/// <summary>The file that a diagram or table takes its data from; it is offered below them.</summary>
/// <param name="Location">Where the block names it.</param>
/// <param name="Length">In bytes; null where it is not there.</param>
public sealed record DataFile(Target.ToFile Target, Location Location, long? Length)
{
    /// <summary>Its name without the folders.</summary>
    public string Name => Target.Source[(Target.Source.LastIndexOf('/') + 1)..];

    /// <summary>Whether the rows of a file can be shown, by its name.</summary>
    public static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page asks what stands in a file, by its name: a table, or the captions of a film.</summary>
    public static bool IsRead(string path) => IsTable(path) || path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase);
}
