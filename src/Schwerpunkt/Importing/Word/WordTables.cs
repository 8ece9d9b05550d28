using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Reads tables. One that only arranges its content is dissolved; cells that were merged keep their words once.</summary>
internal sealed class WordTables
{
    /// <summary>More columns than a person can have meant.</summary>
    private const int MostSpan = 63;

    private readonly WordContext context;
    private readonly WordPart part;
    private readonly Location at;
    private readonly List<WordItem> behind = [];
    private bool isMerged, isNested;

    private WordTables(WordContext context, WordPart part) => (this.context, this.part, at) = (context, part, new Location(context.Source, context.Paragraph + 1));

    /// <summary>The table, and behind it the pictures of its cells; or the content of its cells.</summary>
    public static IEnumerable<WordItem> Read(WordNode table, WordContext context, WordPart part)
    {
        var reader = new WordTables(context, part);
        reader.CountChanges(Rows(table));
        reader.ReportAlt(table.Child("w:tblPr"));
        var rows = Rows(table).Where(row => !IsDeleted(row)).ToList();
        if (rows.Count == 0) return [];
        return reader.IsLayout(rows) ? reader.Dissolve(rows) : reader.ReadData(table, rows);
    }

    /// <summary>What was written for those who do not see the table: nobody else has read it.</summary>
    private void ReportAlt(WordNode? properties)
    {
        string?[] said = [properties?.Child("w:tblCaption")?.Get("w:val"), properties?.Child("w:tblDescription")?.Get("w:val")];
        if (string.Join(": ", said.Where(words => !string.IsNullOrWhiteSpace(words)).Select(words => WhiteSpace.Fold(words!).Trim())) is { Length: > 0 } alt) context.Log.Add(ImportTable.AtAlt(at, alt)); // ! filtered
    }

    private static IEnumerable<WordNode> Rows(WordNode table) => Inside(table, "w:tr");

    private static IEnumerable<WordNode> Cells(WordNode row) => Inside(row, "w:tc").Where(cell => cell.Child("w:tcPr")?.Child("w:cellDel") is null);

    /// <summary>Rows of a table, cells of a row, be they in content controls.</summary>
    private static IEnumerable<WordNode> Inside(WordNode node, string name) => node.Children.SelectMany(child =>
        child.Name == name ? [child] : child.Name == "w:sdt" && WordRuns.IsPlaceholder(child) ? Inside(child.Child("w:sdtContent") ?? child, name).Select(Emptied) : child.Name is "w:sdt" or "w:sdtContent" or "w:ins" or "w:customXml" or "w:moveTo" ? Inside(child, name) : Enumerable.Empty<WordNode>());

    /// <summary>A row or cell that shows only words for „click here“: it keeps its place.</summary>
    private static WordNode Emptied(WordNode node) => new(node.Name, [], [.. node.Children.Where(child => child.Name is "w:tcPr" or "w:trPr" or "w:tc").Select(child => child.Name == "w:tc" ? Emptied(child) : child)], "");

    private static bool IsDeleted(WordNode row) => row.Child("w:trPr")?.Child("w:del") is not null;

    /// <summary>Rows and cells that were added or deleted as such; what was in their text is counted there.</summary>
    private void CountChanges(IEnumerable<WordNode> rows)
    {
        foreach (var row in rows)
        {
            if (IsDeleted(row)) context.Changes.Delete(WordsOf(row, "Tabellenzeile"), at);
            else if (row.Child("w:trPr")?.Child("w:ins") is not null && !HasInserted(row)) context.Changes.Insert(WordsOf(row, "Tabellenzeile"), at);
            if (IsDeleted(row)) continue;
            foreach (var cell in Inside(row, "w:tc"))
            {
                if (cell.Child("w:tcPr")?.Child("w:cellDel") is not null) context.Changes.Delete(WordsOf(cell, "Tabellenzelle"), at);
                if (cell.Child("w:tcPr")?.Child("w:cellIns") is not null && !HasInserted(cell)) context.Changes.Insert(WordsOf(cell, "Tabellenzelle"), at);
            }
        }
    }

    private static bool HasInserted(WordNode node) => node.All("w:ins").Any(change => change.All("w:t").Any());

    private static string WordsOf(WordNode node, string empty) => WhiteSpace.Fold(string.Join(' ', node.All().Where(text => text.Name is "w:t" or "w:delText").Select(text => text.Text))).Trim() is { Length: > 0 } words ? words : empty;

    private static bool IsHead(WordNode row) => row.Child("w:trPr")?.Switch("w:tblHeader") == true;

    /// <summary>One column, one row, or headings or pictures in cells that no head row names.</summary>
    private bool IsLayout(List<WordNode> rows)
    {
        if (rows.TrueForAll(row => Cells(row).Count() <= 1)) return true;
        var isMarked = rows.Exists(IsHead);
        if (rows.Count == 1 && !isMarked) return true;
        var cells = rows.SelectMany(Cells);
        return !isMarked && cells.Any(cell => cell.All("w:p").Any(paragraph => WordBody.RoleOf(paragraph, context.Styles).Kind is WordKind.Heading or WordKind.Title) || cell.All().Any(node => node.Name is "a:blip" or "v:imagedata"));
    }

    private List<WordItem> Dissolve(List<WordNode> rows)
    {
        var items = new List<WordItem>();
        foreach (var (cells, isApart) in WordLayout.Of([.. rows.Select(row => Cells(row).ToList())]))
        {
            var group = isApart ? context.NextGroup() : 0;
            foreach (var nodes in cells) items.AddRange(new WordBody(context, part) { IsInside = true }.Read(nodes).Select(block => new WordItem(block, WordKind.Text) { Group = group }));
        }

        if (items.Count > 0) context.Log.Add(ImportTable.AtLayout(at, Excerpt.Of(items[0].Block)));
        return items;
    }

