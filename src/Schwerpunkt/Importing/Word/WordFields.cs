using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>The fields that are open while a part is read: their code is no text, their result is, but for contents and numbers of sheets.</summary>
internal sealed partial class WordFields
{
    private readonly Stack<Field> open = new();
    private readonly HashSet<WordNode> closed;
    private readonly Func<string, string?, Target?> find;

    /// <summary>How many of the open ones are still code, and how many have a result that is left out.</summary>
    private int codes, dropped;

    /// <param name="closed">The beginnings that have an end.</param>
    /// <param name="find">The target of an address and a bookmark.</param>
    public WordFields(HashSet<WordNode> closed, Func<string, string?, Target?> find) => (this.closed, this.find) = (closed, find);

    /// <summary>The beginnings of fields that have an end: one without is none, or all behind it would be its code.</summary>
    public static HashSet<WordNode> Closed(WordNode root)
    {
        var closed = new HashSet<WordNode>(ReferenceEqualityComparer.Instance);
        var begun = new Stack<WordNode>();
        foreach (var mark in root.All("w:fldChar"))
        {
            var type = mark.Get("w:fldCharType");
            if (type == "begin") begun.Push(mark);
            else if (type == "end" && begun.TryPop(out var begin)) closed.Add(begin);
        }

        return closed;
    }

    /// <summary>Whether what is read now is code.</summary>
    public bool IsCode => codes > 0;

    /// <summary>Whether what is read now belongs to a table of contents, or is the number of a sheet.</summary>
    public bool IsDropped => dropped > 0;

    /// <summary>Where the words lead that are read now; null where nowhere.</summary>
    public Target? Target => open.TryPeek(out var one) ? one.Target : null;

    /// <summary>Takes a mark of a field; gives the code of one that ends without a result.</summary>
    public string? Mark(WordNode mark)
    {
        switch (mark.Get("w:fldCharType"))
        {
            case "begin" when closed.Contains(mark): Open(); break;
            case "separate" when open.TryPeek(out var one): Begin(one); break;
            case "end" when open.TryPop(out var one):
                Count(one, -1);
                return one.HasResult ? null : one.Code.ToString();
        }

        return null;
    }

    public void AddCode(string code)
    {
        if (open.TryPeek(out var one) && !one.HasResult) one.Code.Append(code);
    }

    /// <summary>What the beginning of a form's field shows: a box, ticked or not, or the chosen entry of a list. Such fields have no result.</summary>
    public static string ValueOf(WordNode begin)
    {
        var data = begin.Child("w:ffData");
        if (data?.Child("w:checkBox") is { } box) return box.Switch("w:checked") ?? box.Switch("w:default") ?? false ? "☒" : "☐";
        return data?.Child("w:ddList") is not { } list ? "" : list.Children.Where(entry => entry.Name == "w:listEntry").ElementAtOrDefault(list.Number("w:result") ?? list.Number("w:default") ?? 0)?.Get("w:val") ?? "";
    }

    /// <summary>Whether the result of a field is left out.</summary>
    public static bool Drops(string code) => Dropped().IsMatch(code);

    /// <summary>Where a field leads; null where it is no link.</summary>
    public Target? TargetOf(string code)
    {
        if (Link().Match(code) is not { Success: true } link) return null;
        return find(link.Groups["address"].Value, link.Groups["anchor"] is { Success: true } anchor ? anchor.Value : null);
    }

    /// <summary>A field without a target of its own leads where the one around it does.</summary>
    private void Open()
    {
        var field = new Field { Target = Target };
        open.Push(field);
        Count(field, 1);
    }

    private void Begin(Field one)
    {
        var code = one.Code.ToString();
        Count(one, -1);
        (one.HasResult, one.IsDropped, one.Target) = (true, Drops(code), TargetOf(code) ?? one.Target);
        Count(one, 1);
    }

    private void Count(Field one, int step)
    {
        if (!one.HasResult) codes += step;
        else if (one.IsDropped) dropped += step;
    }

    [GeneratedRegex(@"^\s*(?:TOC|TOA|INDEX|PAGE|NUMPAGES|SECTIONPAGES|RD|TC|XE)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dropped();

    [GeneratedRegex("""^\s*HYPERLINK\b\s*(?:"(?<address>[^"]*)"|(?<address>[^\s"\\]\S*))?(?:\s*\\[a-km-z]\s*(?:"[^"]*")?)*(?:\s*\\l\s*(?:"(?<anchor>[^"]*)"|(?<anchor>\S+)))?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public bool IsDropped { get; set; }

        public Target? Target { get; set; }
    }
}
