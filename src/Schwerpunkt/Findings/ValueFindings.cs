using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about values of a head that can be read, but do not say what was meant.

/// <summary>The keys that belong below another are not further in.</summary>
public static class MissingIndent
{
    public static readonly FindingKind Kind = new("einrueckung-fehlt", Severity.Error, "Angaben, die unter eine andere gehören, sind nicht eingerückt.")
    {
        Wrong = "contact:\nname: Referat Stadtentwicklung\nemail: stadt@example.org",
        Right = "contact:\n  name: Referat Stadtentwicklung\n  email: stadt@example.org",
    };

    /// <param name="at">The first of them.</param>
    /// <param name="key">Its name.</param>
    /// <param name="owner">The key below which they belong.</param>
    /// <param name="indents">Two spaces before each; empty where it is not sure which lines are meant.</param>
    public static Finding At(Location at, string key, string owner, ImmutableArray<TextEdit> indents) => Kind.At(at,
        $"„{key}“ gehört unter „{owner}:“, ist aber nicht eingerückt und bleibt ohne Wirkung. Setzen Sie vor diese und jede weitere Zeile, die zu „{owner}“ gehört, zwei Leerzeichen.",
        indents.IsEmpty ? null : Repair.Certain($"Angaben unter „{owner}“ eingerückt", indents));
}

/// <summary>Several words count as one.</summary>
public static class MergedWords
{
    public static readonly FindingKind Kind = new("liste-ungeteilt", Severity.Warning, "Mehrere Wörter gelten als eines.")
    {
        Wrong = "tags: Klima, Innenstadt",
        Right = "tags: [Klima, Innenstadt]",
    };

    /// <param name="at">The words.</param>
    /// <param name="key">The name of their key.</param>
    /// <param name="words">As written.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="apart">The same as a list.</param>
    public static Finding At(Location at, string key, string words, int count, TextEdit apart) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"„{Phrases.Excerpt(words)}“ gilt unter „{key}“ als ein Eintrag, nicht als {count}. Trennen Sie sie in eckigen Klammern durch Kommas ([…, …]), oder geben Sie jedem eine eigene Zeile „- …“; gehört das Komma dazu, setzen Sie den Wert in Anführungszeichen."),
        Repair.Suggested("Liste mit einem Eintrag je Wort", apart));
}

/// <summary>A value that is shown as it is written holds Markdown or HTML.</summary>
public static class MarkdownInValue
{
    public static readonly FindingKind Kind = new("angabe-mit-markdown", Severity.Warning, "Eine Angabe enthält Markdown oder HTML, das als Zeichen erscheint.")
    {
        Wrong = "lead: Das Land fördert **drei** Städte.",
        Right = "lead: Das Land fördert drei Städte.",
    };

    public static Finding At(Location at, string key, string markup) => Kind.At(at,
        $"„{Phrases.Excerpt(markup)}“ erscheint so, wie es dasteht: Unter „{key}“ steht reiner Text. Schreiben Sie die Wörter ohne Markdown und HTML, Verweise in den Text der Seite.");
}
