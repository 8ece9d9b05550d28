using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Checks;

/// <summary>Checks that each output file has one owner, on every disk: pages, pictures, downloads, old addresses, and what the generator makes.</summary>
internal sealed class AddressChecks(Site site, ImmutableArray<OutputFile> outputs, FindingLog log)
{
    // A path in another case, or in another normal form, is the same file on many disks.
    private readonly Dictionary<string, OutputOwner> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, OutputOwner> folders = new(StringComparer.OrdinalIgnoreCase);

    public void Check()
    {
        foreach (var alias in site.Pages.SelectMany(page => page.FrontMatter.Listing.Aliases)) CheckAlias(alias);
        if (outputs.Select(output => output.Owner).OfType<OutputOwner.Generator>().FirstOrDefault(IsItself) is { } itself) files.Add(OutputManifest.FileName, itself);
        foreach (var (path, owner) in outputs.Where(output => output.Owner is not null).Select(output => (NormalForm.Of(output.Path), output.Owner!)).OrderBy(claim => Rank(claim.Item2))) // ! filtered before
            Claim(path, owner);
        foreach (var (path, owner) in files.Concat(folders)) CheckCopy(path, owner);
    }

    /// <summary>Who comes later is to give way: what an editor wrote before what the generator needs, an old address before all others.</summary>
    private static int Rank(OutputOwner owner) => owner switch
    {
        OutputOwner.Generator => 0,
        OutputOwner.Source => 1,
        _ => 2,
    };

    private void CheckAlias(Located written)
    {
        if (Alias.TryParse(written.Text) is not { } alias) log.Add(InvalidAlias.At(written.Location, Alias.Shown(written.Text)));
        else if (alias.Reserved is { } name && !string.Equals(name, OutputManifest.FileName, StringComparison.OrdinalIgnoreCase)) log.Add(InvalidAlias.AtReserved(written.Location, written.Text, name));
    }

    private void Claim(string path, OutputOwner owner)
    {
        if (owner is OutputOwner.OldAddress && DiskName.FaultOfPath(path) is { } fault) log.Add(UnusableName.At(owner.Place, UrlOf(path), fault));
        else if (files.TryGetValue(path, out var other)) ReportSame(path, owner, other);
        else if (folders.TryGetValue(path, out var within)) ReportFolder(path, owner, within);
        else if (EnterFolders(path, owner))
        {
            CheckName(path, path, owner);
            files.Add(path, owner);
        }
    }

    /// <summary>Claims the folders above a file; false where one of them is a file already.</summary>
    private bool EnterFolders(string path, OutputOwner owner)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (files.TryGetValue(folder, out var file))
            {
                ReportFolder(folder, owner, file);
                return false;
            }

            if (!folders.TryAdd(folder, owner)) return true;
            CheckName(folder, path, owner);
        }

        return true;
    }

    /// <summary>A compressed copy of another file would stand at this path.</summary>
    private void CheckCopy(string path, OutputOwner owner)
    {
        if (!path.EndsWith(".br", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return;
        if (OutputFile.IsText(path[..^3]) && files.TryGetValue(path[..^3], out var text)) ReportFolder(path, owner, text);
    }

    private void CheckName(string path, string output, OutputOwner owner)
    {
        if (DiskName.Fault(path[(path.LastIndexOf('/') + 1)..]) is { } fault) log.Add(UnusableName.At(owner.Place, UrlOf(output), fault));
    }

    private void ReportSame(string path, OutputOwner owner, OutputOwner other) => log.Add((owner, other) switch
    {
        (OutputOwner.OldAddress alias, OutputOwner.Source page) when page.Place == alias.Page => CircularAlias.At(alias.Place, alias.Text),
        (OutputOwner.OldAddress alias, _) => AliasTaken.At(alias.Place, alias.Text, PlaceOf(other)),
        (_, OutputOwner.Generator) => SameUrl.AtGenerated(owner.Place, UrlOf(path), PlaceOf(other)),
        _ => SameUrl.At(owner.Place, UrlOf(path), other.Place),
    });

    private void ReportFolder(string path, OutputOwner owner, OutputOwner other) => log.Add(
        owner is OutputOwner.OldAddress alias
            ? AliasTaken.AtFolder(alias.Place, alias.Text, site.Config.Address.Url(path), PlaceOf(other))
            : SameUrl.AtFolder(owner.Place, site.Config.Address.Url(path), PlaceOf(other)));

    /// <summary>Where an editor can change something about a file; null for what every site has.</summary>
    private static Location? PlaceOf(OutputOwner owner) => IsItself(owner) ? null : owner.Place;

    /// <summary>Whether no line of the content asks for a file: its place is then the configuration as a whole.</summary>
    private static bool IsItself(OutputOwner owner) => owner is OutputOwner.Generator && (owner.Place.Path == "site.yml" || owner.Place.Path.EndsWith("/site.yml", StringComparison.Ordinal));

    private string UrlOf(string path) => site.Config.Address.Url(path == SitePath.OutputOf("") || path.EndsWith("/" + SitePath.OutputOf(""), StringComparison.Ordinal) ? path[..^SitePath.OutputOf("").Length] : path);
}
