using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Something urgent, said on every page for some days.</summary>
/// <param name="Text">One or two sentences without markup.</param>
/// <param name="Link">Where more is said: a page of content or an address elsewhere; null for nowhere.</param>
/// <param name="From">The first day; null for at once.</param>
/// <param name="Until">The last day.</param>
public sealed record SiteNotice(Located Text, LocatedTarget? Link, Dated? From, Dated Until)
{
    /// <summary>Whether pages built on a day show it.</summary>
    public bool IsShownOn(DateOnly day) => (From is not { } from || from.Day <= day) && day <= Until.Day;
}
