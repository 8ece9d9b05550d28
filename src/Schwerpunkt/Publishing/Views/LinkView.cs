using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Views;

/// <summary>A link in a menu or list.</summary>
/// <param name="Text">With soft hyphens in the long words of a title.</param>
/// <param name="Language">BCP 47, where the words are not in the language around them; null otherwise.</param>
/// <param name="Html">The words with their languages marked, for headings; null where Text says it all.</param>
public sealed record LinkView(string Text, string Url, Current Current = Current.No, string? Language = null, string? Html = null);

/// <summary>Whether a menu entry is the page shown, or an ancestor of it.</summary>
public enum Current
{
    /// <summary>Neither.</summary>
    No,

    /// <summary>The page that is shown.</summary>
    Page,

    /// <summary>A page above it.</summary>
    Ancestor,
}

/// <summary>The pages whose titles begin with one letter; „0–9“ holds those that begin with a digit.</summary>
public sealed record IndexGroup(string Letter, ImmutableArray<LinkView> Links);
