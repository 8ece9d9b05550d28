using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AspNetCoreGeneratedDocument;
using RazorSlices;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Themes.Mil;

/// <summary>The look of the ministry's public site: brick, pine, sand and water.</summary>
public sealed class MilTheme : ITheme
{
    /// <summary>Leaves umlauts and quotation marks readable; only what HTML itself needs is escaped.</summary>
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The column of text and a third of the page; above 120 and 150 rem all grows (mil.css), but a rem of `sizes` does not.
    private const string Text = "(min-width: 150rem) 50rem, (min-width: 120rem) 45rem, (min-width: 60rem) 40rem, 92vw";
    private const string Card = "(min-width: 150rem) 33rem, (min-width: 120rem) 29rem, (min-width: 60rem) 26rem, (min-width: 40rem) 46vw";

    public string Name => "mil";

    /// <summary>The columns, colours and least widths of mil.css.</summary>
    public ThemeFacts Facts { get; } = new(
        new PictureSizes(
            Opener: "100vw",
            Lead: Text,
            InText: Text,
            Teaser: $"{Card}, 26vw",
            Thumbnail: "(min-width: 120rem) 24rem, (min-width: 40rem) 21rem, 92vw",
            Showcase: $"{Card}, 92vw"),
        new DiagramSpace(Series: 4, LineLength: 26, TickLength: 10)) // .series-1 to .series-4; so much fits into the 17 em of .plot, also with the spacing of WCAG 1.4.12
    {
        Grounds = new ThemeGrounds(Light: [new(0xfc, 0xf9, 0xf3), new(0xf5, 0xed, 0xdf)], Dark: [new(0x0f, 0x1d, 0x17), new(0x17, 0x28, 0x22)]), // --sand and --sand-2
    };

    public ImmutableArray<ThemeAsset> Assets { get; } = [StyleSheet.Compact(Embedded("mil.css")), StyleSheet.Compact(Embedded("listen.css")), StyleSheet.Compact(Embedded("druck.css")), Embedded("favicon.svg"), Embedded("menue.js"), Embedded("suche.js")];

    public ThemeAsset? SheetOf(SiteLook look) => SiteSheet.Of(look);

    public void Render(PageView view, TextWriter writer)
    {
        if (writer is StringWriter memory)
        {
            Fill(memory, view);
            return;
        }

        using var document = new StringWriter();
        Fill(document, view);
        writer.Write(document.GetStringBuilder());
    }

    /// <summary>Writes a page into memory, where no writing waits.</summary>
    private static void Fill(StringWriter document, PageView view)
    {
        using var slice = Slice(view);
        var rendering = slice.RenderAsync(document, _encoder);
        // Nothing in the templates waits: blocking here on an unfinished task would hide a mistake.
        if (!rendering.IsCompleted) throw new InvalidOperationException("A template of the theme waits for something.");
        rendering.GetAwaiter().GetResult();
    }

    private static RazorSlice Slice(PageView view) => view switch
    {
        PageView.Page page => new Slices_Page { Model = page },
        PageView.EasyLanguage easy => new Slices_EasyLanguage { Model = easy },
        PageView.Start start => new Slices_Start { Model = start },
        PageView.Topic topic => new Slices_Topic { Model = topic },
        PageView.Overview overview => new Slices_Overview { Model = overview },
        PageView.Index index => new Slices_Index { Model = index },
        PageView.Tagged tagged => new Slices_Tagged { Model = tagged },
        PageView.Credits credits => new Slices_Credits { Model = credits },
        PageView.Documents documents => new Slices_Documents { Model = documents },
        PageView.Glossary glossary => new Slices_Glossary { Model = glossary },
        PageView.Search search => new Slices_Search { Model = search },
        PageView.NotFound missing => new Slices_NotFound { Model = missing },
        _ => throw new UnreachableException(),
    };

    private static ThemeAsset Embedded(string name)
    {
        using var stream = typeof(MilTheme).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ThemeAsset(name, bytes);
    }
}
