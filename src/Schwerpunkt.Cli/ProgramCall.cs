namespace Schwerpunkt.Cli;

/// <summary>How the program was started: what it says about itself names that, so that an editor can type it again.</summary>
internal static class ProgramCall
{
    /// <summary>The program on its own.</summary>
    public const string Name = "schwerpunkt";

    /// <summary>What the project file puts in front of the arguments of <c>dotnet run</c>; the project's folder follows.</summary>
    private const string DotnetRun = "--started-by-dotnet-run";

    /// <summary>The call, and what was typed behind it.</summary>
    public static (string Call, string[] Arguments) Of(string[] args) =>
        args is [DotnetRun, var project, .. var typed] ? ($"dotnet run --project {Shown(project)} --", typed) : (Name, args);

    private static string Shown(string project)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, project).Replace(Path.DirectorySeparatorChar, '/');
        return shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown;
    }
}
