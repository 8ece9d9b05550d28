using System.Globalization;
using System.Text;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Statiq;

/// <summary>For any Statiq site, before its Markdown is rendered: takes out the paragraphs that an export put into a page twice, by the rules of the build. Every other byte stays as it is.</summary>
/// <remarks><c>dedup: false</c> in the front matter of a page, or <c>{.wiederholung}</c> on a block, keeps what stands twice.</remarks>
public sealed class DeduplicateParagraphs : ParallelModule
{
    /// <summary>Statiq has taken the front matter away. Without rules of typography and findings, repeats are all that is repaired.</summary>
    private const string Head = "---\ntitle: Text\ntypography: false\n---\n";

    private static readonly int HeadLines = Head.Count(sign => sign == '\n');

    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        if (!input.GetBool("dedup", true)) return [input];
        var bytes = await input.GetContentBytesAsync().ConfigureAwait(false);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var file = new SourceFile("seite.md", (byte[])[.. Encoding.UTF8.GetBytes(Head), .. bytes.AsSpan(mark)]);
        var result = new SourceFixer(new SourceTree("", [file], [], [], DateOnly.MinValue), _ => []).Fix(file);
        if (result.RepeatsLeft > 0) context.LogInformation(input, $"Stehen bleiben {GermanNumber.Count(result.RepeatsLeft, "Wiederholung", "Wiederholungen")}, weil sich beim Löschen der übrige Text änderte.");
        // Where the head itself had been touched, what follows would not be the page.
        if (!result.Changed || !result.Bytes.Span.StartsWith(Encoding.UTF8.GetBytes(Head))) return [input];
        var above = await LinesAbove(input, bytes, context).ConfigureAwait(false);
        foreach (var place in result.Mended)
            context.LogInformation(input, string.Create(CultureInfo.InvariantCulture, $"Zeile {place.Line - HeadLines + above}: {place.What}."));
        byte[] left = [.. bytes.AsSpan(0, mark), .. result.Bytes.Span[Head.Length..]];
        return [input.Clone(new MemoryContent(left, input.ContentProvider.MediaType))];
    }

    /// <summary>How many lines of the file stand above the text, so that a line has the number it has in an editor; none where the file does not end with the text.</summary>
    private static async Task<int> LinesAbove(IDocument input, byte[] text, IExecutionContext context)
    {
        if (input.Source.IsNull || context.FileSystem.GetInputFile(input.Source) is not { Exists: true } file) return 0;
        using var stream = file.OpenRead();
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole).ConfigureAwait(false);
        var bytes = whole.ToArray().AsSpan();
        return bytes.EndsWith(text) ? bytes[..^text.Length].Count((byte)'\n') : 0;
    }
}
