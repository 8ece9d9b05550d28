using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Makes documents, for laws about them: out of blocks, or out of sources as the build does.</summary>
internal static class Documents
{
    public static Document Of(IEnumerable<Block> blocks)
    {
        var file = new Location("content/seite.md");
        var matter = new FrontMatter
        {
            Title = "Seite",
            TitleLocation = file,
            Description = null,
            Lead = null,
            Layout = null,
            Image = null,
            Dates = new() { Published = null, Updated = null, ReviewBy = null, Expires = null },
            Listing = new() { Draft = false, Order = null, Tags = [], Aliases = [], Duty = null },
            Attachments = new() { Contact = null, Downloads = [], Related = [], Sources = [] },
            Language = new() { Code = null, TranslationOf = null, EasyLanguage = null, CheckedBy = null },
            Handling = new() { Contents = true, Dedup = true, Typography = true },
        };
        return new Document("seite.md", file, matter, [.. blocks], []);
    }

    /// <summary>The document of one file as a German site shows it.</summary>
    public static Document Shown(SourceTree tree, string path) => DocumentTypesetter.Set(Deduplicator.Shape(Read(tree, path)).Document, SiteConfig.DefaultLanguage);

    /// <summary>The document of one file as it was read.</summary>
    public static Document Read(SourceTree tree, string path)
    {
        var reading = DocumentReader.Of(tree, new FindingLog()).Read(tree.Texts.Single(file => file.Path == path));
        Assert.NotNull(reading.Document);
        return reading.Document;
    }

    public static Block Paragraph(int line, string text, string? target = null, string? keep = null)
    {
        var at = At(line);
        ImmutableArray<Inline> words = [new Inline.Words(text)];
        ImmutableArray<Inline> content = target is null ? words : [new Inline.Link(new Target.Elsewhere(target), words, Attributes.None, at)];
        return new Block.Paragraph(at, keep is null ? Attributes.None : new Attributes([keep]), content);
    }

    public static Block Heading(int line, string text) => new Block.Heading(At(line), Attributes.None, 2, [new Inline.Words(text)]);

    public static Block Picture(int line, string file, string credit) => new Block.Picture(At(line), Attributes.None, new Figure(
        At(line), file, "Was zu sehen ist", false, [], [new FoundCredit(Credit.TryParse(credit)!, CreditOrigin.Markdown, At(line))], null, null, null)); // ! the credits of these laws name somebody

    public static Block Code(int line, string text) => new Block.Code(At(line), Attributes.None, "", text);

    public static Block List(int line, IEnumerable<string> items) => new Block.Listing(
        At(line), Attributes.None, null, false, [.. items.Select(item => new ListItem(At(line), [Paragraph(line, item)]))]);

    private static Location At(int line) => new("content/seite.md", line);
}
