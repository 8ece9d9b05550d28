using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.German;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Comparing;

/// <summary>Shows two states of a file: a page as the site shows it, any other text line by line, a picture as it looks, all else by its size.</summary>
/// <param name="site">Puts the old state together as it does the new one.</param>
internal sealed class FileComparison(PreviewSite site)
{
    /// <param name="names">What the columns are called: the old one, the new one.</param>
    /// <param name="before">The old state.</param>
    /// <param name="after">The new state, often that on the disk.</param>
    /// <param name="around">Old states of other files that the old page depends on, such as site.yml.</param>
    public Html Of(Sides names, FileVersion before, FileVersion after, IReadOnlyList<SourceFile> around)
    {
        var path = after.Path;
        if (before.Text is null && after.Text is null) return SideBySide.Columns("datei", names, Shown(before), Shown(after));
        var (was, now) = (before.Text?.Decoded, after.Text?.Decoded);
        if (!path.EndsWith(".md", StringComparison.Ordinal) || site.State.Assembled is not { } assembled) return SideBySide.Lines("zeilen", names, was, now);
        var (old, present) = (before.Text is { } text ? Page(Old(assembled, text.File, around), path) : null, after.Text is { } last ? Page(IsShown(assembled, last.File) ? assembled : Old(assembled, last.File, []), path) : null);
        if ((old is null && was is not null) || (present is null && now is not null)) return Html.Of($"<p>Einer der beiden Stände lässt sich nicht als Seite zeigen. Hier steht sein Text.</p>{SideBySide.Lines("zeilen", names, was, now)}");
        return Html.Of($"{Heads(names, was, now)}{SideBySide.Pages(names, Body(old), Body(present))}");
    }

    /// <summary>The site with old states in the place of some files.</summary>
    private AssembledSite Old(AssembledSite assembled, SourceFile file, IReadOnlyList<SourceFile> around)
    {
        var others = around.Append(file).ToDictionary(other => other.Path, StringComparer.Ordinal);
        var texts = assembled.Tree.Texts.Select(text => others.Remove(text.Path, out var old) ? old : text).ToList();
        return site.Assemble(assembled.Tree with { Texts = [.. texts, .. others.Values] }, assembled);
    }

    private static bool IsShown(AssembledSite assembled, SourceFile file) => assembled.Tree.Texts.FirstOrDefault(text => text.Path == file.Path)?.Bytes.Span.SequenceEqual(file.Bytes.Span) == true;

    private static Page? Page(AssembledSite assembled, string path) => assembled.Pages.FirstOrDefault(page => page.File.Path == path)?.Page;

    private static string Body(Page? page) => page is null ? "" : $"{Lead(page)}{page.Text.IntroHtml}{page.Text.RestHtml}";

    /// <summary>The picture above the text is none of its blocks.</summary>
    private static Html Lead(Page page) => page.Lead is { } lead ? Html.Of($"<p>Bild über dem Text: {lead.Alt} <small><code>{lead.Source}</code></small></p>") : Html.None;

    /// <summary>The heads of both, where they differ.</summary>
    private static Html Heads(Sides names, string? before, string? after)
    {
        var (was, now) = (Head(before), Head(after));
        return was == now ? Html.None : Html.Of($"""<details open><summary>Angaben zur Seite</summary>{SideBySide.Lines("angaben", names, was, now)}</details>""");
    }

    /// <summary>What stands between the two lines of hyphens at the beginning.</summary>
    private static string? Head(string? text)
    {
        if (text is null || !text.StartsWith("---\n", StringComparison.Ordinal)) return text is null ? null : "";
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        return end < 4 ? "" : text[4..end];
    }

    private static Html Shown(FileVersion version)
    {
        if (version.Bytes is not { } bytes) return Html.Of($"<p>Hier gibt es die Datei nicht.</p>");
        var picture = PictureHeaders.BeginsAsPicture(bytes.Span) || version.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        return Html.Of($"""
            <p>{GermanSize.Of(bytes.Length)}</p>
            {Html.If(picture, () => Html.Of($"""<p><img src="{version.Address}" alt="{Path.GetFileName(version.Path)}"></p>"""))}
            """);
    }
}

/// <summary>A file at one moment.</summary>
/// <param name="Path">Below content/.</param>
/// <param name="Bytes">Null where there was none.</param>
/// <param name="Address">Where its bytes are to be had.</param>
internal sealed record FileVersion(string Path, ReadOnlyMemory<byte>? Bytes, string Address)
{
    private readonly Lazy<SavedFile?> text = new(() => Bytes is { } bytes && IsText(Path) ? SavedFile.TryRead(new SourceFile(Path, bytes)) : null);

    /// <summary>Null where it is no text.</summary>
    public SavedFile? Text => text.Value;

    /// <summary>Whether people read it as text.</summary>
    public static bool IsText(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() is ".md" or ".yml" or ".yaml" or ".txt" or ".csv" or ".vtt" or ".json";

    /// <summary>Its bytes, for a browser to show as a picture; everything else it is to keep.</summary>
    public Reply AsReply() => Bytes is { } bytes && MediaTypes.OfFile(Path) is var type && type.StartsWith("image/", StringComparison.Ordinal) ? new Reply.Bytes(type, bytes) : new Reply.Missing("Hier gibt es kein Bild.");
}
