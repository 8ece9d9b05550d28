using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Imaging;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>A picture with what must be said of it. Words that belong to the file itself, such as its licence, go into the file beside it.</summary>
/// <param name="desk">Writes a picture that comes into the content, and what stands beside it.</param>
/// <param name="pictures">The pictures of the content, by path.</param>
internal sealed class FigureFields(Desk desk, Func<IEnumerable<string>> pictures) : IBlockFields
{
    /// <summary>More are not offered: what is typed is taken.</summary>
    private const int MostOffered = 500;

    private const string Yes = "ja";

    public string Name => "bild";

    public bool Fits(Block? block, string markdown) => block is Block.Picture && WrittenFigure.TryRead(markdown) is not null;

    public Html Show(BlockPlace place, string markdown)
    {
        var written = WrittenFigure.TryRead(markdown) ?? new WrittenFigure("", "", "", "", "");
        var figure = (place.Block as Block.Picture)?.Figure;
        var beside = figure is null ? null : Beside(figure.Source);
        return Fields(place, figure, new Values(
            figure?.Source ?? "", written.Alt, figure?.Decorative == true, written.Caption,
            written.Credit.Length > 0 ? written.Credit : WrittenHead.TextAt(beside, "credit"),
            WrittenHead.TextAt(beside, "license"), figure?.Placeholder == true));
    }

    public Html Again(BlockPlace place, WorkRequest typed) => Fields(place, (place.Block as Block.Picture)?.Figure, Typed(typed));

    public string Markdown(WorkRequest typed, string before)
    {
        var (values, written) = (Typed(typed), WrittenFigure.TryRead(LineMap.Normalise(before)));
        var address = written is not null && Path(typed.File, written.Address) == values.Picture ? written.Address : SitePath.Relative(typed.File, values.Picture);
        var figure = new WrittenFigure(values.IsDecorative ? "" : values.Alt, address, WrittenFigure.IsCredit(values.Credit) ? values.Credit : "", values.Caption, written?.Attributes ?? "") { IsBelow = written is { IsBelow: true } };
        return figure == written ? LineMap.Normalise(before) : figure.ToMarkdown();
    }

    /// <summary>Takes a chosen file into the content, and writes beside the picture what belongs there.</summary>
    public (WorkRequest Typed, Outcome? Outcome) Prepare(WorkRequest typed)
    {
        var values = Typed(typed);
        if (typed.Form.Files["datei"] is { FileName.Length: > 0 } file)
        {
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            if (!PictureHeaders.BeginsAsPicture(bytes.ToArray())) return (typed, new Outcome.Refused($"„{file.FileName}“ ist kein Bild, das sich hier zeigen lässt: JPEG, PNG, WebP, AVIF, GIF oder SVG. Gespeichert wurde nichts."));
            if (!values.IsNamed && Desk.CreditIn(file.FileName, bytes.ToArray()) is null) return (typed, NoCredit);
            var folder = typed.File.Contains('/', StringComparison.Ordinal) ? typed.File[..typed.File.LastIndexOf('/')] : "";
            var added = desk.Change("Bild hinzugefügt", isConfirmed: true, files => files.Add(new AddedFile(file.FileName, folder, bytes.ToArray(), [])));
            if (added is not Outcome.Done done) return (typed, added);
            typed = typed with { Form = With(typed.Form, "bild", done.Path) };
        }

        if (values with { Picture = typed["bild"].Trim() } is not { Picture.Length: > 0 } named) return (typed, new Outcome.Refused("Es fehlt das Bild: Wählen Sie eine Datei oder ein Bild, das schon da ist."));
        return (typed, Beside(typed, named));
    }

    /// <summary>Writes beside the picture what changed there; null where that is done. Whoever shows the picture too is named first.</summary>
    private Outcome? Beside(WorkRequest typed, Values values)
    {
        var sidecar = values.Picture + ".yml";
        var now = Beside(values.Picture);
        if (!Changed(now, values).Any()) return null;
        ImmutableArray<SideEffect> others = [.. desk.ShownElsewhere(values.Picture, typed.File).Select(place => new SideEffect(place, $"{place.Path}, Zeile {place.Line} zeigt dieses Bild auch: Nachweis, Lizenz und was sonst zum Bild gehört gelten dort mit."))];
        if (!others.IsEmpty && !typed.IsAgreed) return new Outcome.Unsure(others);
        return desk.EditKeys("Angaben zum Bild", sidecar, beside => Changed(beside, values).Select(Edit)) is Outcome.Refused refused ? refused : null;
    }

    private static IEnumerable<(string Key, string? Value)> Changed(HeadValue? beside, Values values) => Words(beside, values).Where(word => WrittenHead.TextAt(beside, word.Key) != (word.Value ?? ""));

    private static Outcome.Refused NoCredit { get; } = new("Es fehlt der Nachweis: Schreiben Sie, wer zu nennen ist, zum Beispiel „© MIL / Fink“. Gespeichert wurde nichts.");

