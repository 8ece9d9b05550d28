using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Checks;

/// <summary>Checks that each output file has one owner, on every disk: pages, pictures, downloads, old addresses, and what the generator makes.</summary>
internal sealed class AddressChecks(Site site, SourceTree tree, ImmutableArray<OutputFile> outputs, FindingLog log)
{
    private readonly OutputClaims claims = new();

    public void Check()
    {
        foreach (var alias in site.Pages.SelectMany(page => page.FrontMatter.Listing.Aliases)) CheckAlias(alias);
        CheckAsked();
        if (outputs.Select(output => output.Owner).OfType<OutputOwner.Generator>().FirstOrDefault(IsItself) is { } itself) claims.Claim(OutputManifest.FileName, itself);
        var answered = site.Config.ServerRedirects ? outputs.Concat(SiteOutputs.OldAddresses(site)) : outputs;
        foreach (var output in answered.OrderBy(output => Rank(output.Owner))) Claim(NormalForm.Of(output.Path), output.Owner);
        // A compressed copy of another file would stand at these paths.
        foreach (var (path, owner, text) in claims.Copies()) ReportFolder(path, owner, text);
    }

    /// <summary>Who comes later is to give way: what an editor wrote before what the generator needs, an old address before all others.</summary>
    private static int Rank(OutputOwner owner) => owner switch
    {
        OutputOwner.Generator => 0,
        OutputOwner.Source => 1,
        OutputOwner.OldAddress => 2,
        _ => throw new UnreachableException(),
    };

    private void CheckAlias(Located written)
    {
        if (Alias.TryParse(written.Text) is not { } alias) log.Add(InvalidAlias.At(written.Location, Alias.Shown(written.Text)));
        else if (alias.Reserved is { } name && !string.Equals(name, OutputManifest.FileName, StringComparison.OrdinalIgnoreCase)) log.Add(InvalidAlias.AtReserved(written.Location, written.Text, name));
    }

    /// <summary>Old addresses that no file answers: two of one page are a slip, two of different pages lead nobody knows where.</summary>
    private void CheckAsked()
    {
        var taken = new Dictionary<(string Path, string Query), Location>();
        foreach (var written in site.Pages.SelectMany(page => page.FrontMatter.Listing.Aliases))
        {
            if (Alias.TryParse(written.Text) is { Query: { } query } alias && !taken.TryAdd((alias.Path, query), written.Location))
                log.Add(AliasTaken.At(written.Location, written.Text, taken[(alias.Path, query)]));
        }
    }

    private void Claim(string path, OutputOwner owner)
    {
        if (owner is OutputOwner.OldAddress && DiskName.FaultOfPath(path) is { } fault)
        {
            log.Add(UnusableName.At(owner.Place, UrlOf(path), fault, path));
            return;
        }

        var outcome = claims.Claim(path, owner);
        foreach (var folder in outcome.Entered) CheckName(folder, path, owner);
        switch (outcome)
        {
            case OutputClaims.Outcome.Given: CheckName(path, path, owner); break;
            case OutputClaims.Outcome.Taken taken: ReportSame(path, owner, taken.By); break;
            case OutputClaims.Outcome.Blocked blocked: ReportFolder(blocked.Path, owner, blocked.By); break;
            default: throw new UnreachableException();
        }
    }

    private void CheckName(string path, string output, OutputOwner owner)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (DiskName.Fault(name) is not { } fault) return;
        // Where the file itself is called so, that is said.
        if (owner is not OutputOwner.Source || DiskName.FirstFault(tree.Below(owner.Place.Path)) is null) log.Add(UnusableName.At(owner.Place, UrlOf(output), fault, name));
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
