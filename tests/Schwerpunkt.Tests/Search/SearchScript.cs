using System.Text;
using Jint;
using Jint.Native;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Tests.Search;

/// <summary>The core's search engine, run without a browser.</summary>
internal sealed class SearchScript : IDisposable
{
    /// <summary>Read once, run by many.</summary>
    private static readonly Lazy<Prepared<Acornima.Ast.Module>> Small = new(() => Prepare(large: false)), Large = new(() => Prepare(large: true));

    private readonly Engine engine = new();

    /// <param name="json">The search index of a site; null where only words are looked at.</param>
    /// <param name="load">Gives the files beside the index of a large site.</param>
    public SearchScript(string? json = null, Func<string, string>? load = null)
    {
        // Jint asks .NET for normal forms, which has none without ICU; the browser tests run the script with a browser's own.
        engine.SetValue("normalForm", new Func<string, string, string>((text, form) => form == "NFC" ? NormalForm.Of(text) : WithoutMarks(text)));
        engine.Execute("String.prototype.normalize = function (form) { return normalForm(String(this), form); };");
        engine.Modules.Add(SearchEngine.Name, module => module.AddModule(load is null ? Small.Value : Large.Value));
        var exports = engine.Modules.Import(SearchEngine.Name);
        foreach (var name in (string[])["openIndex", "search", "find", "prepare", "describe", "prepareToSuggest", "needles", "passages", "pieces", "suggest", "fold", "readPages", "distance"]) engine.SetValue(name, exports.Get(name));
        engine.SetValue("json", json);
        engine.SetValue("load", load);
        if (json is not null) engine.Execute("const index = openIndex(json, async name => load(name));");
    }

    /// <summary>The paths of the pages found, best first.</summary>
    public IReadOnlyList<string> Search(string query) => Texts(Call("search(index, text).map(page => page.path)", query));

    /// <summary>The paths on the first page of results, as a theme asks for them: what the question needs is loaded first.</summary>
    public IReadOnlyList<string> FirstPage(string query) =>
        Texts(Call("(async () => { await prepare(index, text); const shown = find(index, text).pages.slice(0, 10); await describe(index, shown); return shown.map(page => page.path); })()", query).UnwrapIfPromise());

    /// <summary>What is suggested once that is loaded.</summary>
    public IReadOnlyList<string> LoadedSuggestions(string typed) => Texts(Call("(async () => { await prepareToSuggest(index, text); return suggest(index, text); })()", typed).UnwrapIfPromise());

    /// <summary>The forms in which a searched word is compared.</summary>
    public (string Loose, string Stem) Forms(string word) => Texts(Call("needles(index, text).slice(0, 1).flatMap(word => [word.loose, word.stem])", word)) is [var loose, var stem] ? (loose, stem) : ("", "");

    /// <summary>A word in the index's spelling.</summary>
    public string Fold(string word) => Call("fold(text)", word).AsString();

    /// <summary>The entries of a posting list, each as <c>page:rank</c>.</summary>
    public IReadOnlyList<string> ReadPages(string text) => Texts(Call("(() => { const all = []; readPages(text, (page, rank) => all.push(`${page}:${rank}`)); return all; })()", text));

    /// <summary>A text as the results show it, with the searched words in brackets. Needs an index, which knows the everyday words.</summary>
    public string Marked(string query, string text)
    {
        engine.SetValue("query", query);
        return Call("pieces(index, text, needles(index, query)).map(piece => piece.hit ? `[${piece.text}]` : piece.text).join('')", text).AsString();
    }

    /// <summary>What results show of a page: its sentence, then the headings and terms in which searched words stand.</summary>
    public IReadOnlyList<string> Passages(string query, string path)
    {
        engine.SetValue("query", query);
        return Texts(Call("(() => { const { sentence, others } = passages(index, search(index, query).find(page => page.path === text).excerpt, needles(index, query)); return [sentence, ...others]; })()", path));
    }

    /// <summary>What was searched for instead of a word that stands nowhere.</summary>
    public IReadOnlyList<string> Meant(string query) => Texts(Call("find(index, text).meant.map(word => word.meant)", query));

    /// <summary>What is suggested for the beginning of a question.</summary>
    public IReadOnlyList<string> Suggestions(string typed) => Texts(Call("suggest(index, text)", typed));

    /// <summary>How far two words are apart, up to a limit.</summary>
    public int Distance(string one, string other, int most)
    {
        engine.SetValue("other", other);
        engine.SetValue("most", most);
        return (int)Call("distance(text, other, most)", one).AsNumber();
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

    private static Prepared<Acornima.Ast.Module> Prepare(bool large) => Engine.PrepareModule(Encoding.UTF8.GetString(SearchEngine.AssetOf(large).Bytes.Span), SearchEngine.Name);
}
