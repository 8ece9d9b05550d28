using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Asks axe: WCAG 2.2 A and AA, and its best practices.</summary>
internal static class AxeRules
{
    private static readonly AxeRunOptions Options = new()
    {
        ResultTypes = [ResultType.Violations],
        // Off by default because it is new in WCAG 2.2.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>The rules a page breaks, one line an element.</summary>
    public static async Task<IReadOnlyList<string>> Broken(IPage page) =>
    [
        .. from violation in (await page.RunAxe(Options)).Violations
           from node in violation.Nodes
           select $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}",
    ];
}