    private List<WordItem> ReadData(WordNode table, List<WordNode> rows)
    {
        var read = rows.Select(row => (Cells: ReadRow(row), IsHead: IsHead(row))).ToList();
        var width = read.Max(row => row.Cells.Count);
        foreach (var (cells, _) in read)
        {
            while (cells.Count < width) cells.Add([]);
        }

        read.RemoveAll(row => row.Cells.TrueForAll(cell => cell.IsEmpty));
        if (read.Count == 0) return behind;
        var heads = Math.Clamp(read.TakeWhile(row => row.IsHead).Count(), 1, read.Count);
        var hasHead = read[0].IsHead || FirstIsHead(table);
        var head = Enumerable.Range(0, width).Select(i => Join(read.Take(heads).Select(row => row.Cells[i])));
        var columns = Enumerable.Range(0, width).Select(i => AlignmentOf(rows, i));
        var block = new Block.Table(at, Attributes.None, new TableRow([.. head]), [.. read.Skip(heads).Select(row => new TableRow([.. row.Cells]))], [.. columns]);
        if (isMerged || heads > 1) context.Log.Add(ImportTable.AtMerged(at, Excerpt.Of(string.Join(" | ", block.Head.Cells.Select(cell => cell.PlainText())))));
        if (isNested) context.Log.Add(ImportTable.AtNested(at));
        if (behind.Count > 0) context.Log.Add(ImportTable.AtPictures(at, Excerpt.Of(string.Join(" | ", block.Head.Cells.Select(cell => cell.PlainText()))), behind.Count));
        if (!hasHead) context.Log.Add(ImportTable.AtHeadless(at, Excerpt.Of(string.Join(" | ", block.Head.Cells.Select(cell => cell.PlainText())))));
        return [new WordItem(block, WordKind.Text), .. behind];
    }

    /// <summary>Whether the table's look makes its first row a head; one without a look has none of its own.</summary>
    private static bool FirstIsHead(WordNode table)
    {
        if (table.Child("w:tblPr")?.Child("w:tblLook") is not { } look) return false;
        if (look.Get("w:firstRow") is { } first) return first is "1" or "true" or "on";
        return int.TryParse(look.Get("w:val"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;
    }

    private List<ImmutableArray<Inline>> ReadRow(WordNode row)
    {
        var cells = new List<ImmutableArray<Inline>>();
        AddEmpty(cells, row.Child("w:trPr")?.Number("w:gridBefore") ?? 0);
        foreach (var cell in Cells(row))
        {
            var properties = cell.Child("w:tcPr");
            var span = Math.Clamp(properties?.Number("w:gridSpan") ?? 1, 1, MostSpan);
            isMerged |= span > 1 || properties?.Child("w:vMerge") is not null;
            cells.Add(ReadCell(cell));
            AddEmpty(cells, span - 1);
        }

        return cells;
    }

    private static void AddEmpty(List<ImmutableArray<Inline>> cells, int count)
    {
        for (var i = 0; i < Math.Min(count, MostSpan); i++) cells.Add([]);
    }

    private ImmutableArray<Inline> ReadCell(WordNode cell)
    {
        var blocks = new WordBody(context, part) { IsInside = true }.Read(cell.Children);
        return Join(Lines(blocks, ""));
    }

    /// <summary>What blocks say, line by line; pictures go behind the table.</summary>
    private IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Block> blocks, string mark)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Picture: behind.Add(new WordItem(block, WordKind.Text)); break;
                case Block.Listing list:
                    for (var i = 0; i < list.Items.Length; i++)
                    {
                        foreach (var line in Lines(list.Items[i].Content, list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + i}. ") : "")) yield return line;
                    }

                    break;
                case Block.Quote quote:
                    foreach (var line in Lines(quote.Content, "")) yield return line;
                    break;
                case Block.Table table:
                    isNested = true;
                    foreach (var row in table.Rows.Insert(0, table.Head)) yield return [.. row.Cells.Where(cell => !cell.IsEmpty).SelectMany((cell, i) => i == 0 ? cell : cell.Insert(0, new Inline.Words(" – ")))];
                    break;
                default:
                    foreach (var line in block.Lines()) yield return mark.Length == 0 ? line : line.Insert(0, new Inline.Words(mark));
                    mark = "";
                    break;
            }
        }
    }

    private static ImmutableArray<Inline> Join(IEnumerable<ImmutableArray<Inline>> lines) =>
        [.. lines.Where(line => !line.IsEmpty).SelectMany((line, i) => i == 0 ? line : line.Insert(0, new Inline.Break(true)))];

    /// <summary>To the right or the middle where all paragraphs of a column are.</summary>
    private static CellAlignment AlignmentOf(List<WordNode> rows, int column)
    {
        var found = rows.Skip(1).Select(row => Cells(row).ElementAtOrDefault(column)).OfType<WordNode>().SelectMany(cell => cell.All("w:p")).Where(paragraph => paragraph.All("w:t").Any())
            .Select(paragraph => paragraph.Child("w:pPr")?.Value("w:jc")).Distinct().ToList();
        return found is [var only] ? only switch { "right" or "end" => CellAlignment.End, "center" => CellAlignment.Center, _ => CellAlignment.Start } : CellAlignment.Start;
    }
}
