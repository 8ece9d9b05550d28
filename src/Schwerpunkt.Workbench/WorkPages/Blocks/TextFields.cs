using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>A block as its Markdown in one field: every block can be edited so.</summary>
internal sealed class TextFields : IBlockFields
{
    private const int FewestRows = 3;
    private const int MostRows = 24;
    private const int CharactersInARow = 70;

    public string Name => "text";

    public bool Fits(Block? block, string markdown) => true;

    public Html Show(BlockPlace place, string markdown) => Field(place, markdown);

    public Html Again(BlockPlace place, WorkRequest typed) => Field(place, typed["text"]);

    public string Markdown(WorkRequest typed, string before) => LineMap.Normalise(typed["text"]);

    private static Html Field(BlockPlace place, string text) => Html.Of($"""
        <div class="werkbank-auszeichnung" role="toolbar" aria-label="Auszeichnen" hidden>
        <button type="button" data-setze="fett">Fett</button>
        <button type="button" data-setze="kursiv">Kursiv</button>
        <button type="button" data-setze="verweis">Verweis …</button>
        <button type="button" data-setze="liste">Liste</button>
        <button type="button" data-setze="ueberschrift">Überschrift</button>
        <button type="button" data-setze="sprache">Andere Sprache …</button>
        <button type="button" data-setze="erklaeren">Wort erklären …</button>
        </div>
        <label>{place.Name} <small>(Markdown)</small>
        <textarea name="text" rows="{Rows(text)}" required spellcheck="true">{new Html("\n")}{text}</textarea></label>
        """);

    private static int Rows(string text) => Math.Clamp(text.Split('\n').Sum(line => 1 + (line.Length / CharactersInARow)) + 1, FewestRows, MostRows);
}
