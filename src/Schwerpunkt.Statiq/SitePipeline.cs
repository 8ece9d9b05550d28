using Schwerpunkt.Themes;

namespace Schwerpunkt.Statiq;

/// <summary>The four phases of the core as the four phases of Statiq.</summary>
internal sealed class SitePipeline : Pipeline
{
    public SitePipeline()
    {
        var site = new SiteUnderWay();
        // Lists, and opens nothing yet: what is no content (names with _ or . in front) is left out where the folder becomes a tree.
        InputModules = [new ReadFiles("**/*")];
        ProcessModules = [new AssembleSite(site, InstalledThemes.All)];
        PostProcessModules = [new CheckSite(site)];
        OutputModules = [new RenderSite(site), new WriteFiles()];
    }
}
