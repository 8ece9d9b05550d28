using System.Collections.Immutable;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>Where somebody came from who mends a finding: a page of the site, or the list of all findings with what was chosen there.</summary>
internal static class WayBack
{
    /// <summary>What the forms carry that come from the list of all findings.</summary>
    public static ImmutableArray<(string Name, string Value)> Fields(WorkRequest request) => [.. ((string[])["von", "schwere", "art", "ab"]).Where(request.Has).Select(name => (name, request[name]))];

    /// <summary>The address that leads back; it is put together here, so that it always is one of ours.</summary>
    public static string Of(WorkRequest request) => request.Has("von")
        ? WorkReply.PageOf(request["von"])
        : $"/{WorkHandler.Root}maengel?schwere={Uri.EscapeDataString(request["schwere"])}&art={Uri.EscapeDataString(request["art"])}";
}
