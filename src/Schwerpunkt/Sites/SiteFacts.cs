using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Puts the data of site.yml where a document names them; what nobody has given yet is marked as a gap.</summary>
internal static class SiteFacts
{
    /// <summary>The class of what nobody has given yet.</summary>
    public const string GapClass = "gap";

    private static readonly Attributes Gap = new([GapClass]);

    public static Document Fill(Document document, SiteConfig config) =>
        !document.AllBlocks().Any(block => block is Block.Facts) ? document : document with
        {
            Blocks = Fill(WithoutAnswered(document, config), config, LanguageIn(document)),
            Footnotes = [.. document.Footnotes.Select(note => note with { Content = Fill(note.Content, config, LanguageIn(document)) })],
        };

    /// <summary>A page that shows the film itself does not say that there is none.</summary>
    private static ImmutableArray<Block> WithoutAnswered(Document document, SiteConfig config) =>
        config.Legal.SignLanguageFilm is not null || !document.AllBlocks().Any(block => block is Block.Film { Content.IsGermanSigned: true }) ? document.Blocks
            : document.Blocks.Map(block => block is Block.Facts facts ? facts with { Names = facts.Names.Remove(SiteFact.SignLanguageFilm) } : block).RemoveAll(block => block is Block.Facts { Names.IsEmpty: true });

    /// <summary>The data and their names are German: what a language version has to say of them; null elsewhere.</summary>
    private static string? LanguageIn(Document document) => document.FrontMatter.Language.Version is null ? null : SiteConfig.DefaultLanguage;

    private static ImmutableArray<Block> Fill(ImmutableArray<Block> blocks, SiteConfig config, string? language) => blocks.Map(block =>
        block is not Block.Facts facts ? block.WithParts(inner => Fill(inner, config, language))
        : new Block.Definitions(facts.Location, language is null ? facts.Attributes : facts.Attributes with { Language = language }, [.. facts.Names.Select(SiteFact.Find).OfType<SiteFact>().Select(fact => Define(fact, facts.Location, config))]) { Span = facts.Span });

    private static Definition Define(SiteFact fact, Location at, SiteConfig config)
    {
        var lines = fact.Read(config);
        ImmutableArray<Inline> words = lines.IsEmpty
            ? [new Inline.Element("span", Gap, [new Inline.Words(fact.Missing)])]
            : [.. lines.SelectMany((line, i) => i == 0 ? [Run(line, at)] : (Inline[])[new Inline.Break(true), Run(line, at)])];
        return new Definition([[new Inline.Words(fact.Label)]], [new Block.Paragraph(at, Attributes.None, words)]);
    }

    /// <summary>An address of the web or of a mailbox is a link.</summary>
    private static Inline Run(string line, Location at)
    {
        var web = WebAddress.IsContact(line) && !line.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        var mailbox = WebAddress.IsMailbox(line);
        if (!web && !mailbox) return new Inline.Words(line);
        return new Inline.Link(new Target.Elsewhere(web ? line : "mailto:" + line), [new Inline.Words(line.Replace("mailto:", "", StringComparison.Ordinal))], Attributes.None, at);
    }
}
