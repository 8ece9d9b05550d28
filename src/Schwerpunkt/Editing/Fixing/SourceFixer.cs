using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Writes into a Markdown file what the build repairs; everything else stays as it is, byte for byte. Safe to use from several threads.</summary>
public sealed class SourceFixer
{
    private readonly SourceTree tree;
    private readonly DocumentReader reader;
    private readonly string language;

    private readonly Func<SourceFile, ImmutableArray<Finding>> findingsOf;

    /// <param name="tree">The whole content: what a page says depends on its neighbours.</param>
    /// <param name="findingsOf">What is wrong with a page: certain repairs of it are applied.</param>
    public SourceFixer(SourceTree tree, Func<SourceFile, ImmutableArray<Finding>> findingsOf)
    {
        (this.tree, this.findingsOf) = (tree, findingsOf);
        // What is wrong with a sidecar is for the build to say.
        reader = DocumentReader.Of(tree, new FindingLog());
        language = SiteConfigReader.LanguageOf(tree);
    }

    /// <summary>The file repaired; unchanged, with its findings, where it cannot be read.</summary>
    public FixResult Fix(SourceFile file)
    {
        var written = reader.Read(file);
        if (written.Findings.Any(finding => finding.Kind == InvalidUtf8.Kind || finding.Kind == NotText.Kind || finding.Kind == MergeConflict.Kind || finding.Kind == LongLine.Kind || finding.Kind == TooDeeplyNested.Kind || finding.Kind == TooManyMarks.Kind)) return Unread(file, written);
        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble);
        var before = SourceText.Of(Encoding.UTF8.GetString(file.Bytes.Span[(mark ? Encoding.UTF8.Preamble.Length : 0)..]));
        var (text, repairs) = new RepairApplier(file.Path, reader, findingsOf).Apply(before);
        if (Read(file.Path, text) is not { } draft) return Unread(file, written);
        while (Round(draft) is { Repairs.IsEmpty: false } round && round.Draft.SourceText.Text != draft.SourceText.Text)
        {
            // Where a repeat has gone, what it had kept from being set can be set.
            var left = round.Draft.SourceText.Lines.Select(line => line.Number).ToHashSet();
            repairs = [.. repairs.Concat(round.Repairs).Where(repair => repair.IsRepeat || left.Contains(repair.Line)).Distinct()];
            draft = round.Draft;
        }

