using Schwerpunkt.Pages;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Which pictures name somebody wherever moved pages show them, read as the build reads them.</summary>
internal sealed class ShownCredits
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> nameless = new(StringComparer.Ordinal);

    public void Add(Document document)
    {
        foreach (var figure in PageReferences.Of(document).Parts.Figures) (figure.Credit is null ? nameless : named).Add(figure.Source);
    }

    public bool IsNamed(string picture) => named.Contains(picture) && !nameless.Contains(picture);
}
