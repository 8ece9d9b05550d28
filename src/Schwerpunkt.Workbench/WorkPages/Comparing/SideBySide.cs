using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Comparing;

/// <summary>Two states of a text, one beside the other, with what is changed marked and named.</summary>
internal static class SideBySide
{
    /// <summary>So many lines beside a change say where it is.</summary>
    private const int Around = 3;

    /// <summary>Two bodies of a page as the site shows them.</summary>
    /// <param name="names">What the columns are called: the old one, the new one.</param>
    /// <param name="before">HTML as the site writes it.</param>
    /// <param name="after">HTML as the site writes it.</param>
    public static Html Pages(Sides names, string before, string after)
    {
        var (was, now) = (BodyHtml.Elements(before), BodyHtml.Elements(after));
        var difference = Difference.Of([.. was.Select(BodyHtml.Said)], [.. now.Select(BodyHtml.Said)]);
        return Columns("text", names, Column(names, was, difference.Before, "bisher"), Column(names, now, difference.After, "neu"));
    }

    /// <summary>Two texts line by line.</summary>
    /// <param name="id">Of the part of the page.</param>
    /// <param name="names">What the columns are called.</param>
    /// <param name="before">Null where there was none.</param>
    /// <param name="after">Null where there is none.</param>
    public static Html Lines(string id, Sides names, string? before, string? after)
    {
        var (was, now) = (Split(before), Split(after));
        var difference = Difference.Of(was, now);
        return Columns(id, names, Text(names, names.Old, before, was, difference.Before), Text(names, names.New, after, now, difference.After));
    }

    /// <summary>Two columns; on a narrow screen one below the other.</summary>
    public static Html Columns(string id, Sides names, Html before, Html after) => Html.Of($"""
        <div class="werkbank-vergleich">
        <div role="group" aria-labelledby="{names.Id}{id}-bisher"><h2 id="{names.Id}{id}-bisher">{names.Old}</h2>
        {before}</div>
        <div role="group" aria-labelledby="{names.Id}{id}-neu"><h2 id="{names.Id}{id}-neu">{names.New}</h2>
        {after}</div>
        </div>
        """);

    /// <summary>What became of something, in a word.</summary>
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "neu",
        ChangeKind.Changed => "geändert",
        ChangeKind.Deleted => "gelöscht",
        _ => "gleich",
    };

    private static Html Column(Sides names, List<string> elements, ChangeKind[] kinds, string side) => Html.Of($"""
        <div class="werkbank-text">
        {elements.Select((element, i) => kinds[i] == ChangeKind.Same ? Own(element, names.Id + side) : Html.Of($"""<div class="werkbank-anders {Class(kinds[i])}"><p class="werkbank-marke">{names.Word(kinds[i])}<span class="werkbank-nur-vorgelesen">:</span></p>{Own(element, names.Id + side)}</div>"""))}</div>
        """);

    /// <summary>The site's own HTML.</summary>
    private static Html Own(string element, string side) => new(BodyHtml.Beside(element, $"{side}-") + "\n");

    private static Html Text(Sides names, string name, string? text, string[] lines, ChangeKind[] kinds) => text is null
        ? Html.Of($"<p>Hier gibt es die Datei nicht.</p>")
        : Html.Of($"""<pre tabindex="0" role="group" aria-label="{name}">{Parts(names, lines, kinds)}</pre>""");

    /// <summary>What is changed with the lines around it; of the rest, how much it is.</summary>
    private static IEnumerable<Html> Parts(Sides names, string[] lines, ChangeKind[] kinds)
    {
        var same = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var isFar = i < lines.Length && kinds.AsSpan(Math.Max(0, i - Around), Math.Min(kinds.Length, i + Around + 1) - Math.Max(0, i - Around)).IndexOfAnyExcept(ChangeKind.Same) < 0;
            if (isFar) same++;
            else if (same > 0) yield return Html.Of($"[… {same} {(same == 1 ? "gleiche Zeile" : "gleiche Zeilen")} …]\n");
            if (isFar) continue;
            same = 0;
            if (i < lines.Length) yield return Line(names, lines[i], kinds[i]);
        }
    }

    private static Html Line(Sides names, string line, ChangeKind kind) => kind == ChangeKind.Same
        ? Html.Of($"{line}\n")
        : Html.Of($"""<mark class="{Class(kind)}"><span class="werkbank-nur-vorgelesen">{names.Word(kind)}: </span>{line}</mark>{new Html("\n")}""");

    private static string Class(ChangeKind kind) => kind switch { ChangeKind.New => "neu", ChangeKind.Deleted => "geloescht", _ => "geaendert" };

    private static string[] Split(string? text) => text is null ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
