using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>What shortcodes, tags and components of all generators become.</summary>
internal static partial class Building
{
    private static readonly string[] Notices = ["note", "tip", "warning", "caution", "danger", "important", "info", "alert", "hint", "callout", "notice", "admonition", "aside", "attention", "seealso", "pageinfo", "quote", "remark", "notes", "tips", "success", "error", "details-note", "hinweis"];

    public static bool IsNotice(string name) => Notices.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A title behind the address of a picture, where it says more than the words in its place.</summary>
    public static string Title(string? title, string? alt) =>
        title is null || title == alt ? "" : $" \"{WhiteSpace.Fold(title).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Bold words; what was bold or slanted in them would end it.</summary>
    public static string Bold(string words) => $"**{Unmarked(WhiteSpace.Fold(words))}**";

    /// <summary>Words without emphasis.</summary>
    public static string Unmarked(string words) => Emphasis().Replace(words, "${words}").Trim('*', ' ');

    /// <summary>Whom a quotation is by, and where it stands.</summary>
    private static string? Author(TagParameters words, string name)
    {
        var author = words.Of("author");
        var source = author is not null || name.Contains("quote", StringComparison.Ordinal) ? words.Of("source", "cite") : null;
        return author is null && source is null ? null : $"– {string.Join(", ", new[] { author, source }.OfType<string>())}";
    }

    /// <summary>The words of a note with whom they are by.</summary>
    public static string Quoted(TagParameters words, string name, string inner) =>
        Author(words, name) is { } author ? $"{inner.TrimEnd('\n')}\n\n{author}\n" : inner;

