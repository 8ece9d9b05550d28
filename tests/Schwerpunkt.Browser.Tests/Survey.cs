namespace Schwerpunkt.Browser.Tests;

/// <summary>What one visit to a page found.</summary>
/// <param name="Violations">Rules of axe that the page breaks, with the elements.</param>
/// <param name="Console">Errors and warnings of the browser, those of the Content-Security-Policy included.</param>
/// <param name="Requests">Requests that left the site's host or came back without the file.</param>
/// <param name="Shifts">What moved while the page was loaded and scrolled.</param>
/// <param name="Overflow">What makes the page wider than the window.</param>
/// <param name="Text">What a reader sees.</param>
internal sealed record Survey(
    IReadOnlyList<string> Violations,
    IReadOnlyList<string> Console,
    IReadOnlyList<string> Requests,
    IReadOnlyList<string> Shifts,
    IReadOnlyList<string> Overflow,
    string Text);
