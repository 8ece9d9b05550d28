using System.Text.RegularExpressions;

namespace Schwerpunkt.Cli;

/// <summary>How the program was started: what it says about itself names that, so that an editor can type it again.</summary>
internal static partial class ProgramCall
{
    /// <summary>The program on its own.</summary>
    public const string Name = "schwerpunkt";

    /// <summary>What the project file puts in front of the arguments of <c>dotnet run</c>; the project's folder follows.</summary>
    private const string DotnetRun = "--started-by-dotnet-run";

    /// <summary>The call, and what was typed behind it.</summary>
    public static (string Call, string[] Arguments) Of(string[] args) =>
        args is [DotnetRun, var project, .. var typed] ? ($"dotnet run --project {Shown(project)} --", typed) : (OfFile(Environment.ProcessPath, Environment.GetEnvironmentVariable("PATH")), args);

    /// <summary>How a file is called from the current folder: by its name alone where the system finds it so.</summary>
    /// <param name="file">The program that runs; another than ours runs us, such as dotnet, and the name has to do.</param>
    /// <param name="searched">The folders in which the system looks for programs, as PATH has them.</param>
    public static string OfFile(string? file, string? searched)
    {
        if (IsOfManifest(file, AppContext.BaseDirectory)) return $"dotnet {Name}";
        if (file is null || Path.GetFileNameWithoutExtension(file) != Name || Path.GetDirectoryName(file) is not { } folder) return Name;
        var isFound = (searched ?? "").Split(Path.PathSeparator).Append(OperatingSystem.IsWindows() ? Environment.CurrentDirectory : "").Any(known => known.Length > 0 && (Path.TrimEndingDirectorySeparator(known) == folder || LeadsTo(Path.Combine(known, Name), file)));
        if (isFound) return Name;
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        return Quoted(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? file : $".{Path.DirectorySeparatorChar}{relative}");
    }

    /// <summary>Whether something is a link to the program, as who installs it for every folder makes one.</summary>
    private static bool LeadsTo(string link, string file)
    {
        try
        {
            return File.Exists(link) && File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName == file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false; // it has gone, or leads in a circle
        }
    }

    /// <summary>Whether dotnet runs us out of the packages that it keeps, as it does for a tool that a folder's manifest names; an installed one has a program of its own.</summary>
    /// <param name="file">The program that runs.</param>
    /// <param name="folder">Where our parts lie.</param>
    internal static bool IsOfManifest(string? file, string folder) =>
        Path.GetFileNameWithoutExtension(file) == "dotnet" && KeptTool().IsMatch(folder);

    [GeneratedRegex(@"[/\\]schwerpunkt\.cli[/\\][^/\\]+[/\\]tools[/\\]", RegexOptions.CultureInvariant)]
    private static partial Regex KeptTool();

    private static string Shown(string project) => Quoted(Path.GetRelativePath(Environment.CurrentDirectory, project).Replace(Path.DirectorySeparatorChar, '/'));

    private static string Quoted(string shown) => shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown;

    /// <summary>The call of a command that looks at the same content; the usual folder is not named.</summary>
    public static string With(string call, string content) => content == "content" ? call : $"{call} --content {Quoted(content)}";
}
