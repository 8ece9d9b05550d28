using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>The editors these tests start: where they are, and how they come here where they are missing.</summary>
internal static class EditorPackages
{
    private static readonly Lazy<string?> Failure = new(Install);

    /// <summary>Installs what is missing, once; fails with what to do where that is not possible.</summary>
    public static void Require() => Assert.True(Failure.Value is null, Failure.Value);

    private static string? Install()
    {
        if (AreHere()) return null;
        const string remedy = "These tests need Neovim, Node and the packages of .ci/lsp. As root on Debian or Ubuntu, run: .ci/install-editors";
        if (!OperatingSystem.IsLinux()) return remedy;
        var answer = Command.RunProcess("bash", [Repository.Path(".ci", "install-editors")], Repository.Root);
        return AreHere() ? null : $"{remedy}\n{answer.Output}{answer.Error}";
    }

    private static bool AreHere() => IsOnPath("nvim") && IsOnPath("node") && File.Exists(Repository.Path(".ci", "lsp", "node_modules", ".package-lock.json"));

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, program)));
}