    private static Func<string, HeadEdit> Edit((string Key, string? Value) word) =>
        word.Value is null ? hash => new HeadEdit.Remove(hash, KeyPath.Of(word.Key)) : hash => new HeadEdit.Set(hash, KeyPath.Of(word.Key), new HeadValue.Text(word.Value));

    /// <summary>What stands beside the picture afterwards; null for a key that goes, or does not come. A credit that the page itself gives leaves the one beside the picture alone.</summary>
    private static ImmutableArray<(string Key, string? Value)> Words(HeadValue? beside, Values values)
    {
        string? Flag(string key, bool holds) => holds ? IsOn(beside, key) ? WrittenHead.TextAt(beside, key) : "true" : IsOn(beside, key) ? null : Kept(WrittenHead.TextAt(beside, key));
        return
        [
            ("decorative", Flag("decorative", values.IsDecorative)),
            ("credit", WrittenFigure.IsCredit(values.Credit) ? Kept(WrittenHead.TextAt(beside, "credit")) : Kept(values.Credit)),
            ("license", Kept(values.License)),
            ("placeholder", Flag("placeholder", values.IsPlaceholder)),
        ];
    }

    private static string? Kept(string value) => value.Length > 0 ? value : null;

    private static bool IsOn(HeadValue? beside, string key) => WrittenHead.TextAt(beside, key) is "true" or "ja" or "on";

    private HeadValue? Beside(string picture) => desk.Read(picture + ".yml") is { } file ? WrittenHead.Read(file) : null;

    private static Values Typed(WorkRequest typed) =>
        new(typed["bild"].Trim(), typed["alt"].Trim(), typed["schmuck"] == Yes, LineMap.Normalise(typed["unterschrift"]).Trim(), typed["nachweis"].Trim(), typed["lizenz"].Trim(), typed["platzhalter"] == Yes);

    private static string? Path(string page, string address) =>
        Uri.TryCreate(new Uri("file:///" + page), address, out var found) && found.IsFile ? Uri.UnescapeDataString(found.AbsolutePath).TrimStart('/') : null;

    private static FormCollection With(IFormCollection form, string name, string value)
    {
        var fields = form.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        fields[name] = new StringValues(value);
        return new FormCollection(fields);
    }

    private Html Fields(BlockPlace place, Schwerpunkt.Pictures.Figure? figure, Values values)
    {
        var folder = place.File.Contains('/', StringComparison.Ordinal) ? place.File[..(place.File.LastIndexOf('/') + 1)] : "";
        var offered = pictures().OrderByDescending(picture => picture.StartsWith(folder, StringComparison.Ordinal)).ThenBy(picture => picture, StringComparer.Ordinal).Take(MostOffered);
        var inFile = figure is { Credits: [.., { Origin: Schwerpunkt.Pictures.CreditOrigin.File } found] } ? $" In der Bilddatei steht: {found.Credit.Text}" : "";
        return Html.Of($"""
            <label>Bild <input name="bild" value="{values.Picture}" list="bilder" autocomplete="off"></label>
            <datalist id="bilder">{offered.Select(picture => Html.Of($"""<option value="{picture}"></option>"""))}</datalist>
            <label>Neue Datei <small>(JPEG, PNG, WebP, AVIF, GIF oder SVG; auch hineinziehen oder einfügen)</small> <input type="file" name="datei" accept="image/*" data-bild></label>
            <label>Was ist zu sehen? <textarea name="alt" rows="2" aria-describedby="hilfe-alt">{new Html("\n")}{values.Alt}</textarea></label>
            <p class="hilfe" id="hilfe-alt">Für alle, die das Bild nicht sehen: ein Satz, der sagt, worauf es hier ankommt. Nicht „Bild von …“, nicht die Bildunterschrift noch einmal.</p>
            <label><input type="checkbox" name="schmuck" value="{Yes}"{Checked(values.IsDecorative)}> Das Bild ist reiner Schmuck und sagt nichts, was nicht im Text steht</label>
            <label>Bildunterschrift <small>(freigestellt)</small> <textarea name="unterschrift" rows="2">{new Html("\n")}{values.Caption}</textarea></label>
            <label>Nachweis <input name="nachweis" value="{values.Credit}" aria-describedby="hilfe-nachweis"></label>
            <p class="hilfe" id="hilfe-nachweis">Wer zu nennen ist, so wie er es wünscht, zum Beispiel „© MIL / Fink“. Ohne Nachweis erscheint kein Bild (§ 13 UrhG).{inFile}</p>
            <label>Lizenz <small>(freigestellt, zum Beispiel CC BY-SA 4.0)</small> <input name="lizenz" value="{values.License}"></label>
            <label><input type="checkbox" name="platzhalter" value="{Yes}"{Checked(values.IsPlaceholder)}> Eine Zeichnung, bis das Foto kommt; der Nachweis ist der des Fotos</label>
            """);
    }

    private static Html Checked(bool holds) => new(holds ? " checked" : "");

    /// <summary>What the fields hold.</summary>
    private sealed record Values(string Picture, string Alt, bool IsDecorative, string Caption, string Credit, string License, bool IsPlaceholder)
    {
        public bool IsNamed => Credit.Length > 0;
    }
}
