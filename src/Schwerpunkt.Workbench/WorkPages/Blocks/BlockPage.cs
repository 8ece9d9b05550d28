using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>Edits one block of a page where it is read: replaces, inserts, moves, deletes it.</summary>
/// <param name="desk">Writes.</param>
/// <param name="drawn">Shows a diagram while it is typed.</param>
/// <param name="fields">The kinds of fields, the most special first; the last fits every block.</param>
internal sealed class BlockPage(Desk desk, DrawnBlock drawn, ImmutableArray<IBlockFields> fields) : IWorkPage
{
    public string Path => "block";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult(Opened(request));

    public Task<Reply> Do(WorkRequest request) => Task.FromResult(request["aktion"] switch
    {
        "hoch" => Moved(request, behind: false),
        "runter" => Moved(request, behind: true),
        "loeschen" => Edited(request, "gelöscht", (at, hash) => new BlockEdit.Delete(hash, at)).Reply,
        "probe" => Probed(request),
        _ => Saved(request),
    });

    /// <summary>A picture, what stands beside it, and the text are one change.</summary>
    private Reply Saved(WorkRequest request)
    {
        Reply? reply = null;
        desk.Together(request.File, () =>
        {
            var (typed, outcome) = Chosen(request).Prepare(request);
            if (outcome is Outcome.Unsure unsure) outcome = new Outcome.Unsure(unsure.Effects.AddRange(EffectsOf(typed)));
            (reply, outcome) = outcome is null ? Edited(request, typed["neu"].Length > 0 ? "eingefügt" : "geändert", Written(typed), typed) : (Answer(request, Target(request), outcome), outcome);
            return outcome;
        });
        return reply!; // ! the change gave it
    }

    /// <summary>What else the text would change.</summary>
    private ImmutableArray<SideEffect> EffectsOf(WorkRequest typed) =>
        Target(typed) is { File: var file } target && Now(target) is var (at, hash) && desk.Try(file, hash, after => Written(typed)(at, after)) is EditResult.Done done ? done.SideEffects : [];

    private Reply Opened(WorkRequest request)
    {
        if (desk.ReadPage(request.File) is not { } page) return new Reply.Missing($"„{request.File}“ gibt es nicht, oder es ist keine Seite.");
        if (page.Document is null) return new Reply.Missing("Der Kopf der Seite lässt sich nicht lesen. Beheben Sie zuerst diesen Fehler im Quelltext.");
        var at = request.Has("zeile") && int.TryParse(request["zeile"], out var line) ? page.At(line) : PieceAddress.TryParse(request["ort"]);
        if (at is null && request["neu"].Length == 0) return new Reply.Missing("An dieser Stelle steht kein Text, der sich hier bearbeiten lässt.");
        if (request.Has("stand") && request["stand"] != page.File.Hash) return new Reply.Missing("Die Datei wurde inzwischen geändert. Öffnen Sie die Stelle noch einmal.");
        desk.Remember(page.File);
        if (at is { } there && page.MarkdownOf(there) is null) return new Reply.Missing("Diese Stelle gibt es nicht mehr. Laden Sie die Seite neu.");
        var isNew = request["neu"].Length > 0;
        var (block, markdown) = isNew ? (null, NewBlock.Of(request["art"])) : (page.BlockOf(at!.Value), page.MarkdownOf(at.Value) ?? ""); // ! not null where none is begun
        var chosen = fields.First(one => (request["felder"].Length == 0 || one.Name == request["felder"] || one == fields[^1]) && (isNew ? one.Name == NewBlock.FieldsOf(request["art"]) : one.Fits(block, markdown)));
        var name = isNew ? NewBlock.NameOf(request["art"]) : BlockNames.Of(at!.Value.Kind, block); // ! as above
        var target = new BlockTarget(request.File, page.File.Hash, at, request["neu"], request["art"], isNew ? "" : markdown, name, chosen.Name, DraftOf(request, page, at));
        return new Reply.Shown(target.Title, BlockForm.Of(request, target, chosen.Show(new BlockPlace(request.File, block, name), markdown), Html.None, chosen != fields[^1]));
    }

