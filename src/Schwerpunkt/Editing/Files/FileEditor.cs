using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>Edits the files of a content, in memory: begins, moves and deletes pages, adds and deletes pictures and documents.</summary>
public sealed class FileEditor(AssembledSite site, FileSurroundings around)
{
    private readonly SourceTree tree = site.Tree;

    /// <summary>Begins a page.</summary>
    /// <param name="folder">Below content/, empty for the top; null for where its like are.</param>
    /// <param name="name">What its own folder is called; null for the name that its title gives.</param>
    public FileEditResult Begin(NewPageKind kind, string title, string? folder = null, string? name = null)
    {
        if (site.Site is not { } whole) return new FileEditResult.Refused(Refusals.NoSite);
        if (folder?.Split('/').Any(IsLeftOut) == true) return new FileEditResult.Refused(Refusals.LeftOut(folder));
        if (NewPage.Of(kind, title, whole, folder, name) is not { } page) return new FileEditResult.Refused(Refusals.NoName(name ?? title));
        if (IsTaken(page.Path)) return new FileEditResult.Refused(Refusals.Taken(page.Path));
        var file = new SourceFile(page.Path, Encoding.UTF8.GetBytes(page.Text));
        return Placed(Done(page.Path, new FileChanges([new FileStep.Written(file.Path, file.Bytes)]), tree with { Texts = tree.Texts.Add(file) }));
    }

    /// <summary>Gives a page, a folder, a picture or a document another path; what leads there follows, the old address of a page stays.</summary>
    public FileEditResult Move(PathMap map)
    {
        var pages = tree.Texts.Select(file => file.Path).Concat(tree.Pictures.Select(file => file.Path)).Concat(tree.Files.Select(file => file.Path)).ToList();
        if (!pages.Any(path => map.Of(path) != path)) return new FileEditResult.Refused(Refusals.NoFile(map.From));
        if (map.From is "index.md" or SiteConfig.FileName or Glossary.FileName or SearchWords.FileName) return new FileEditResult.Refused(Refusals.Fixed(map.From));
        if (map.To.Length == 0 || map.To.StartsWith(map.From + "/", StringComparison.Ordinal) || map.To.Split('/').Any(IsLeftOut)) return new FileEditResult.Refused(Refusals.LeftOut(map.To));
        if (IsTaken(map.To) || pages.Any(path => path.StartsWith(map.To + "/", StringComparison.Ordinal))) return new FileEditResult.Refused(Refusals.Taken(map.To));
        if (MoveProof.FirstUnread(site) is { } unread) return new FileEditResult.Refused(Refusals.Unread(unread));
        var move = PageMove.Of(tree, map);
        var after = around.Assemble(move.Tree);
        if (MoveProof.FirstLost(site, after, map) is { } place) return new FileEditResult.Refused(Refusals.Unsure(place));
        var texts = move.Files.Where(file => file.Changes).ToDictionary(file => file.Before.Path, StringComparer.Ordinal);
        ImmutableArray<FileStep> steps =
        [
            .. pages.Where(path => map.Of(path) != path).Order(StringComparer.Ordinal).Select(path => new FileStep.Renamed(path, map.Of(path), texts.GetValueOrDefault(path) is { } text ? (text.Before.Bytes, text.After.Bytes) : null)),
            .. move.Files.Where(file => !file.Moves).Select(file => new FileStep.Replaced(file.Before.Path, file.Before.Bytes, file.After.Bytes)),
        ];
        return Placed(Done(map.To, new FileChanges(steps), move.Tree, after));
    }

    /// <summary>Takes a page, a picture (with what lies beside it) or a document away.</summary>
    /// <param name="path">The file.</param>
    /// <param name="heir">The page that takes the address of a deleted page; null where none does.</param>
    /// <param name="isConfirmed">Whether it goes although something leads there.</param>
    /// <param name="along">Pictures and documents that go with it.</param>
    public FileEditResult Delete(string path, string? heir = null, bool isConfirmed = false, params ImmutableArray<string> along)
    {
        if (path is "index.md" or SiteConfig.FileName) return new FileEditResult.Refused(Refusals.Fixed(path));
        if (!IsTaken(path)) return new FileEditResult.Refused(Refusals.NoFile(path));
        var referrers = Referrers.Of(tree, path);
        if (!referrers.IsEmpty && !isConfirmed) return new FileEditResult.Refused(Refusals.Referred(path, referrers)) { Referrers = referrers };
        if (along.FirstOrDefault(file => !IsTaken(file)) is { } missing) return new FileEditResult.Refused(Refusals.NoFile(missing));
        var steps = ImmutableArray.CreateBuilder<FileStep>();
        foreach (var gone in along.Prepend(path))
        {
            steps.Add(new FileStep.Deleted(gone, tree.Texts.FirstOrDefault(file => file.Path == gone)?.Bytes ?? around.BytesOf(gone)));
            if (tree.Texts.FirstOrDefault(file => file.Path == gone + ".yml") is { } beside) steps.Add(new FileStep.Deleted(beside.Path, beside.Bytes));
        }

        var paths = steps.OfType<FileStep.Deleted>().Select(step => step.Path).ToHashSet(StringComparer.Ordinal);
        var texts = tree.Texts.RemoveAll(file => paths.Contains(file.Path));
        if (heir is not null)
        {
            if (!path.EndsWith(".md", StringComparison.Ordinal) || texts.FirstOrDefault(file => file.IsPage && file.Path == heir) is not { } page) return new FileEditResult.Refused(Refusals.NoHeir(heir));
            switch (Inherited(page, path))
            {
                case EditResult.Refused refused: return new FileEditResult.Refused(refused.Reason);
                case EditResult.Done done:
                    steps.Add(new FileStep.Replaced(heir, page.Bytes, done.After.File.Bytes));
                    texts = texts.Replace(page, done.After.File);
                    break;
            }
        }

        var left = tree with { Texts = texts, Pictures = tree.Pictures.RemoveAll(picture => paths.Contains(picture.Path)), Files = tree.Files.RemoveAll(file => paths.Contains(file.Path)), Data = tree.Data.RemoveAll(file => paths.Contains(file.Path)) };
        return Done(path, new FileChanges(steps.DrainToImmutable()), left);
    }

