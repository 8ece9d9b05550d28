using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Sites;

/// <summary>What is known of a site before its pages are read: enough to write the text of each of them.</summary>
/// <param name="Pictures">Facts of all pictures, by path below content/.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Theme">What the theme asks of the HTML.</param>
public sealed record SiteContext(SiteConfig Config, Glossary Glossary, FrozenDictionary<string, PictureFacts> Pictures, DateOnly Today, ThemeFacts Theme)
{
    /// <summary>Where long words of its titles may be parted.</summary>
    public Hyphenator Hyphenator { get; } = Hyphenator.Of(Config.Hyphenation);

    /// <summary>The words of the interface: German, in whatever language an editor writes, but around the language version of a page.</summary>
    public InterfaceTexts Texts { get; init; } = InterfaceTexts.German;

    /// <summary>The same for pages in a language: null for the site's own.</summary>
    public SiteContext In(string? language) => language is null ? this : this with { Texts = InterfaceTexts.In(language) };

    /// <summary>What suche.yml says.</summary>
    public WrittenSearchWords SearchWords { get; init; } = WrittenSearchWords.None;

    /// <summary>The drawing in the head of every page; null where there is none.</summary>
    public Figure? WordMark { get; init; }

    /// <summary>The pictures that go out whichever page shows them: those of content/static/, and the word mark.</summary>
    public ImmutableArray<Figure> StaticPictures { get; init; } = [];

    /// <summary>Whether the HTML says where each block is written.</summary>
    public bool ShowsPlaces { get; init; }

    /// <summary>Whether the texts of the pages are written as HTML.</summary>
    public bool WritesTexts { get; init; } = true;
}
