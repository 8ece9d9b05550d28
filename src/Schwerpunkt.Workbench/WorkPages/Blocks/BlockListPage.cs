using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>Every part of a page in a list, for those who work without script: each can be edited, and something can be put before and behind it.</summary>
internal sealed class BlockListPage(Desk desk) : IWorkPage
{
    public string Path => "absaetze";

    public Task<Reply> Show(WorkRequest request)
    {
        if (desk.ReadPage(request.File) is not { } page) return Task.FromResult<Reply>(new Reply.Missing($"„{request.File}“ gibt es nicht, oder es ist keine Seite."));
        if (page.Document is null) return Task.FromResult<Reply>(new Reply.Missing("Der Kopf der Seite lässt sich nicht lesen. Beheben Sie zuerst diesen Fehler im Quelltext."));
        ImmutableArray<PieceAddress> parts = [.. page.Addresses.Where(at => at.Kind is PieceKind.Block or PieceKind.Item or PieceKind.Note)];
        return Task.FromResult<Reply>(new Reply.Shown("Absätze der Seite", Html.Of($"""
            <h1>Absätze der Seite</h1>
            <p><a href="{WorkReply.PageOf(request.File)}">Zur Seite</a></p>
            {(parts.IsEmpty ? New(request, page, null, ("dahinter", "Einfügen")) : Html.None)}
            <ol class="werkbank-absaetze">{parts.Select((at, number) => Part(request, page, at, number == 0))}</ol>
            """)));
    }

    public Task<Reply> Do(WorkRequest request) => Show(request);

    private static Html Part(WorkRequest request, WrittenPage page, PieceAddress at, bool isFirst)
    {
        var name = $"{BlockNames.Of(at.Kind, page.BlockOf(at))} „{Schwerpunkt.Text.Excerpt.Of(page.MarkdownOf(at) ?? "")}“";
        ImmutableArray<(string, string)> sides = isFirst ? [("dahinter", "Dahinter einfügen"), ("davor", "Davor einfügen")] : [("dahinter", "Dahinter einfügen")];
        return Html.Of($"""
            <li><a href="/{WorkHandler.Root}block?seite={Uri.EscapeDataString(request.File)}&amp;stand={page.File.Hash}&amp;ort={Uri.EscapeDataString(at.ToString())}">{name}</a>
            {(at.Kind == PieceKind.Block ? New(request, page, at, sides) : Html.None)}</li>
            """);
    }

    private static Html New(WorkRequest request, WrittenPage page, PieceAddress? at, params ImmutableArray<(string Side, string Name)> sides) => Html.Of($"""
        <form method="get" action="/{WorkHandler.Root}block"><input type="hidden" name="seite" value="{request.File}"><input type="hidden" name="stand" value="{page.File.Hash}">{(at is { } there ? Html.Of($"""<input type="hidden" name="ort" value="{there.ToString()}">""") : Html.None)}
        <select name="art" aria-label="Was eingefügt wird">{NewBlock.All.Select(kind => Html.Of($"""<option value="{kind.Kind}">{kind.Name}</option>"""))}</select>
        {sides.Select(side => Html.Of($"""<button name="neu" value="{side.Side}">{side.Name}</button> """))}</form>
        """);
}