    /// <summary>Adds a picture or document under a clean name; one with the same bytes that is there already is used instead.</summary>
    public FileEditResult Add(AddedFile added)
    {
        if (added.Bytes.Length == 0) return new FileEditResult.Refused(Refusals.EmptyFile(added.Name));
        if (added.Bytes.Length > FileLimits.MostBytes) return new FileEditResult.Refused(Refusals.LargeFile(added.Name));
        if (added.Folder.Split('/').Any(IsLeftOut)) return new FileEditResult.Refused(Refusals.LeftOut(added.Folder));
        var facts = around.PictureOf(added.Name, added.Bytes);
        var (stem, ending) = CleanName.Of(added.Name, facts?.Format, added.Bytes.Span);
        if (ending is ".md" or ".yml") return new FileEditResult.Refused(Refusals.NoAttachment(added.Name));
        if (SameAs(added, facts?.Hash) is { } same) return Done(same, FileChanges.None, tree);
        var lead = added.Folder.Length == 0 ? "" : added.Folder + "/";
        var number = 1;
        string path;
        do
        {
            path = number == 1 ? $"{lead}{stem}{ending}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lead}{stem}-{number}{ending}");
            number++;
        }
        while (IsTaken(path) || IsTaken(path + ".yml"));

        var beside = facts is null ? null : added.Beside(path);
        ImmutableArray<FileStep> steps = [new FileStep.Written(path, added.Bytes), .. beside is null ? Array.Empty<FileStep>() : [new FileStep.Written(beside.Path, beside.Bytes)]];
        var after = tree with
        {
            Texts = beside is null ? tree.Texts : tree.Texts.Add(beside),
            Pictures = facts is null ? tree.Pictures : tree.Pictures.Add(facts with { Path = path }),
            Files = facts is null ? tree.Files.Add(new FileFacts(path, added.Bytes.Length)) : tree.Files,
            Data = DataFile.IsRead(path) && added.Bytes.Length <= FileLimits.MostData ? tree.Data.Add(new SourceFile(path, added.Bytes)) : tree.Data,
        };
        return Done(path, new FileChanges(steps), after);
    }

    private static bool IsLeftOut(string name) => name is ['_' or '.', ..];

    /// <summary>Whether something has the path, or on another machine would have: there capitals do not count.</summary>
    private bool IsTaken(string path) => tree.Texts.Select(file => file.Path).Concat(tree.Pictures.Select(file => file.Path)).Concat(tree.Files.Select(file => file.Path)).Concat(tree.Unread).Contains(path, StringComparer.OrdinalIgnoreCase);

    private string? SameAs(AddedFile added, string? hash) => hash is null
        ? tree.Files.FirstOrDefault(file => file.Length == added.Bytes.Length && around.BytesOf(file.Path).Span.SequenceEqual(added.Bytes.Span))?.Path
        : tree.Pictures.FirstOrDefault(picture => picture.Hash == hash && around.BytesOf(picture.Path).Span.SequenceEqual(added.Bytes.Span))?.Path;

    private EditResult Inherited(SourceFile heir, string path)
    {
        var hash = SavedFile.TryRead(heir)?.Hash ?? "";
        var alias = new HeadValue.Text("/" + SitePath.OfPage(path));
        return new PageEditor(tree, _ => []).Apply(heir, new HeadEdit.Add(hash, KeyPath.Of("aliases"), int.MaxValue, alias));
    }

    /// <summary>The same, unless somebody else has the address, be it the generator, or not every disk can hold it.</summary>
    private FileEditResult Placed(FileEditResult.Done done)
    {
        if (done.NewFaults.FirstOrDefault(fault => fault.Kind == SameUrl.Kind || fault.Kind == UnusableName.Kind) is not { } clash) return done;
        var address = done.Path.EndsWith(".md", StringComparison.Ordinal) ? SitePath.OfPage(done.Path).TrimEnd('/') : done.Path;
        var free = Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address}-{number}")).First(path => !IsTaken($"{path}/index.md") && !IsTaken($"{path}.md"));
        return new FileEditResult.Refused(Refusals.NoPlace(clash, free[(free.LastIndexOf('/') + 1)..]));
    }

    private FileEditResult.Done Done(string path, FileChanges changes, SourceTree after, AssembledSite? assembled = null)
    {
        var then = assembled ?? around.Assemble(after);
        ImmutableArray<Finding> before = around.FindingsOf(site);
        return new FileEditResult.Done(path, changes, before, changes.Steps.IsEmpty ? before : around.FindingsOf(then), changes.Steps.IsEmpty ? [] : AddressComparison.Of(site, then));
    }
}
