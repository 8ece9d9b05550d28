using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The programs these tests start: where they are, and how they come here where they are missing.</summary>
internal static class Prerequisites
{
    private const string Remedy = "The browser tests need Chromium, Java, Node, the Nu HTML checker and the package hyphen. As root on Debian or Ubuntu, run: .ci/install-browser";

    private static readonly Lazy<string?> Failure = new(Install);

    /// <summary>Chromium or Chrome, by whatever name the machine has it.</summary>
    public static string Browser => Required(FindBrowser());

    public static string Java => Required(Find("java"));

    /// <summary>The Nu HTML checker: a Java archive, pinned by .ci/nu/package-lock.json.</summary>
    public static string Nu => Required(FindNu());

    public static string Node => Required(Find("node"));

    /// <summary>The hyphenation patterns of TeX for German: a module for Node, pinned by the same file.</summary>
    public static string Hyphen => Required(FindHyphen());

    private static bool Complete => FindBrowser() is not null && Find("java") is not null && Find("node") is not null && FindNu() is not null && FindHyphen() is not null;

    /// <summary>Installs what is missing, once; fails with what to do where that is not possible.</summary>
    public static void Require() => Assert.True(Failure.Value is null, Failure.Value);

    private static string? Install()
    {
        if (Complete) return null;
        if (!OperatingSystem.IsLinux()) return Remedy;
        var answer = Command.RunProcess("bash", [Repository.Path(".ci", "install-browser")], Repository.Root);
        return Complete ? null : $"{Remedy}\n{answer.Output}{answer.Error}";
    }

    private static string? FindBrowser() =>
        !OperatingSystem.IsWindows() && Command.RunProcess("bash", [Repository.Path(".ci", "browser")], Repository.Root) is { Code: 0 } answer ? answer.Output.Trim() : null;

    private static string? FindNu() =>
        Repository.Path(".ci", "nu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar") is var jar && File.Exists(jar) ? jar : null;

    private static string? FindHyphen() =>
        Repository.Path(".ci", "nu", "node_modules", "hyphen", "de-1996", "index.js") is var module && File.Exists(module) ? module : null;

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static string Required(string? file) => file ?? throw new FileNotFoundException(Remedy);
}
