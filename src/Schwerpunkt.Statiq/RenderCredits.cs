using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using Schwerpunkt.Statiq.Html;

namespace Schwerpunkt.Statiq;

/// <summary>For any Statiq site, behind the rendering of its Markdown: names the author of each picture in its caption, from the title, the alternative text or the file's own metadata, and warns where nobody is named (§ 13 UrhG).</summary>
/// <remarks>A figure whose caption names somebody and a decorative picture (<c>alt=""</c>, <c>role="presentation"</c>) stay as they are, and so does every character outside the pictures.</remarks>
public sealed class RenderCredits : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var html = await input.GetContentStringAsync().ConfigureAwait(false);
        var credited = CreditedHtml.Of(html, (address, alt) => InFile(address, alt, input, context));
        foreach (var warning in credited.Warnings) context.LogWarning(input, warning);
        return credited.Html == html ? [input] : [input.Clone(context.GetContentProvider(credited.Html, input.ContentProvider.MediaType))];
    }

    /// <summary>Pictures elsewhere on the web are not looked into.</summary>
    private static Credit? InFile(string address, string alt, IDocument input, IExecutionContext context)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || input.Source.IsNull || path.StartsWith("//", StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)) return null;
        var place = path[0] == '/' ? new NormalizedPath(path.TrimStart('/')) : input.Source.Parent.Combine(new NormalizedPath(path));
        if (context.FileSystem.GetInputFile(place) is not { Exists: true } file) return null;
        using var stream = file.OpenRead();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PictureHeaders.Read(path, bytes.ToArray()).Rights.Naming(alt);
    }
}
