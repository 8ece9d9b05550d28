namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>The tests of the workbench share a browser, each with a site of its own: they run beside those that look at published sites.</summary>
[CollectionDefinition(Name)]
public sealed class WorkbenchDefinition : ICollectionFixture<OpenBrowser>
{
    public const string Name = "Workbench";
}