    /// <summary>The edit that the form stands for.</summary>
    private Func<PieceAddress, string, PageEdit> Written(WorkRequest request)
    {
        var markdown = Chosen(request).Markdown(request, request["war"]);
        if (request["neu"].Length > 0) return (at, hash) => new BlockEdit.Insert(hash, at, request["neu"] != "davor", markdown);
        return (at, hash) => new BlockEdit.Replace(hash, at, markdown);
    }

    private IBlockFields Chosen(WorkRequest request) => fields.FirstOrDefault(one => one.Name == request["felder"]) ?? fields[^1];

    private (Reply Reply, Outcome Outcome) Edited(WorkRequest request, string what, Func<PieceAddress, string, PageEdit> edit, WorkRequest? typed = null)
    {
        var target = Target(request);
        var (place, hash) = Now(target) ?? (target.At ?? default, target.Hash);
        var outcome = target.At is null
            ? Ended(target, Chosen(request).Markdown(typed ?? request, ""))
            : desk.Edit($"{target.Name} {what}", target.File, hash, request.IsAgreed, after => edit(place, after));
        return (outcome is Outcome.Overtaken && target.At is { } at ? Both(request, target, at) : Answer(request, target, outcome), outcome);
    }

    private Reply Moved(WorkRequest request, bool behind)
    {
        var target = Target(request);
        if (Chosen(request).Markdown(request, request["war"]) != LineMap.Normalise(request["war"])) return Answer(request, target, new Outcome.Refused("Speichern Sie zuerst, was Sie geändert haben; dann verschieben Sie."));
        if (target.At is not { } opened) return Answer(request, target, new Outcome.Refused("Es fehlt die Stelle, die zu verschieben ist. Geändert wurde nichts."));
        if (Now(target) is not var (at, _)) return Both(request, target, opened);
        if (desk.ReadPage(target.File) is not { } page || (behind ? page.Behind(at) : page.Before(at)) is not { } other)
            return Answer(request, target, new Outcome.Refused(behind ? "Dahinter steht nichts, womit sich das tauschen lässt." : "Davor steht nichts, womit sich das tauschen lässt."));
        return Edited(request, "verschoben", (there, hash) => new BlockEdit.Move(hash, there, behind, other)).Reply;
    }

    /// <summary>What is wrong with the text as it is typed; nothing is written.</summary>
    private Reply.Shown Probed(WorkRequest request)
    {
        var target = Target(request);
        if (target.At is null) return new Reply.Shown(target.Title, Html.None);
        if (Now(target) is not var (at, hash)) return new Reply.Shown(target.Title, WorkFrame.Message("Diese Stelle wurde inzwischen von jemand anderem geändert. Beim Speichern sehen Sie beide Texte."));
        return new Reply.Shown(target.Title, desk.Try(target.File, hash, after => Written(request)(at, after)) is { } result ? Html.Of($"{Probe.Of(result)}{drawn.Of(target, at, result)}") : Html.None);
    }

    /// <summary>Where the part stands now, and in which text; null where somebody else changed it.</summary>
    private (PieceAddress At, string Hash)? Now(BlockTarget target)
    {
        if (target.At is not { } at || desk.ReadPage(target.File) is not { } page) return null;
        if (page.File.Hash == target.Hash) return (at, target.Hash);
        return desk.Remembered(target.Hash) is { } was && new Rebase(was, page).Find(at) is { } found ? (found, page.File.Hash) : null;
    }

    /// <summary>Behind all that stands on a page without a block.</summary>
    private Outcome Ended(BlockTarget target, string markdown)
    {
        if (desk.Read(target.File) is not { } file) return new Outcome.Refused($"„{target.File}“ gibt es nicht mehr. Geändert wurde nichts.");
        if (string.IsNullOrWhiteSpace(markdown)) return new Outcome.Refused("Es fehlt der Text.");
        var end = file.Decoded.TrimEnd().Length;
        var after = file.With([file.Change(TextSpan.Between(end, file.Decoded.Length), $"\n\n{markdown.Trim('\n')}\n")]);
        return desk.Replace($"{target.Name} eingefügt", target.File, target.Hash, after.File.Bytes);
    }

