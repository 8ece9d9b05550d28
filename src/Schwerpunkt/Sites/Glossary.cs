using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>content/glossar.yml: technical words and what they mean.</summary>
/// <param name="Terms">By slug.</param>
public sealed record Glossary(ImmutableArray<GlossaryTerm> Terms)
{
    /// <summary>The file below content/ that says it.</summary>
    public const string FileName = "glossar.yml";

    /// <summary>The URL of the page that lists them, below the base path.</summary>
    public const string Path = "glossar/";

    /// <summary>How many stand on one page: an explanation has one sentence or two.</summary>
    public const int MostTerms = 100;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    private readonly Dictionary<string, GlossaryTerm> forms =
        Terms.SelectMany(term => term.AllForms.Select(form => (Form: form, Term: term))).DistinctBy(entry => entry.Form, StringComparer.Ordinal).ToDictionary(entry => entry.Form, entry => entry.Term, StringComparer.Ordinal);

    /// <summary>How long forms are, the longest first.</summary>
    private readonly ImmutableArray<int> lengths = [.. Terms.SelectMany(term => term.AllForms).Select(form => form.Length).Distinct().OrderDescending()];

    private readonly Dictionary<string, int> numbers = Terms.Select((term, i) => (term.Id, i)).DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, entry => entry.i, StringComparer.Ordinal);

    private readonly SearchValues<string> search = SearchValues.Create([.. Terms.SelectMany(term => term.AllForms)], StringComparison.Ordinal);

    /// <summary>A site that explains nothing.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>Without a term there is no page.</summary>
    public bool Exists => !Terms.IsEmpty;

    /// <summary>URL of the page that explains a term, below the base path.</summary>
    public string PathOf(GlossaryTerm term) => (numbers.GetValueOrDefault(term.Id) / MostTerms) + 1 is > 1 and var part ? string.Create(CultureInfo.InvariantCulture, $"{Path}liste-{part}/") : Path;

    /// <summary>Every place where a term stands as a whole word, from left to right; of two at one place the longer.</summary>
    public IEnumerable<GlossaryUse> Find(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(search);
            if (next < 0) yield break;
            at += next;
            if (At(text, at) is { } use)
            {
                yield return use;
                at += use.Length;
            }
            else at++;
        }
    }

    private GlossaryUse? At(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || Hyphens.Contains(text[at - 1]))) return null;
        var known = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            if (at + length <= text.Length && IsEnd(text, at + length) && known.TryGetValue(text.AsSpan(at, length), out var term)) return new GlossaryUse(term, at, length);
        }

        return null;
    }

    /// <summary>A compound such as „MIL-Bericht“ is another word.</summary>
    private static bool IsEnd(string text, int end) =>
        end == text.Length
        || (!char.IsLetterOrDigit(text[end]) && !(Hyphens.Contains(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
}

/// <summary>One entry.</summary>
/// <param name="Id">Its anchor on the page of the glossary.</param>
/// <param name="Term">The word itself.</param>
/// <param name="Explanation">One or two plain sentences, in which words may be in another language.</param>
/// <param name="Forms">Other forms of the word, such as its plural.</param>
public sealed record GlossaryTerm(string Id, string Term, ImmutableArray<Inline> Explanation, ImmutableArray<string> Forms)
{
    /// <summary>The term and its other forms.</summary>
    public IEnumerable<string> AllForms => Forms.Prepend(Term);
}

/// <summary>A term in a text.</summary>
public sealed record GlossaryUse(GlossaryTerm Term, int Start, int Length);
