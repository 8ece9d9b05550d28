using System.Globalization;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>The folders that publications keep for themselves at a target; they begin with a dot, as what web servers keep to themselves.</summary>
internal static class OwnFolders
{
    /// <summary>Where files arrive before they take their place, on the same disk.</summary>
    public const string Arriving = ".schwerpunkt-arriving";

    /// <summary>Where files of earlier publications stay.</summary>
    public const string Earlier = ".schwerpunkt-earlier";

    /// <summary>Those of one publication.</summary>
    public static string Kept(int number) => $"{Earlier}/{number.ToString(CultureInfo.InvariantCulture)}";
}
