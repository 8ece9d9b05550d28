using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Reads what stands in paragraphs into a line: runs, links, fields, notes, changes; pictures and boxes are laid aside.</summary>
internal sealed partial class WordRuns
{
    private readonly WordContext context;
    private readonly WordPart part;
    private readonly WordFields fields;

    public WordRuns(WordContext context, WordPart part)
    {
        (this.context, this.part) = (context, part);
        fields = new WordFields(context.FieldsOf(part), Find);
    }

    public WordLine Line { get; } = new();

    /// <summary>Pictures, boxes, formulas' neighbours: what is no text, whether words stood before it, and where it led.</summary>
    public List<(WordNode Node, bool BehindText, Target? Target)> Aside { get; } = [];

    /// <summary>Whether a field that is left out reaches into what was read last.</summary>
    public bool HasDropped { get; set; }

    /// <param name="nodes">What stands inside.</param>
    /// <param name="style">The style of the paragraph.</param>
    /// <param name="target">Where the words lead; null where nowhere.</param>
    public void Read(IEnumerable<WordNode> nodes, string? style, Target? target = null)
    {
        foreach (var node in nodes) Read(node, style, target);
    }

    private void Read(WordNode node, string? style, Target? target)
    {
        switch (node.Name)
        {
            case "w:r": ReadRun(node, style, target); break;
            case "w:hyperlink": Read(node.Children, style, Find(node.Get("r:id") is { } id && part.Relations.TryGetValue(id, out var relation) ? relation.Address : "", node.Get("w:anchor")) ?? target); break;
            case "w:fldSimple": ReadSimpleField(node, style, target); break;
            case "w:ins" or "w:moveTo":
                if (TextIn(node, "w:t") is { Length: > 0 } added) (node.Name == "w:ins" ? (Action<string, Location>)context.Changes.Insert : context.Changes.Move)(added, context.At);
                Read(node.Children, style, target);
                break;
            case "w:del" or "w:moveFrom":
                if (node.All().Any(inner => inner.Name is "w:drawing" or "w:pict" or "w:object")) context.LeftOut.Add(context.At);
                if (node.Name == "w:del" && TextIn(node, "w:delText") + TextIn(node, "w:t") is { Length: > 0 } gone) context.Changes.Delete(gone, context.At);
                break;
            case "m:oMath" or "m:oMathPara": ReadMath(node, target); break;
            case "w:commentReference": context.Notes.ReportComment(node.Get("w:id")); break;
            case "w:sdt": ReadControl(node, style, target); break;
            case "mc:AlternateContent": Read(Chosen(node), style, target); break;
            case "w:pPr" or "w:rPr" or "w:sdtPr" or "w:sdtEndPr" or "w:bookmarkStart" or "w:bookmarkEnd": break;
            case "w:smartTag" or "w:customXml" or "w:dir" or "w:bdo" or "w:sdtContent" or "w:subDoc" or "w:ruby" or "w:rubyBase": Read(node.Children, style, target); break;
            default: break;
        }
    }

    private static string TextIn(WordNode node, string name) => string.Concat(node.All(name).Select(text => text.Text));

    /// <summary>Of two ways to say the same, the first that holds something; never both.</summary>
    public static IEnumerable<WordNode> Chosen(WordNode alternatives) =>
        alternatives.Children.FirstOrDefault(child => child.Name == "mc:Choice" && child.All().Any(node => node.Name is "a:blip" or "w:txbxContent" or "w:t" or "c:chart" or "dgm:relIds" or "m:t"))?.Children
        ?? alternatives.Child("mc:Fallback")?.Children ?? [];

    private void ReadSimpleField(WordNode field, string? style, Target? target)
    {
        var code = field.Get("w:instr") ?? "";
        if (WordFields.Drops(code)) HasDropped = true;
        else Read(field.Children, style, fields.TargetOf(code) ?? target);
    }

    /// <summary>Whether a content control shows a form's words for „click here“, which are none of the text.</summary>
    public static bool IsPlaceholder(WordNode control) => control.Child("w:sdtPr")?.Switch("w:showingPlcHdr") == true;

    private void ReadControl(WordNode control, string? style, Target? target)
    {
        if (IsPlaceholder(control) || WordBody.IsContents(control.Child("w:sdtPr"))) HasDropped = true;
        else Read(control.Child("w:sdtContent")?.Children ?? [], style, target);
    }

    private void ReadMath(WordNode formula, Target? target)
    {
        var text = WhiteSpace.Fold(WordMath.TextOf(formula)).Trim();
        if (text.Length == 0) return;
        context.Log.Add(ImportFormula.At(context.At, text));
        Line.Add(text, default, target);
    }

    private void ReadRun(WordNode run, string? style, Target? target)
    {
        var format = WordFormat.Of(run.Child("w:rPr"), style, context);
        foreach (var node in run.Children) ReadInRun(node, format, (run, style), fields.Target ?? target);
    }

    private void ReadInRun(WordNode node, WordFormat format, (WordNode Run, string? Style) around, Target? target)
    {
        if (node.Name == "w:fldChar")
        {
            if (!fields.IsCode && !fields.IsDropped && !format.Hidden) Line.Add(WordFields.ValueOf(node), format, target);
            if (fields.Mark(node) is { } code && !fields.IsCode && !fields.IsDropped && !format.Hidden) ReadCode(code, format, target);
        }
        else if (node.Name == "w:instrText") fields.AddCode(node.Text);
        else if (fields.IsCode) return;
        else if (fields.IsDropped)
        {
            HasDropped = true;
            if (node.Name == "w:t") context.Account(node.Text, ImportFate.Boilerplate);
        }
        else if (format.Hidden)
        {
            if (node.Name == "w:t") context.Hide(node.Text, Line.Count);
        }
        else ReadSeen(node, format, around, target);
    }

