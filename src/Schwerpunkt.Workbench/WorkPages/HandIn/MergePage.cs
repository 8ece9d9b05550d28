using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>Where two people changed the same: both texts beside each other, and a choice for each file.</summary>
internal sealed class MergePage(GitProgram git, Delivery delivery, PreviewSite site, string content) : IWorkPage
{
    private const string Title = "Zwei Fassungen";
    private const string Name = "zusammenfuehren";

    private readonly FileComparison comparison = new(site);

    public string Path => Name;

    /// <summary>Of the page for one commit of the other side.</summary>
    /// <param name="other">Its full name.</param>
    /// <param name="isUploading">Whether the branch is uploaded afterwards.</param>
    public static string AddressOf(string other, bool isUploading) => $"/{WorkHandler.Root}{Name}?mit={other}{(isUploading ? "&danach=hochladen" : "")}";

    public async Task<Reply> Show(WorkRequest request)
    {
        var other = request["mit"];
        if (!Versions.IsName(other)) return new Reply.Missing("Diesen Stand gibt es nicht.");
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        if (request.Has("datei")) return await Picture(request, checkout, other).ConfigureAwait(false);
        return new Reply.Shown(Title, await Form(request, checkout, other, Html.None).ConfigureAwait(false));
    }

    public Task<Reply> Do(WorkRequest request) => git.Alone(() => Tried(request));

    private async Task<Reply> Tried(WorkRequest request)
    {
        var other = Versions.NameOrRefuse(request["mit"]);
        try
        {
            var (head, texts) = (Versions.NameOrRefuse(request["kopf"]), new Dictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal));
            foreach (var (conflict, number) in (await delivery.Conflicts(head, other).ConfigureAwait(false)).Select((conflict, number) => (conflict, number)))
            {
                texts[conflict.Path] = Chosen(conflict, request[Field("wahl", number)], request[Field("text", number)]);
            }

            await delivery.Resolve(head, other, texts).ConfigureAwait(false);
            var more = request["danach"] == "hochladen" ? await delivery.Upload().ConfigureAwait(false) : null;
            return new Reply.Done(more is null ? $"/{WorkHandler.Root}abgeben" : AddressOf(more, isUploading: true));
        }
        catch (RefusalException refused)
        {
            var checkout = await Checkout.Ready(git).ConfigureAwait(false);
            return new Reply.Again(Title, await Form(request, checkout, other, WorkFrame.Message(refused.Message)).ConfigureAwait(false));
        }
    }

    /// <summary>What the file is to hold; null where it is to go.</summary>
    private static ReadOnlyMemory<byte>? Chosen(ConflictTexts conflict, string choice, string text) => choice switch
    {
        "meine" => conflict.Ours,
        "andere" => conflict.Theirs,
        "text" when conflict.Both.Length > 0 => Encoding.UTF8.GetBytes(EndedAs(LineMap.Normalise(text), conflict.Both)),
        _ => throw new RefusalException($"Wählen Sie für „{conflict.Path}“, welche Fassung gelten soll."),
    };

    /// <summary>A form sends lines as it likes; they end as before, the last one too.</summary>
    private static string EndedAs(string text, string before)
    {
        if (before.EndsWith('\n') && text.Length > 0 && !text.EndsWith('\n')) text += "\n";
        return before.Contains("\r\n", StringComparison.Ordinal) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private async Task<Html> Form(WorkRequest request, Checkout checkout, string other, Html message)
    {
        var conflicts = checkout.Head is { } head ? await delivery.Conflicts(head, other).ConfigureAwait(false) : [];
        if (conflicts.Count == 0) return Html.Of($"""<h1>{Title}</h1>{message}<p>Es ist nichts zu entscheiden. <a href="/{WorkHandler.Root}abgeben">Zur Abgabe</a></p>""");
        var open = (await ChangedFile.All(git, checkout, content).ConfigureAwait(false)).Select(file => checkout.Prefix + file.Path).Intersect(conflicts.Select(conflict => conflict.Path), StringComparer.Ordinal).ToList();
        if (open.Count > 0) return First(open);
        var shown = await Task.Run(() => conflicts.Select((conflict, number) => Compared(conflict, checkout, number, AddressOf(other, isUploading: false))).ToList()).ConfigureAwait(false);
        return Html.Of($"""
            <h1>{Title}</h1>
            {message}
            <p>Jemand anders hat dieselben Stellen geändert wie Sie. In Ihrem Ordner steht weiter Ihre Fassung; es geht nichts verloren. Wählen Sie für jede Datei, was gelten soll.</p>
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}{Name}">{WorkFrame.Fields(request, ("mit", other), ("kopf", checkout.Head ?? ""), ("danach", request["danach"]))}
            {conflicts.Select((conflict, number) => ConflictFields.Of(conflict, request[Field("wahl", number)], request[Field("text", number)], number, shown[number]))}
            <p class="werkbank-knoepfe"><button class="haupt">So zusammenführen</button>
            <a class="knopf" href="/{WorkHandler.Root}abgeben">Später entscheiden</a></p></form>
            """);
    }

    /// <summary>What is not handed in yet is no side of the choice, and git would refuse after it.</summary>
    private static Html First(List<string> open) => Html.Of($"""
        <h1>{Title}</h1>
        <p class="meldung" role="alert">Jemand anders hat dieselben Stellen geändert wie Sie, und Sie haben seither weitergeschrieben: {string.Join(", ", open.Select(path => $"„{path}“"))}. Geben Sie das zuerst ab; danach wählen Sie, welche Fassung gelten soll. In Ihrem Ordner steht weiter Ihr Text.</p>
        <p class="werkbank-knoepfe"><a class="knopf" href="/{WorkHandler.Root}abgeben">Zur Abgabe</a></p>
        """);

    /// <summary>Both sides of a file, a page as the site shows it.</summary>
    private Html Compared(ConflictTexts conflict, Checkout checkout, int number, string address)
    {
        var path = NormalForm.Of(conflict.Path.StartsWith(checkout.Prefix, StringComparison.Ordinal) ? conflict.Path[checkout.Prefix.Length..] : conflict.Path);
        FileVersion Side(ReadOnlyMemory<byte>? bytes, string name) => new(path, bytes, $"{address}&datei={Uri.EscapeDataString(conflict.Path)}&bild={name}");
        return comparison.Of(new Sides("Meine Fassung", "Die andere Fassung", $"{Field("datei", number)}-", AreEqual: true), Side(conflict.Ours, "meine"), Side(conflict.Theirs, "andere"), []);
    }

    /// <summary>A picture of one side.</summary>
    private async Task<Reply> Picture(WorkRequest request, Checkout checkout, string other)
    {
        var conflict = checkout.Head is { } head ? (await delivery.Conflicts(head, other).ConfigureAwait(false)).Find(one => one.Path == request["datei"]) : null;
        return conflict is null ? new Reply.Missing("Diese Datei ist nicht strittig.") : new FileVersion(conflict.Path, request["bild"] == "andere" ? conflict.Theirs : conflict.Ours, "").AsReply();
    }

    private static string Field(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
