using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads <c>sources</c>: where the facts of a page or a diagram come from.</summary>
internal static class SourceReader
{
    public static KeyShape<PageSource?> Shape { get; } = new(Read);

    private static PageSource? Read(KeyReader keys)
    {
        var title = keys.Needed(keys.Place("title", "Wer was veröffentlicht hat.", "Wärmeplanungsgesetz"));
        keys.StopUnless(title is not null);
        var url = keys.OutsidePlace("url", "Die ganze Adresse.", "https://www.gesetze-im-internet.de/wpg/");
        var seen = keys.Day("seen", "Tag, an dem die Quelle so zu lesen war.", "2026-03-03")?.Day;
        return title is null ? null : new PageSource(title.Text, url?.Text, seen, (url ?? title).Location);
    }
}