    /// <summary>A field whose code says what is seen: the words to click on, a sign, a formula.</summary>
    private void ReadCode(string code, WordFormat format, Target? target)
    {
        if (Button().Match(code) is { Success: true } button) Line.Add(button.Groups["words"].Value.Trim(), format, target);
        else if (Symbol().Match(code) is { Success: true } sign) Line.Add(Known(sign.Groups["font"].Value.Trim(' ', '"'), int.Parse(sign.Groups["code"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString(), format, target);
        else if (Equation().Match(code) is { Success: true } formula)
        {
            var text = WhiteSpace.Fold(formula.Groups["text"].Value);
            context.Log.Add(ImportFormula.At(context.At, text));
            Line.Add(text, format, target);
        }
    }

    private void ReadSeen(WordNode node, WordFormat format, (WordNode Run, string? Style) around, Target? target)
    {
        switch (node.Name)
        {
            case "w:t": Line.Add(Seen(node.Text, format), format, target); break;
            case "w:tab" or "w:ptab": Line.Add(" ", format, target); break;
            case "w:br" when node.Get("w:type") is null or "textWrapping": Line.Break(); break;
            case "w:cr": Line.Break(); break;
            case "w:br": Line.Add(" ", format, target); break;
            case "w:noBreakHyphen": Line.Add("\u2011", format, target); break;
            case "w:softHyphen": context.SoftHyphens++; break;
            case "w:sym": Line.Add(Sign(node), format, target); break;
            case "w:footnoteReference" or "w:endnoteReference": if (context.Notes.LabelOf(node) is { } label) Line.AddNote(label); break;
            case "w:drawing" or "w:pict" or "w:object": Aside.Add((node, Line.HasText, target)); break;
            case "mc:AlternateContent": foreach (var chosen in Chosen(node)) ReadSeen(chosen, format, around, target); break;
            case "w:rt" when TextIn(node, "w:t") is { Length: > 0 } reading: Line.Add($" ({reading})", format, target); break;
            case "w:ruby": foreach (var part in node.Children.OrderBy(part => part.Name == "w:rt")) ReadSeen(part, format, around, target); break;
            case "w:r" or "w:hyperlink" or "w:rubyBase" or "w:commentReference" or "m:oMath": Read(node, around.Style, target); break;
            default: break;
        }
    }

    /// <summary>Without soft hyphens; signs for letters of fonts that show signs; lines of the file are none of the text.</summary>
    private string Seen(string text, WordFormat format)
    {
        var hyphens = text.Count(sign => sign == '\u00AD');
        context.SoftHyphens += hyphens;
        if (hyphens > 0) text = text.Replace("\u00AD", "", StringComparison.Ordinal);
        if (!text.Any(sign => sign is >= '\uF000' and <= '\uF0FF') && format.Symbols is null) return text;
        return string.Concat(text.Select(sign => sign is >= '\uF000' and <= '\uF0FF' || format.Symbols is not null && sign > ' ' ? Known(format.Symbols ?? "Symbol", sign) : sign));
    }

    private string Sign(WordNode sign)
    {
        var code = int.TryParse(sign.Get("w:char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
        var font = sign.Get("w:font") ?? "";
        return (WordSymbols.Has(font) ? Known(font, code) : code is > ' ' and < 0xD800 ? (char)code : Known(font, code)).ToString();
    }

    private char Known(string font, int code)
    {
        if (WordSymbols.Find(font, code) is { } known) return known;
        context.Log.Add(ImportSymbol.At(context.At, font, code));
        return WordSymbols.Unknown;
    }

    /// <summary>Where an address or a bookmark leads; what a page cannot lead to is told when the words are known.</summary>
    private Target? Find(string address, string? bookmark)
    {
        if (address.Length == 0) return string.IsNullOrEmpty(bookmark) ? null : context.Anchors.Find(bookmark);
        var whole = address.Trim() + (string.IsNullOrEmpty(bookmark) || address.Contains('#', StringComparison.Ordinal) ? "" : "#" + bookmark);
        if (whole.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) whole = "https://" + whole;
        if (whole.StartsWith('#')) return context.Anchors.Find(whole[1..]);
        var isKnown = Uri.TryCreate(whole, UriKind.Absolute, out var absolute) && (WebAddress.IsWeb(absolute) || WebAddress.IsMailOrCall(absolute)) && !WebAddress.HoldsControl(whole);
        return new Target.Elsewhere(isKnown ? Sound(WebAddress.IsWeb(absolute!) ? ImportAddress.Clean(whole) : whole) : WordLinks.Lost(whole)); // ! isKnown says so
    }

    /// <summary>White space and brackets as codes: Markdown ends an address there.</summary>
    private static string Sound(string address) => string.Concat(address.Select(sign => sign is ' ' or '<' or '>' or '\\' or '"' or '`' ? Uri.HexEscape(sign) : sign.ToString()));

    [GeneratedRegex(@"^\s*MACROBUTTON\s+\S+\s+(?<words>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Button();

    [GeneratedRegex(@"^\s*SYMBOL\s+(?<code>\d{1,5})\b.*?\\f\s*(?<font>""[^""]+""|\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^\s*EQ\s+(?<text>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Equation();
}
