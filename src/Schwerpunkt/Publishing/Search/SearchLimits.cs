using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Search;

/// <summary>From how many pages on the index is cut into many files, and how much is in one of them.</summary>
/// <param name="Pages">So many pages are searched in one file.</param>
/// <param name="Text">How many bytes of the pages' text make a file of words.</param>
/// <param name="Listed">How many pages one file has titles and excerpts of.</param>
internal sealed record SearchLimits(int Pages, int Text, int Listed)
{
    /// <summary>Measured at 20,000 pages: files of words take about 16 kB, those of pages about 8 kB.</summary>
    public static readonly SearchLimits Usual = new(1500, 100_000, 16);

    /// <summary>Whether the index of a site is many files.</summary>
    public bool IsLarge(Site site) => site.Pages.Length > Pages;

    /// <summary>How many files the words take, known before they are counted; 0 where one file holds everything.</summary>
    public int ShardsOf(Site site)
    {
        if (!IsLarge(site)) return 0;
        var text = site.Pages.Sum(page => (long)page.Words.Text.Length + page.Words.Headings.Length);
        return (int)(text / Text) + 1;
    }
}
