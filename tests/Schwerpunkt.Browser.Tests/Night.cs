namespace Schwerpunkt.Browser.Tests;

/// <summary>What takes minutes is left to the night (.ci/nightly).</summary>
internal static class Night
{
    /// <summary>Whether all is asked for, where each change asks for one of a kind.</summary>
    public static bool AsksAll => Environment.GetEnvironmentVariable("OPINIONS") == "all";
}
