using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags.Dialects;
using Schwerpunkt.Importing.Generators.Tags.Mdx;
using Schwerpunkt.Importing.Generators.Tags.Nunjucks;
using Schwerpunkt.Importing.Generators.Tags.Razor;
using Schwerpunkt.Importing.Generators.Tags.Statiq;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Takes the marks of a generator out of a page, one kind after the other.</summary>
internal sealed partial class PageTags(Generator generator, GeneratorSettings settings, GeneratorFiles files, LinkIndex index)
{
    /// <summary>The end of a mark is looked for in the text behind it: marks by the ten thousand, which nobody writes, would take minutes. Signs looked at, a second.</summary>
    private const long MostWork = 1_000_000_000;

    private readonly HugoShortcodes hugo = new(settings, files, index);
    private readonly LiquidTags liquid = new(generator, settings, files, index);
    private readonly NunjucksTags nunjucks = new(settings, files);
    private readonly StatiqShortcodes statiq = new(new StatiqMeanings(settings, files));

    public void Apply(MovedPage page)
    {
        if ((long)Opening().Count(page.Text.Text) * page.Text.Text.Length > MostWork)
        {
            page.Text.Text = page.Text.Note(ImportTagLeft.AtPage) + page.Text.Text;
            return;
        }

        page.Text.Replace(Angled(), link => $"{link.Groups["before"].Value}{Building.Address(link.Groups["address"].Value)}");
        TableRows.Open(page.Text);
        switch (generator)
        {
            case Generator.Hugo: hugo.Apply(page); break;
            case Generator.Jekyll: liquid.Apply(page); break;
            case Generator.Eleventy: nunjucks.Apply(page, liquid.Apply); break;
            case Generator.Statiq:
                statiq.Apply(page);
                if (GeneratorFiles.Ending(page.Source.Path) == ".cshtml") RazorText.Apply(page);
                break;
        }

        if (generator == Generator.Starlight || GeneratorFiles.Ending(page.Source.Path) == ".mdx") Components.Apply(page, files);
        if (generator is Generator.Statiq or Generator.Eleventy or Generator.Starlight) CustomElements.Apply(page);
        ForeignMarks.Apply(page, generator);
        RawHtml.Apply(page);
        TableRows.Close(page.Text);
        Headings.Apply(page);
        page.Text.Replace(Gap(), _ => "\n\n");
    }

    /// <summary>Whether a page is made by a program: loops and conditions, not text.</summary>
    public static bool IsTemplate(string body) => Program().IsMatch(body);

    /// <summary>An address in angle brackets, which looks like a tag.</summary>
    [GeneratedRegex(@"(?<before>\]\([ \t]*|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)<(?<address>[^<>{}\n]+)>(?=[ \t]*(?:\)|[""'(]|$))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Angled();

    /// <summary>Empty lines where more than one is left; in front of code they may belong to it.</summary>
    [GeneratedRegex(@"\n(?:[ \t]*\n){2,}(?![ \t]{4}|\t)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{[{%#:]|<[A-Z?]|<(?:pre|code|script|style|svg|template|iframe|video|audio|object|details|figure|h[1-6])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\{%-?\s*(?:for|if|unless|case|block|extends|assign|capture)\b|\{\{-?\s*(?:range|define|partial|with|template|content)\b|<%|@\{", RegexOptions.CultureInvariant)]
    private static partial Regex Program();
}
