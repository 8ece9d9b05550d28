using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What a theme shows of one page: a closed family, each kind with what it alone has. Here are the layouts of content; what the generator makes is at <see cref="GeneratedPages"/>.</summary>
public abstract partial record PageView
{
    private PageView(Frame frame) => Frame = frame;

    /// <summary>What all kinds show.</summary>
    public Frame Frame { get; }

    /// <summary>A page of text.</summary>
    public sealed record Page(Frame Frame, Article Article) : PageView(Frame);

    /// <summary>A page in Leichte Sprache.</summary>
    /// <param name="CheckedBy">Who tested it; null while nobody has.</param>
    /// <param name="Retold">The page that it retells; null where none names it.</param>
    public sealed record EasyLanguage(Frame Frame, Article Article, string? CheckedBy, LinkView? Retold) : PageView(Frame);

    /// <summary>The start page.</summary>
    /// <param name="Topics">All focus topics.</param>
    /// <param name="Listing">The page that lists the focus topics in full; null where there is none.</param>
    /// <param name="Latest">The pages that changed last; without pictures.</param>
    public sealed record Start(Frame Frame, Article Article, ImmutableArray<TeaserView> Topics, LinkView? Listing, ImmutableArray<TeaserView> Latest) : PageView(Frame);

    /// <summary>A focus topic.</summary>
    public sealed record Topic(Frame Frame, Article Article) : PageView(Frame);

    /// <summary>A page that lists the pages below it.</summary>
    public sealed record Overview(Frame Frame, Article Article, ImmutableArray<TeaserView> Children) : PageView(Frame);
}
