namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>The editors these tests start.</summary>
internal static class EditorPackages
{
    private static readonly Installation Editors = new(
        "install-editors",
        "These tests need Neovim, Node and the packages of .ci/lsp. As root on Debian or Ubuntu, run: .ci/install-editors",
        () => Installation.IsOnPath("nvim") && Installation.IsOnPath("node") && File.Exists(Repository.Path(".ci", "lsp", "node_modules", ".package-lock.json")));

    /// <summary>Installs what is missing, once; fails with what to do where that is not possible.</summary>
    public static void Require() => Editors.Require();
}