        var result = FixResult.Of(file, tree.At(file.Path), mark, (before, draft.SourceText), repairs);
        return result with { RepeatsLeft = Deduplicator.Shape(draft.Document).Removed };
    }

    private static FixResult Unread(SourceFile file, DocumentReading reading) =>
        FixResult.Unread(file, [.. reading.Findings.Where(finding => finding.Severity == Severity.Error)]);

    /// <summary>Sets the text, then takes out repeats; what that makes certain is mended.</summary>
    private (Draft Draft, ImmutableArray<MendedPlace> Repairs) Round(Draft draft)
    {
        var typeset = Typeset(draft);
        var erased = Erase(typeset.Draft);
        if (erased.Draft == draft) return (draft, []);
        var (text, mended) = new RepairApplier(draft.Path, reader, findingsOf).Apply(erased.Draft.SourceText);
        return (mended.IsEmpty ? erased.Draft : Read(draft.Path, text) ?? erased.Draft, [.. typeset.Repairs, .. erased.Repairs, .. mended]);
    }

    /// <summary>Spaces and quotes, all at once; where that changes what the page shows, the lines in which it does not.</summary>
    private (Draft Draft, ImmutableArray<MendedPlace> Repairs) Typeset(Draft draft)
    {
        var edits = Edits(draft).OrderBy(edit => edit.Start).ToImmutableArray();
        if (edits.IsEmpty) return (draft, []);
        var wanted = ShownText.Of(draft.Document, exact: false);
        if (Try(draft, draft.SourceText.With(edits), wanted, exact: false) is not { } done)
        {
            var map = draft.SourceText.Map();
            ImmutableArray<ImmutableArray<Edit>> lines = [.. edits.GroupBy(edit => map.LineOf(edit.Start)).Select(line => line.ToImmutableArray())];
            edits = [.. Halving.Sound(lines, map.Text.Length, some => Try(draft, draft.SourceText.With(some.SelectMany(line => line)), wanted, exact: false) is not null).SelectMany(line => line)];
            if (Try(draft, draft.SourceText.With(edits), wanted, exact: false) is not { } partly) return (draft, []);
            done = partly;
        }

        var places = draft.SourceText.Map();
        return (done, [.. edits.Select(edit => new MendedPlace(draft.SourceText.Lines[places.LineOf(edit.Start)].Number, edit.What, IsRepeat: false)).Distinct()]);
    }

    private IEnumerable<Edit> Edits(Draft draft)
    {
        if (!draft.Document.FrontMatter.Handling.Typography) return [];
        var text = draft.SourceText.Decoded;
        var titles = draft.Document.AllBlocks().OfType<Block.Picture>().Select(picture => picture.Text).OfType<PictureText>().Concat(draft.Document.UnshownPictures).Select(written => written.Title);
        return WrittenLine.Of(draft.Document, language).SelectMany(Edits)
            .Concat(titles.Distinct().SelectMany(title => TitleRepair.Of(text, title)));
    }

    /// <summary>In a table spaces may be there for alignment.</summary>
    private static IEnumerable<Edit> Edits(WrittenLine line) =>
        LineTypesetter.Edits(line.Content, line.German).Where(edit => !line.InTable || edit.What != SpaceRepair.What);

    /// <summary>Takes out repeats until none is left that can go without harm.</summary>
    private (Draft Draft, ImmutableArray<MendedPlace> Repairs) Erase(Draft draft)
    {
        var repairs = ImmutableArray.CreateBuilder<MendedPlace>();
        while (Step(draft) is { } step)
        {
            repairs.AddRange(step.Removed.Select(removal => new MendedPlace(draft.SourceText.Lines[removal.At.Line - 1].Number, "Wiederholung entfernt", IsRepeat: true)));
            draft = step.Draft;
        }

        return (draft, [.. repairs.Distinct()]);
    }

    /// <summary>As many repeats at once as can go without harm; null where none can.</summary>
    private (Draft Draft, ImmutableArray<Removal> Removed)? Step(Draft draft)
    {
        var removals = Deduplicator.Shape(draft.Document).Removals;
        if (removals.IsEmpty) return null;
        var trial = new Trial(draft, BlockPlaces.Of(draft.Document), ShownText.Of(draft.Document, exact: true), removals.Length);
        // A comment is written only where every repeat that is left needs one.
        return Part(trial, removals, Seam.Closed, Seam.Blank) ?? Part(trial, removals, Seam.Comment);
    }

    /// <summary>All of these, else what can go of their first half, else of their second.</summary>
    private (Draft Draft, ImmutableArray<Removal> Removed)? Part(Trial trial, ImmutableArray<Removal> removals, params ImmutableArray<Seam> seams)
    {
        foreach (var seam in seams)
        {
            if (Try(trial, removals, seam) is { } found) return found;
        }

        var half = removals.Length / 2;
        return half == 0 ? null : Part(trial, removals[..half], seams) ?? Part(trial, removals[half..], seams);
    }

    private (Draft Draft, ImmutableArray<Removal> Removed)? Try(Trial trial, ImmutableArray<Removal> removals, Seam seam)
    {
        var erased = RepeatEraser.Erase(trial.Draft.SourceText, trial.Places, removals, seam);
        return Try(trial.Draft, erased, trial.Wanted, exact: true) is { } next && Deduplicator.Shape(next.Document).Removed < trial.Repeats ? (next, removals) : null;
    }

    /// <summary>The page with this text; null where it cannot be read or shows something else.</summary>
    private Draft? Try(Draft draft, SourceText manuscript, string wanted, bool exact) =>
        Read(draft.Path, manuscript) is { } read && ShownText.Of(read.Document, exact) == wanted ? read : null;

    private Draft? Read(string path, SourceText text) =>
        reader.Read(new SourceFile(path, Encoding.UTF8.GetBytes(text.Text))).Document is { } page ? new Draft(path, text, page) : null;

    /// <summary>A file on its way to being repaired, and the page it gives.</summary>
    private sealed record Draft(string Path, SourceText SourceText, Document Document);

    /// <summary>What every attempt at one step is measured against.</summary>
    private sealed record Trial(Draft Draft, ImmutableArray<BlockPlace> Places, string Wanted, int Repeats);
}
