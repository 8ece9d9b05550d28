using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Words and marks of each generator in any order: every word stands in the page, in its order, and the page loads.</summary>
public sealed partial class SiteLaws
{
    private static readonly string[] Shared = ["Haus", "Haus", "Straße", " ", "\n\n", "\n", "**", "`", "```\n", "- ", "1. ", "   ", "<p>", "</p>", "<div>", "</div>", "[Amt](/a/)", "## Titel\n", "&amp;", "::: note\n", ":::\n", "<x-y>", "</x-y>"];

    [Theory]
    [InlineData(Generator.Statiq, "settings.yml", "input/a.md", "<?# X ?>", "<?#/ X ?>", "<?# Y /?>", "<?! Raw ?>", "<?!/ Raw ?>", "<?# Highlight ?>", "<?#/ Highlight ?>", "<?*", "?>", "<?^ Z a=\"b c\" /?>", "[a](xref:b)")]
    [InlineData(Generator.Statiq, "settings.yml", "input/a.cshtml", "<b>", "</b>", "<h2>", "</h2>", "@x.y ", "foo@bar.de", "@@", "<ul><li>", "</li></ul>")]
    [InlineData(Generator.Eleventy, "eleventy.config.js", "a.md", "{% x %}", "{% endx %}", "{{ y }}", "{% raw %}", "{% endraw %}", "{% if a %}", "{% endif %}", "{% for a in b %}", "{% endfor %}", "{{ m({ a: 1 }) }}", "{% Aside 'tip' %}", "{% endAside %}")]
    [InlineData(Generator.Starlight, "astro.config.mjs", "src/content/docs/a.mdx", "<Tabs>\n", "</Tabs>\n", "  <TabItem label=\"a\">", "</TabItem>\n", "<X />", "<Card title=\"t\">", "</Card>", "{y}", "{' '}", "<Aside>", "</Aside>", "    ", "\t")]
    public void No_word_is_lost(Generator generator, string config, string path, params string[] marks)
    {
        string[] pieces = [.. Shared, .. marks, .. marks];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 25].Sample(parts =>
        {
            var numbered = string.Concat(parts.Select((part, i) => part is "Haus" or "Straße" ? $"{part}{i} " : part));
            var moved = Move(generator, (config, ""), (path, $"---\ntitle: A\n---\nAnfang {numbered}\n"));
            Assert.Equal(Counted().Matches(numbered).Select(word => word.Value), Counted().Matches(Page(moved, "a.md")).Select(word => word.Value));
            return Read(moved, "a.md") is not null;
        }, iter: 150);
    }

    [GeneratedRegex(@"(?:Haus|Straße)\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
