namespace Schwerpunkt.Statiq.Tests;

/// <summary>How docs/statiq.md says that any Statiq site uses the two modules; compiled, so that the page is right.</summary>
internal static class PlainSite
{
    public static Task<int> RunAsync(string[] args) =>
        Bootstrapper.Factory
            .CreateWeb(args)
            .ModifyTemplate(MediaTypes.Markdown, render => new ForAllDocuments(new DeduplicateParagraphs(), render, new RenderCredits()))
            .RunAsync();
}
