using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>One text of a saved page, from one tag to the next.</summary>
internal sealed class HtmlText(string text, Location at)
{
    /// <summary>As it stands in the page, entities decoded.</summary>
    public string Text { get; } = text;

    public Location At { get; } = at;

    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(text);

    /// <summary>The block that shows it; null for boilerplate and white space.</summary>
    public HtmlLeaf? Owner { get; set; }

    /// <summary>Whether it belongs to the old site and not to the page; so does everything that nobody has claimed.</summary>
    public bool Boilerplate { get; set; } = true;
}

/// <summary>The texts that one block shows, in order; null stands for the end of a line or cell.</summary>
internal sealed class HtmlLeaf
{
    public List<HtmlText?> Texts { get; } = [];

    /// <summary>Words that the block shows although no text has them: the title in the place of „Weiterlesen …“.</summary>
    public List<string> Added { get; } = [];

    public void Claim(HtmlText text)
    {
        if (text.Owner is not null && text.Owner != this) Texts.Remove(text);
        (text.Owner, text.Boilerplate) = (this, false);
        Texts.Add(text);
    }

    /// <summary>Takes over what another block showed.</summary>
    public void Absorb(HtmlLeaf other)
    {
        Texts.Add(null);
        foreach (var text in other.Texts)
        {
            if (text is null) Texts.Add(null);
            else
            {
                text.Owner = null;
                Claim(text);
            }
        }

        Added.AddRange(other.Added);
    }
}
