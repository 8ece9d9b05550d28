using System.Collections.Immutable;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Statiq;

/// <summary>What one phase hands to the next beside the documents: a site without any page has findings too.</summary>
internal sealed class SiteUnderWay
{
    /// <summary>Of the last execution that got so far; null before.</summary>
    public ReadSite? Read { get; set; }

    /// <summary>Null where a finding stopped the last execution.</summary>
    public BuildResult? Checked { get; set; }
}

/// <summary>A site whose pages have been read.</summary>
/// <param name="Content">The full path of its folder.</param>
/// <param name="Options">What the settings say.</param>
/// <param name="Assembled">Its pages, put together.</param>
/// <param name="Unreadable">What was found while the folder was read.</param>
/// <param name="Pictures">Those of the folder.</param>
internal sealed record ReadSite(string Content, BuildOptions Options, AssembledSite Assembled, ImmutableArray<Finding> Unreadable, PictureFolder Pictures);
