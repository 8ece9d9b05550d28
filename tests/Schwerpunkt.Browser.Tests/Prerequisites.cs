using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The programs these tests start: where they are, and how they come here where they are missing.</summary>
internal static class Prerequisites
{
    private const string Remedy = "The browser tests need Chromium, Java, Node, the Nu HTML checker and the package hyphen. As root on Debian or Ubuntu, run: .ci/install-browser";

    private const string EngineRemedy = "The tests of other engines need Firefox, WebKit's driver, Xvfb and hyphen-de. As root on Debian or Ubuntu, run: .ci/install-engines";
    private const string OpinionRemedy = "The second opinions need Chromium and the packages of .ci/opinions. As root on Debian or Ubuntu, run: .ci/install-opinions";

    private static readonly Installation Tools = new("install-browser", Remedy, () => Complete);
    private static readonly Installation Engines = new("install-engines", EngineRemedy, () => FindFirefox() is not null && Find("WebKitWebDriver") is not null && Find("Xvfb") is not null && File.Exists(Hyphenation));
    private static readonly Installation OpinionPackages = new("install-opinions", OpinionRemedy, () => FindBrowser() is not null && File.Exists(OpinionMark));

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
    public static void Require() => Tools.Require();

    /// <summary>Firefox under Debian's name or under its own; FIREFOX_PATH names one that lies elsewhere.</summary>
    public static string Firefox => Required(FindFirefox());

    public static string WebKitDriver => Required(Find("WebKitWebDriver"));

    public static string Xvfb => Required(Find("Xvfb"));

    /// <summary>The script that asks Alfa, IBM's engine and html-validate; its packages are pinned by the lock file beside it.</summary>
    public static string Opinions => Repository.Path(".ci", "opinions", "opinions.mjs");

    /// <summary>The Node that Playwright brings: a machine's own may be older than the packages allow.</summary>
    public static string PlaywrightNode => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories).First();

    /// <summary>WebKit's patterns for German; Firefox has its own.</summary>
    private static string Hyphenation => "/usr/share/hyphen/hyph_de_DE.dic";

    /// <summary>npm writes it when all packages are there.</summary>
    private static string OpinionMark => Repository.Path(".ci", "opinions", "node_modules", ".package-lock.json");

    public static void RequireEngines() => Engines.Require();

    public static void RequireOpinions() => OpinionPackages.Require();

    private static string? FindFirefox() => Environment.GetEnvironmentVariable("FIREFOX_PATH") ?? Find("firefox-esr") ?? Find("firefox");

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
