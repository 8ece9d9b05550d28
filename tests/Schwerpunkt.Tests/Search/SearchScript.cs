using System.Text;
using Jint;
using Jint.Native;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Tests.Search;

/// <summary>The core's search engine, run without a browser.</summary>
internal sealed class SearchScript : IDisposable
{
    private readonly Engine engine = new();

    /// <param name="json">The search index of a site; null where only words are looked at.</param>
    public SearchScript(string? json = null)
    {
        // Jint asks .NET for normal forms, which has none without ICU; the browser tests run the script with a browser's own.
        engine.SetValue("normalForm", new Func<string, string, string>((text, form) => form == "NFC" ? NormalForm.Of(text) : WithoutMarks(text)));
        engine.Execute("String.prototype.normalize = function (form) { return normalForm(String(this), form); };");
        engine.Modules.Add(SearchEngine.Name, Encoding.UTF8.GetString(SearchEngine.Asset.Bytes.Span));
        var exports = engine.Modules.Import(SearchEngine.Name);
        foreach (var name in (string[])["openIndex", "search", "needles", "context", "pieces", "fold", "readPages"]) engine.SetValue(name, exports.Get(name));
        engine.SetValue("json", json);
        if (json is not null) engine.Execute("const index = openIndex(json);");
    }

    /// <summary>The paths of the pages found, best first.</summary>
    public IReadOnlyList<string> Search(string query) => Texts(Call("search(index, text).map(page => page.path)", query));

    /// <summary>A word in the index's spelling.</summary>
    public string Fold(string word) => Call("fold(text)", word).AsString();

    /// <summary>The entries of a posting list, each as <c>page:rank</c>.</summary>
    public IReadOnlyList<string> ReadPages(string text) => Texts(Call("(() => { const all = []; readPages(text, (page, rank) => all.push(`${page}:${rank}`)); return all; })()", text));

    /// <summary>A text as the results show it: cut, with the searched words in brackets. Needs an index, which knows the everyday words.</summary>
    public string Context(string query, params string[] texts)
    {
        engine.SetValue("texts", texts);
        const string words = "needles(index, query)";
        engine.SetValue("query", query);
        return engine.Evaluate($"pieces(context(Array.from(texts), {words}), {words}).map(piece => piece.hit ? `[${{piece.text}}]` : piece.text).join('')").AsString();
    }

    public void Dispose() => engine.Dispose();

    /// <summary>As much of NFKD as the script keeps.</summary>
    private static string WithoutMarks(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : NormalizationTable.Instance.Ascii(rune.Value)));

    private JsValue Call(string expression, string text)
    {
        engine.SetValue("text", text);
        return engine.Evaluate(expression);
    }

    private static List<string> Texts(JsValue array) => [.. array.AsArray().Select(item => item.AsString())];
}