    /// <summary>What a tag becomes, parted by a blank from words that it touched.</summary>
    /// <param name="before">The sign in front.</param>
    /// <param name="made">What it becomes.</param>
    /// <param name="after">The sign behind: a word, or another tag.</param>
    public static string Apart(char before, string made, char after)
    {
        var shown = made.Where(sign => !char.IsSurrogate(sign)).ToList();
        if (shown.Count == 0 || made.StartsWith("<!--", StringComparison.Ordinal)) return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) ? made + " " : made;
        return made + (after is '<' or '{' && (char.IsLetterOrDigit(shown[^1]) || shown[^1] is '*' or ')') ? " " : "");
    }

    /// <summary>A link in the place of what cannot be shown without a foreign host.</summary>
    public static string Embed(MovedPage page, string what, string address, string? title = null) =>
        $"[{title ?? what}]({Address(address)})" + page.Text.Note(at => ImportEmbedded.At(at, what, address));

    /// <summary>The same for what was given words besides its address: all of them are read.</summary>
    public static string Embed(MovedPage page, string what, string address, TagParameters words)
    {
        var title = words.Of("title", "label", "caption");
        return Embed(page, what, address, title is null ? null : Label(title)) + string.Concat(UnsaidWords.Of(words, $"{title ?? what} {address}").Select(text => " " + text));
    }

    /// <summary>Words between the brackets of a link or a picture.</summary>
    public static string Label(string words) => words.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>A passage of its own; the class says what kind of.</summary>
    public static string Notice(string kind, string? title, string inner)
    {
        var name = Slug.Of(kind) is { Length: > 0 } slug && char.IsLetter(slug[0]) ? slug : "hinweis";
        return Fenced("." + name, $"{(title is null ? "" : $"{Bold(title)}\n\n")}{Dedent(inner).Trim('\n')}");
    }

    /// <summary>A passage with an attribute of its own, in a fence longer than those in it.</summary>
    public static string Fenced(string attribute, string inner)
    {
        var depth = Fence().Matches(inner).Select(fence => fence.Length).DefaultIfEmpty(2).Max() + 1;
        var fence = new string(':', Math.Max(3, depth));
        return $"\n\n{fence} {{{attribute}}}\n{inner.Trim('\n')}\n{fence}\n\n";
    }

    /// <summary>What stays of a tag that cannot be worked out: a comment that no reader sees, and a finding.</summary>
    public static string Left(MovedPage page, string written, string name) =>
        Comment(written) + page.Text.Note(at => ImportTagLeft.At(at, name));

    /// <summary>Code as a comment that no reader sees.</summary>
    public static string Comment(string written) => MarkdownRemark.Of(WhiteSpace.Fold(written));

    /// <summary>What a tag that stands around nothing says itself: its words, as a link where it has an address; nothing where it is an ornament; null where only its template knows what it shows.</summary>
    public static string? Said(MovedPage page, TagParameters words, string name)
    {
        if (Pictured(words) is { } figure) return Figure(page, figure, "");
        var title = words.Of("title", "titel", "label", "heading", "header", "kopf", "text") ?? words.Quoted.FirstOrDefault(word => word.Trim().Contains(' ', StringComparison.Ordinal));
        var rest = UnsaidWords.Of(words, title ?? "").ToList();
        if ((words.Of("href", "link", "url", "to") ?? (words.Of("xref") is { } xref ? "xref:" + xref : null)) is { } address)
        {
            title ??= words.Of("name") ?? (rest.Count > 0 ? rest[0] : null);
            if (title is not null && !title.AsSpan().ContainsAny('[', ']')) title = $"[{WhiteSpace.Fold(title)}]({Address(address)})";
            else if (title is null && address.StartsWith("http", StringComparison.Ordinal)) title = $"[{address}]({Address(address)})";
        }

        if (title is null && rest.Count == 0) return Ornament().IsMatch(name) ? page.Text.Note(at => ImportMarksDropped.AtList(at, name)) : null;
        var said = string.Join('\n', rest.Where(word => title is null || !title.Contains(word, StringComparison.Ordinal)).Prepend(title).OfType<string>());
        return said + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    /// <summary>What stays of a tag that only its template knows: what it was given to be read, and the tag as a comment.</summary>
    public static string Guessed(MovedPage page, TagParameters words, string written, string name)
    {
        if (Pictured(words) is { } figure) return Figure(page, figure, "");
        var said = string.Join('\n', UnsaidWords.Of(words, ""));
        return (said.Length > 0 ? said + " " : "") + Left(page, written, name);
    }

    /// <summary>A note with all that it was given to be read.</summary>
    public static string Noted(string name, TagParameters words, string inner)
    {
        var (kind, title) = Heading(name, words);
        var quoted = Quoted(words, name, inner);
        var more = string.Concat(UnsaidWords.Of(words, $"{kind} {title} {quoted}").Select(text => text + "\n\n"));
        return Notice(kind, title, more.Length > 0 ? more + Dedent(quoted).Trim('\n') : quoted);
    }

    /// <summary>A link to a film, which may be named by its address.</summary>
    public static string Film(string host, string name) =>
        !name.Contains('/', StringComparison.Ordinal) ? host + name : name.Contains("://", StringComparison.Ordinal) ? name : "https://" + name.TrimStart('/');

    /// <summary>The words stay, those in the tag before those that it stands around; what stood around them goes.</summary>
    public static string Kept(MovedPage page, TagParameters words, string inner, string name)
    {
        var isBlock = inner.Trim().Contains('\n', StringComparison.Ordinal) || inner.StartsWith('\n');
        var address = words.Of("href", "relref", "link", "url") ?? words.Plain.FirstOrDefault(IsAddress);
        var isLinked = address is not null && inner.Trim().Length > 0 && !inner.Trim().AsSpan().ContainsAny('[', ']', '\n');
        if (isLinked) inner = $"{(isBlock ? "\n" : "")}[{inner.Trim()}]({Address(address ?? "")}){(isBlock ? "\n" : "")}";
        string?[] titles = [words.Of("header"), words.Of("title", "label"), words.Of("name"), words.Of("subtitle", "subheader"), words.Of("summary", "caption"), .. words.Quoted.Where(word => word.Any(char.IsLetter) && !IsAddress(word))];
        titles = [.. titles, .. UnsaidWords.Of(words, $"{string.Join(' ', titles)} {words.Of("footer")} {Author(words, name)} {inner}")];
        var title = string.Join(" – ", titles.OfType<string>().Distinct(StringComparer.Ordinal).Select(Bold));
        if (address is not null && !isLinked) title = title.Length > 0 ? $"[{title}]({Address(address)})" : $"[{address}]({Address(address)})";
        if (title.Length > 0) inner = isBlock ? $"\n\n{title}\n\n{inner.Trim('\n')}\n\n" : $"{title} {inner}";
        if (words.Of("footer") is { } footer) inner = isBlock ? $"{inner.TrimEnd('\n')}\n\n{footer}\n\n" : $"{inner} {footer}";
        if (Author(words, name) is { } author) inner = isBlock ? $"{inner.TrimEnd('\n')}\n\n{author}\n\n" : $"{inner} {author}";
        return inner + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    /// <summary>Whether a word leads somewhere and is not there to be read.</summary>
    public static bool IsAddress(string word) => AddressForm().IsMatch(word);

    /// <summary>What a template shows to nobody: a comment here, too.</summary>
    public static string Hidden(MovedPage page, string inner, string name) =>
        MarkdownRemark.Of(inner) + page.Text.Note(at => ImportTagDropped.AtHidden(at, name));

    /// <summary>What kind of a note a tag means, and how it is headed: the first word says the kind, unless it is written as a title is.</summary>
    public static (string Kind, string? Title) Heading(string name, TagParameters words)
    {
        var first = words.At(0);
        var isKind = first is not null && (IsNotice(first) || Kinds().IsMatch(first) && (!words.Quoted.Contains(first, StringComparer.Ordinal) || !first.Any(char.IsUpper)));
        var kind = name is "alert" or "callout" or "notice" or "admonition" or "hint" && (words.Of("type", "color") ?? (isKind ? first : null)) is { } own && Kinds().IsMatch(own) ? own : name;
        return (kind, words.Of("title", "header", "label") ?? (isKind && kind != name ? words.At(1) : first));
    }

    /// <summary>A fence around code, longer than any in it.</summary>
    public static string Code(string language, string code, string indent = "")
    {
        var longest = Ticks().Matches(code).Select(run => run.Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        var lines = code.Trim('\n').TrimEnd().Split('\n').Select(line => line.TrimEnd().Length > 0 ? indent + line : "");
        return $"\n\n{indent}{fence}{language}\n{string.Join('\n', lines)}\n{indent}{fence}\n\n";
    }

    /// <summary>Without the blanks that all lines begin with.</summary>
    public static string Dedent(string text)
    {
        var lines = text.Split('\n');
        string? shared = null;
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var blanks = line.AsSpan(0, line.Length - line.TrimStart(' ', '\t').Length);
            shared = shared is null ? blanks.ToString() : shared[..blanks.CommonPrefixLength(shared)];
        }

        return shared is null or "" ? text : string.Join('\n', lines.Select(line => line.StartsWith(shared, StringComparison.Ordinal) ? line[shared.Length..] : line.TrimStart()));
    }

    /// <summary>As Markdown takes it.</summary>
    public static string Address(string written) =>
        written.Any(sign => char.IsWhiteSpace(sign) || sign is '(' or ')' or '<' or '>') ? string.Concat(written.Trim().Select(sign => sign is ' ' or '<' or '>' or '(' or ')' ? Uri.HexEscape(sign) : char.IsWhiteSpace(sign) ? "%20" : sign.ToString())) : written;

    [GeneratedRegex(@"^(?:https?://|mailto:|/|\.\.?/)\S+$|^[\w./-]+\.(?:pdf|md|html?|zip|docx?|xlsx?|odt|png|jpe?g|svg|webp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"^[A-Za-z][\w+#-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    /// <summary>Lists of pages that a site makes of itself, and signs without words.</summary>
    [GeneratedRegex(@"(?:Icons?|Badges?|Logo|Spacer|Divider|Separator|Anchor|Toc|Breadcrumbs?|Sidebar)$|^(?:Child(?:ren)?(?:Pages)?|TableOfContents|Contents|RelatedPages|PageNavigation)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^ {0,3}:{3,}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<mark>\*{1,3}|(?<!\w)_{1,3}(?=\S))(?<words>[^\s*_](?:[^*_]*[^\s*_])?)\k<mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"`{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Ticks();
}
