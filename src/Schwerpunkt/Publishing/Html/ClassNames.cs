using System.Globalization;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Every class in the HTML that the core writes: the contract with themes, which may style each of them or none. A name says what something is, never how it looks.</summary>
/// <remarks>Beside these stand the classes that editors write in braces, and those of the theme's own markup.</remarks>
public static class ClassNames
{
    /// <summary>The line that names the author of a picture; stands beside the picture in its caption.</summary>
    public const string Credit = "credit";

    /// <summary>In such a line, the part from © on, where words stand before it: it is best kept on one line.</summary>
    public const string Holder = "holder";

    /// <summary>A placeholder whose picture has not come yet: an empty box with role <c>img</c> and a name, which the theme draws.</summary>
    public const string MissingPicture = "missing-picture";

    /// <summary>A link that leaves the site.</summary>
    public const string Outside = "outside";

    /// <summary>A link that leaves the site and whose words are its address: on paper it need not be said twice.</summary>
    public const string Address = "address";

    /// <summary>The words in such a link which say that it leaves the site: for screen readers, eyes may be shown a sign instead.</summary>
    public const string OutsideMark = "outside-mark";

    /// <summary>A link from the first use of a term of the glossary to its explanation.</summary>
    public const string Term = "term";

    /// <summary>The explanations of the terms in the block before.</summary>
    public const string Explained = "explained";

    /// <summary>The raised number that leads to a footnote.</summary>
    public const string Note = "note";

    /// <summary>The section with the footnotes.</summary>
    public const string Notes = "notes";

    /// <summary>Words in the place of a fact that nobody has written into site.yml yet.</summary>
    public const string Gap = SiteFacts.GapClass;

    /// <summary>An item of a list that begins with a box, ticked or not: it needs no bullet.</summary>
    public const string Task = "task";

    /// <summary>The frame around a table, which takes the focus so that a wide table can be moved in it.</summary>
    public const string Table = "table";

    /// <summary>A cell whose text stands at the end of its column, such as a number.</summary>
    public const string End = "end";

    /// <summary>A cell whose text stands in the middle of its column.</summary>
    public const string Center = "center";

    /// <summary>The figure with a diagram: title and description, drawing, sources, the data as a table; or with a table from a file, which has no drawing.</summary>
    public const string Diagram = "diagram";

    /// <summary>The figure with a film: title, description and what there is to know of it, the player or a still, links.</summary>
    public const string Film = "film";

    /// <summary>A source of a diagram, or the link to the file with its data.</summary>
    public const string Source = "source";

    /// <summary>The drawing; its second class is its kind: <see cref="Bars"/>, <see cref="Lines"/> or <see cref="Timeline"/>. All names below stand only in it.</summary>
    public const string Plot = "plot";

    /// <summary>A drawing of lying bars.</summary>
    public const string Bars = "balken";

    /// <summary>A drawing of lines over a scale.</summary>
    public const string Lines = "linie";

    /// <summary>A drawing of events on a scale of years.</summary>
    public const string Timeline = "zeitleiste";

    /// <summary>The name of a bar, an event or a series.</summary>
    public const string Name = "name";

    /// <summary>What several bars belong to, or the day of an event.</summary>
    public const string Label = "label";

    /// <summary>A number beside its bar or above its point.</summary>
    public const string Value = "value";

    /// <summary>Words at a scale or an axis.</summary>
    public const string Tick = "tick";

    /// <summary>A line of a scale.</summary>
    public const string Grid = "grid";

    /// <summary>A bar, or the span of an event.</summary>
    public const string Bar = "bar";

    /// <summary>A piece of a line between two points.</summary>
    public const string Curve = "curve";

    /// <summary>A point of a line, or an event of a few days.</summary>
    public const string Dot = "dot";

    /// <summary>The series that a bar, a piece of a line or a point belongs to: <c>series-1</c> and on, as many as the theme tells apart.</summary>
    public const string Series = "series-";

    /// <summary>The class of a series.</summary>
    /// <param name="row">From 0.</param>
    internal static string SeriesOf(int row) => Series + (row + 1).ToString(CultureInfo.InvariantCulture);
}
