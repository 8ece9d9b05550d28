using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Fixing;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>No kind of block or run is swallowed on the way from a file to the page and to the search; a new kind fails here until the sample has it.</summary>
public sealed partial class KindLaws
{
    /// <summary>One of each kind; every word that begins with „wort“ is to be found again.</summary>
    private const string Sample = """
        ## wortkopf

        wortprosa *wortbetont* **wortfett** ~~wortweg~~ `wortcode` [wortlink](https://www.example.org/) <sub>worttief</sub>[^n] ::wortenglisch::{lang=en}\
        wortumbruch ![](a.jpg) wortsymbol

        ![wortalt](a.jpg "© MIL / Fink")
        wortunterschrift

        - wortpunkt

          > wortzitat

        1. wortnummer

        ::: {lang=en}
        wortgruppe
        :::

        <details><summary>wortklappe</summary>

        wortinnen

        </details>

        ```text
        wortblock
        ```

        | wortspalte | Zahl |
        |---|---|
        | wortzelle | 1 |

        wortbegriff
        :   worterklaerung

        ***

        ```diagramm
        type: balken
        title: wortdiagramm
        description: wortbeschreibung
        labels: [wortsaeule, wortbalken]
        unit: "%"
        values: [1, 2]
        sources:
          - title: Erhebung
            url: https://www.example.org/
            seen: 2026-03-01
        ```

        ```film
        title: wortfilm
        url: https://www.example.org/film
        length: "3:25"
        silent: true
        description: wortfilmtext
        transcript: |
          wortfassung wortgenau
        image: {src: a.jpg, alt: Ein Bild, credit: © MIL / Fink}
        ```

        ```angaben
        kontakt
        ```

        [^n]: wortnote

        """;

    private static readonly SourceTree Tree = Sources.Tree(Sources.Page(Sources.Head + Sample));

    [Fact]
    public void The_sample_has_every_kind()
    {
        var blocks = Documents.Read(Tree, "index.md").AllBlocks().ToList();
        Assert.Equal(KindsOf(typeof(Block)), NamesOf(blocks));
        Assert.Equal(KindsOf(typeof(Inline)), NamesOf(blocks.SelectMany(block => block.Lines()).SelectMany(line => line.Flatten())));
    }

    [Fact]
    public void Each_word_is_on_the_page_and_in_the_search()
    {
        var assembled = SiteBuild.Assemble(Tree, new BuildOptions(), [new PlainTheme()]);
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        SiteBuild.Files(assembled).OfType<OutputFile.Rendered>().Single(file => file.Path == "index.html").Write(html);
        var page = Assert.IsType<Site>(assembled.Site).Pages.Single(page => page.Source == "index.md");
        var searched = page.Words.Headings.ToString() + page.Words.Text;
        Assert.Equal(33, Words().Count(Sample));
        Assert.All(Words().Matches(Sample).Select(match => match.Value), word => Assert.Contains(word, Hyphenator.Without(html.ToString()), StringComparison.Ordinal));
        // Code and a picture's description have no lines of text: they are shown, but not searched.
        Assert.Equal("wortalt wortblock", string.Join(' ', Words().Matches(Sample).Select(match => match.Value).Where(word => !searched.Contains(word, StringComparison.Ordinal))));
    }

    private static string KindsOf(Type family) =>
        string.Join(' ', family.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(kind => kind.IsSubclassOf(family)).Select(kind => kind.Name).Order(StringComparer.Ordinal));

    private static string NamesOf(IEnumerable<object> things) => string.Join(' ', things.Select(thing => thing.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\bwort\p{L}+")]
    private static partial Regex Words();
}
