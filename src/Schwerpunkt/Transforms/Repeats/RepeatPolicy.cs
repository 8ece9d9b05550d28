using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>How far repeats go: a build takes out what is certain; an import more, because its report shows an editor every line it drops.</summary>
/// <param name="Further">True where short runs, halves of short lists, and prose and figures that stood anywhere earlier go as well.</param>
/// <param name="IsHeading">What an export shows as a plain paragraph, but means as a heading.</param>
public sealed record RepeatPolicy(bool Further, Func<Block, bool> IsHeading)
{
    /// <summary>The rules of the page as it is shown and of its repaired source.</summary>
    public static RepeatPolicy Build { get; } = new(Further: false, _ => false);

    /// <summary>The rules of a saved page of the old CMS.</summary>
    public static RepeatPolicy Import { get; } = new(Further: true, _ => false);
}
