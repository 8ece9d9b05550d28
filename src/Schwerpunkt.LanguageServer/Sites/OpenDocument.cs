using System.Text;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>A document as it stands in the editor, at one moment.</summary>
/// <param name="Uri">As the editor names it.</param>
/// <param name="Path">Below content/.</param>
/// <param name="Version">Counted by the editor.</param>
/// <param name="Lines">Its text, lines ended by LF: line and column are those of the editor whatever ends its lines.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, LineMap Lines)
{
    private readonly Lazy<SourceFile> file = new(() => new SourceFile(Path, Encoding.UTF8.GetBytes(Lines.Text)));

    /// <summary>The same as a file.</summary>
    public SourceFile File => file.Value;

    public static OpenDocument Of(string uri, string path, int version, string text) => new(uri, path, version, new LineMap(LineMap.Normalise(LoneSurrogates.Restored(text))));

    /// <summary>The same document in another place.</summary>
    public static OpenDocument At(OpenDocument document, string path) => new(document.Uri, path, document.Version, document.Lines);

    /// <summary>The document after changes, one after the other.</summary>
    public OpenDocument With(int version, IEnumerable<ContentChange> changes)
    {
        var lines = Lines;
        foreach (var change in changes)
        {
            var text = LineMap.Normalise(LoneSurrogates.Restored(change.Text));
            if (change.Range is { } range)
            {
                var (start, end) = (lines.PlaceOf(range.Start), lines.PlaceOf(range.End));
                text = string.Concat(lines.Text.AsSpan(0, start), text, lines.Text.AsSpan(Math.Max(start, end)));
            }

            lines = new LineMap(text);
        }

        return Of(Uri, Path, version, lines.Text);
    }
}
