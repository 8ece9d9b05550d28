using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Sites of Starlight: components, names from programs, languages.</summary>
public sealed class StarlightTests
{
    private static readonly (string, string) Config = ("astro.config.mjs", "starlight({ title: 'Amt', locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de-DE' }, 'pt-br': { label: 'Português', lang: 'pt-BR' } } })");

    [Theory]
    [InlineData("```js title=\"src/geheim.js\" {2}\nconst a = 1;\n```", "**src/geheim.js**\n\n```js  {2}\nconst a = 1;\n```")]
    [InlineData("````md\n```js title=\"x\"\n```\n````", "````md\n```js title=\"x\"\n```\n````")]
    public void The_name_of_code_stands_above_it(string written, string expected) =>
        Assert.EndsWith($"Vorher.\n\n{expected}\n", Page(Move(Generator.Starlight, Config, ("src/content/docs/a.md", $"---\ntitle: A\n---\nVorher.\n\n{written}\n")), "a.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<Foto src={markt} alt=\"Marktplatz\" />", "![Marktplatz](")]
    [InlineData("<Foto bild={markt.src} alt=\"Marktplatz\" />", "![Marktplatz](")]
    public void A_picture_that_a_component_is_given_by_name_is_shown(string written, string expected)
    {
        var moved = Move(Generator.Starlight, Config, ("src/content/docs/a.mdx", $"---\ntitle: A\n---\nimport Foto from \"../../components/Foto.astro\";\nimport markt from \"../../assets/a.png\";\n\nVorher.\n\n{written}\n"), ("src/assets/a.png", ""));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Single(moved.Copies);
    }

    [Fact]
    public void Folders_of_languages_say_the_language()
    {
        var moved = Move(Generator.Starlight, Config, ("src/content/docs/a.md", "---\ntitle: A\n---\nText.\n"), ("src/content/docs/de/a.md", "---\ntitle: A\n---\nText.\n"), ("src/content/docs/pt-br/a.md", "---\ntitle: A\n---\nText.\n"));
        Assert.DoesNotContain("lang:", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("lang: \"de-DE\"\n", Page(moved, "de/a.md"), StringComparison.Ordinal);
        Assert.Contains("lang: \"pt-BR\"\n", Page(moved, "pt-br/a.md"), StringComparison.Ordinal);
        Assert.Contains("language: en\n", moved.SiteFile, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_a_program_makes_stays_as_a_comment() =>
        Assert.EndsWith("Vorher.\n\n<!-- {rechne()} -->\n\nNachher.\n", Page(Move(Generator.Starlight, Config, ("src/content/docs/a.mdx", "---\ntitle: A\n---\nVorher.\n\n<ul>{rechne()}</ul>\n\nNachher.\n")), "a.md"), StringComparison.Ordinal);

    [Fact]
    public void Redirects_of_the_configuration_are_old_addresses()
    {
        var moved = Move(Generator.Starlight, ("astro.config.mjs", "export default defineConfig({ redirects: { '/alt': '/neu/', '/aelter/': { status: 301, destination: '/neu' }, '/fort': 'https://www.example.org/' }, integrations: [starlight({ title: 'Amt' })] })"), ("src/content/docs/neu.md", "---\ntitle: Neu\n---\nText.\n"));
        Assert.Contains("aliases:\n  - \"/alt\"\n  - \"/aelter/\"\n".Replace("\"", "", StringComparison.Ordinal), Page(moved, "neu.md").Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("/fort → https://www.example.org/", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnusableAddress.Kind).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ul>{['Cora', 'Dirk'].map((n) => <li>{n}</li>)}</ul>", "- Cora\n- Dirk")]
    [InlineData("export const zahl = 42;\nexport const namen = ['Anna', 'Bert'];\n\n<ul>{namen.map(n => <li>{n}</li>)}</ul>", "- Anna\n- Bert")]
    [InlineData("1. Eins\n\n   <Tabs>\n     <TabItem label=\"A\">Text A</TabItem>\n     <TabItem label=\"B\">\n\n     ```sh\n     b\n     ```\n\n     </TabItem>\n   </Tabs>\n\n2. Zwei", "1. Eins\n\n   **A**\n\n   Text A\n\n   **B**\n\n   ```sh\n   b\n   ```\n\n2. Zwei")]
    [InlineData("<CommandTabs npm=\"npm i x\"\n  yarn=\"yarn add x\" />", "**npm**\n\n```sh\nnpm i x\n```\n\n**yarn**\n\n```sh\nyarn add x\n```")]
    [InlineData("export const stufe = \"3\";\n\nStufe {stufe} von {frontmatter.title}.", "Stufe 3 von A.")]
    [InlineData("import Teil from './_teil.mdx';\n\n<Teil name=\"Amt\" />", "Ein Teil für Amt.")]
    [InlineData("<Code code={`const x = 1;\ny();`} lang=\"js\" />", "```js\nconst x = 1;\ny();\n```")]
    [InlineData("<LinkButton\n\thref=\"/b/\"\n\ticon=\"x\"\n>\n\tWeiter\n</LinkButton>", "[Weiter](b.md)")]
    [InlineData("<Hinweis title=\"Von uns gebracht\" theme=\"dark\" />", "Von uns gebracht")]
    [InlineData("<p style={{maxWidth:'8px'}} className=\"x\">\n\nEin Satz.\n\n</p>", "Ein Satz.")]
    [InlineData(":::tip[Wussten Sie?]{icon=\"heart\"}\nEin Rat.\n:::", "::: {.tip}\n**Wussten Sie?**\n\nEin Rat.\n:::")]
    [InlineData("![x](@assets/s.png)", "![x](src/assets/s.png)")]
    [InlineData("Ein <Icon name=\"star\" /> Zeichen.", "Ein  Zeichen.")]
    public void Components_say_what_they_said(string written, string expected)
    {
        var moved = Move(Generator.Starlight, Config, ("src/content/docs/a.mdx", $"---\ntitle: A\n---\nAnfang.\n\n{written}\n"), ("src/content/docs/b.md", "---\ntitle: B\n---\nText.\n"), ("src/content/docs/_teil.mdx", "---\ntitle: x\n---\nEin Teil für {props.name}.\n"), ("src/assets/s.png", ""));
        Assert.Contains($"Anfang.\n\n{expected}\n", Page(moved, "a.mdx".Replace(".mdx", ".md", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(0, moved.Open);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
    }

    [Fact]
    public void The_top_of_a_page_keeps_its_words_and_links()
    {
        var page = Page(Move(Generator.Starlight, Config, ("src/content/docs/index.mdx", "---\ntitle: Amt\ntemplate: splash\nhero:\n  title: Mehr Amt.\n  tagline: Ein Vorspann.\n  actions:\n    - text: Los\n      link: /b/\n    - text: Mehr\n      link: https://x.example/\n---\nText.\n"), ("src/content/docs/b.md", "---\ntitle: B\n---\nText.\n")), "index.md");
        Assert.Contains("lead: Ein Vorspann.\n", page, StringComparison.Ordinal);
        Assert.Contains("**Mehr Amt.**\n\n[Los](b.md) · [Mehr](https://x.example/)\n\nText.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_a_folder_of_its_own_is_found() =>
        Assert.Equal("b/a.md", Assert.Single(Move(Generator.Starlight, ("docs/astro.config.mjs", "starlight({ title: 'Amt' })"), ("docs/src/content/docs/b/a.md", "---\ntitle: A\n---\nText.\n")).Pages).Target);
}