    /// <summary>What stands there now, beside what was typed: an editor chooses. Where nothing stands there any more, the text can be put in again; no other part is ever offered to be replaced.</summary>
    private Reply Both(WorkRequest request, BlockTarget target, PieceAddress at)
    {
        if (desk.ReadPage(target.File) is not { } page) return Answer(request, target, new Outcome.Refused("Die Seite gibt es nicht mehr. Ihr Text steht noch hier; geändert wurde nichts."));
        desk.Remember(page.File);
        var rebase = desk.Remembered(target.Hash) is { } was ? new Rebase(was, page) : null;
        var theirs = rebase?.Theirs(at.Kind) ?? page.File.Decoded;
        if (target.New.Length == 0 && rebase?.Heir(at) is { } heir)
        {
            if (theirs == Chosen(request).Markdown(request, request["war"])) return new Reply.Done(WorkReply.PageOf(target.File));
            return new Reply.Again(target.Title, Form(request, target with { Hash = page.File.Hash, At = heir, Before = theirs }, Said("Diese Stelle wurde inzwischen von jemand anderem geändert; überschrieben wurde nichts.", theirs, "„Speichern“ setzt ihn an die Stelle des anderen.")));
        }

        var beside = rebase?.LastBefore(at.Kind);
        var again = target with { Hash = page.File.Hash, At = beside ?? page.Addresses.Where(other => other.Kind == at.Kind).Cast<PieceAddress?>().FirstOrDefault(), New = beside is null ? "davor" : "dahinter", Kind = target.Kind.Length > 0 ? target.Kind : "absatz", Before = "" };
        return new Reply.Again(target.Title, Form(request, again, Said("Diese Stelle gibt es so nicht mehr: Jemand hat sie gelöscht oder umgeschrieben. Überschrieben wurde nichts.", theirs, "„Speichern“ fügt ihn wieder ein, ohne etwas zu ersetzen.")));
    }

    private static Html Said(string what, string theirs, string how) => Html.Of($"""
        <div class="meldung" role="alert"><p>{what}</p>{Html.If(theirs.Length > 0, () => Html.Of($"""<p>Jetzt steht dort:</p><pre tabindex="0">{theirs}</pre>"""))}<p>Darunter steht Ihr Text. {how}</p></div>
        """);

    private Reply Answer(WorkRequest request, BlockTarget target, Outcome outcome) => WorkReply.Of(outcome, target.Title, WorkReply.PageOf(target.File), message => Form(request, target, message));

    private Html Form(WorkRequest request, BlockTarget target, Html message)
    {
        var chosen = Chosen(request);
        return BlockForm.Of(request, target, chosen.Again(new BlockPlace(target.File, target.At is { } at ? desk.ReadPage(target.File)?.BlockOf(at) : null, target.Name), request), message, chosen != fields[^1]);
    }

    private BlockTarget Target(WorkRequest request)
    {
        var at = PieceAddress.TryParse(request["ort"]);
        var name = request["neu"].Length > 0 ? NewBlock.NameOf(request["art"]) : BlockNames.Of(at?.Kind ?? PieceKind.Block, at is { } there ? desk.ReadPage(request.File)?.BlockOf(there) : null);
        return new BlockTarget(request.File, request["stand"], at, request["neu"], request["art"], LineMap.Normalise(request["war"]), name, request["felder"], request["entwurf"]);
    }

    private static string DraftOf(WorkRequest request, WrittenPage page, PieceAddress? at)
    {
        if (at is not { } there) return $"{request.File}|{request["art"]}";
        var words = page.MarkdownOf(there);
        var number = page.Addresses.Count(other => other.Kind == there.Kind && other.Span.Length == there.Span.Length && other.Span.Start < there.Span.Start && page.MarkdownOf(other) == words);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request.File}|{request["neu"]}|{request["art"]}|{number}|{words}");
    }
}
