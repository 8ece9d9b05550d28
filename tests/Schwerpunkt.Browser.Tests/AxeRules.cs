using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Asks axe: WCAG 2.2 A and AA, and its best practices.</summary>
internal static class AxeRules
{
    /// <summary>The rules a page breaks, one line an element.</summary>
    public static async Task<IReadOnlyList<string>> Broken(IPage page, Look look = Look.Light) =>
    [
        .. from violation in (await page.RunAxe(Options(look))).Violations
           from node in violation.Nodes
           select $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}",
    ];

    private static AxeRunOptions Options(Look look) => new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new Dictionary<string, RuleOptions>
        {
            // Off by default because it is new in WCAG 2.2.
            ["target-size"] = new() { Enabled = true },
            // axe reads -webkit-text-fill-color, which keeps the author's colour where the system's is painted.
            ["color-contrast"] = new() { Enabled = look is not Look.ForcedColours },
        },
    };
}
