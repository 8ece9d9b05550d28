using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads the keys of one mapping. Whoever asks for a key says what it is for and how it looks: that is its entry in the table.</summary>
internal sealed class KeyReader(YamlMap map, KeyContext context, ImmutableArray<string> names)
{
    private string current = "";
    private bool stopped;

    /// <summary>Takes the entry of each key that is asked for; null where the mapping is to be read.</summary>
    public List<YamlKey>? Asked { private get; init; }

    public KeyContext Context => context;

    public Located? Place(string name, string help, string example) => Written(KeyType.Text, name, help, example);

    public string? Text(string name, string help, string example) => Place(name, help, example)?.Text;

    /// <summary>A text of a type that its reader looks into.</summary>
    public Located? Written(KeyType type, string name, string help, string example)
    {
        if (!IsRead(type, name, help, example) || map.Place(name) is not { } written) return null;
        if (type is not (KeyType.Text or KeyType.Markdown)) return written;
        if (map.IsFlag(name)) return map.Wrong<Located>(name, Expected.Text);
        if (type == KeyType.Text) ReportMarkup(name, written);
        return written;
    }

    /// <summary>Reports Markdown and HTML in a value whose signs are shown as written.</summary>
    public void ReportMarkup(string name, Located written)
    {
        if (MarkupInValue.In(written.Text) is { } markup) Report(MarkdownInValue.At(written.Location, name, markup));
    }

    /// <summary>One of some names, which its reader looks up.</summary>
    public Located? Choice(string name, string help, string example, ImmutableArray<string> choices) =>
        Among(choices, Written(KeyType.Choice, name, help, example));

    public ImmutableArray<Located> Texts(string name, string help, string example) => Listed(KeyType.Texts, name, help, example);

    /// <summary>Texts of a word or a few each.</summary>
    public ImmutableArray<Located> Words(string name, string help, string example) => IsRead(KeyType.Texts, name, help, example) ? map.Words(name, mayHoldComma: false) : [];

    /// <summary>The same, of which an empty one, between quotation marks, is to be found fault with.</summary>
    public ImmutableArray<Located> WordsOrEmpty(string name, string help, string example) => IsRead(KeyType.Texts, name, help, example) ? map.Words(name, mayHoldComma: false, keepEmpty: true) : [];

    public ImmutableArray<string> Lines(string name, string help, string example) => [.. Texts(name, help, example).Select(line => line.Text)];

    /// <summary>Texts of a type that their reader looks into.</summary>
    public ImmutableArray<Located> Listed(KeyType type, string name, string help, string example) =>
        IsRead(type, name, help, example) ? map.Texts(name) : [];

    /// <summary>Texts of which an empty one, between quotation marks, is to be found fault with.</summary>
    public ImmutableArray<Located> Addresses(string name, string help, string example) =>
        IsRead(KeyType.Texts, name, help, example) ? map.Texts(name, keepEmpty: true) : [];

    public int? Number(string name, string help, string example) => IsRead(KeyType.Number, name, help, example) ? map.Number(name) : null;

    public bool? Flag(string name, string help, string example) => IsRead(KeyType.Flag, name, help, example) ? map.Flag(name) : null;

    public Dated? Day(string name, string help, string example) => IsRead(KeyType.Day, name, help, example) ? map.Day(name) : null;

    public string? Mailbox(string name, string help, string example) => IsRead(KeyType.Mailbox, name, help, example) ? map.Mailbox(name) : null;

    public string? Phone(string name, string help, string example) => IsRead(KeyType.Phone, name, help, example) ? map.Phone(name) : null;

    public string? WebAddress(string name, string help, string example) => IsRead(KeyType.WebAddress, name, help, example) ? map.WebAddress(name) : null;

    /// <summary>An address outside the site, by the same check as links.</summary>
    public string? Outside(string name, string help, string example) => OutsidePlace(name, help, example)?.Text;

    /// <summary>The same with its place.</summary>
    public Located? OutsidePlace(string name, string help, string example)
    {
        if (Written(KeyType.WebAddress, name, help, example) is not { } written || Resolve(written) is not { } target) return null;
        return target is Target.Elsewhere ? written : Refuse<Located>(WrongValue.At(written.Location, name, Expected.HttpsAddress));
    }

    /// <summary>A language tag (BCP 47).</summary>
    public string? Language(string name, string help, string example) =>
        Written(KeyType.Language, name, help, example) is not { } language ? null
        : !AttributeReader.IsLanguage(language.Text) ? map.Wrong<string>(name, Expected.Language)
        : Languages.IsKnown(language.Text) ? language.Text
        : map.Wrong<string>(name, Expected.KnownLanguage(Languages.Meant(language.Text)));

    public Located? Page(string name, string help, string example) =>
        Written(KeyType.Page, name, help, example) is { } written ? PageOf(written, name) : null;

    public ImmutableArray<Located> Pages(string name, string help, string example) =>
        [.. Listed(KeyType.Pages, name, help, example).Select(written => PageOf(written, name)).OfType<Located>()];

    /// <summary>The file or the address of a page; which of the two is written, its ending says. Null, with a finding, where it leads elsewhere.</summary>
    public string? FileOrAddressOf(Located written, string name) => Resolve(written) switch
    {
        Target.ToPage page when written.Text.Split('#')[0].EndsWith(".md", StringComparison.Ordinal) => page.Source,
        Target.ToPage page => SitePath.OfPage(page.Source),
        Target.ToFile file => SitePath.OfPage(file.Source + ".md"),
        Target.Elsewhere => Refuse<string>(WrongValue.At(written.Location, name, Expected.PageOrAddress)),
        _ => null,
    };

    /// <summary>Lists of words, each with its place.</summary>
    public ImmutableArray<(Location At, ImmutableArray<Located> Words)> Groups(string name, string help, string example) => IsRead(KeyType.Groups, name, help, example) ? map.Groups(name) : [];

    public T? Map<T>(string name, string help, string example, KeyShape<T> shape) where T : class?
    {
        if (IsRead(KeyType.Map, name, help, example)) return map.Map(name) is { } inner ? shape.Read(inner, context) : null;
        if (Asked is { } asked) asked[^1] = asked[^1] with { Keys = shape.Keys };
        return null;
    }

    public ImmutableArray<T> Maps<T>(string name, string help, string example, KeyShape<T?> shape) where T : class
    {
        if (IsRead(KeyType.Maps, name, help, example)) return [.. map.Maps(name).Select(inner => shape.Read(inner, context)).OfType<T>()];
        if (Asked is { } asked) asked[^1] = asked[^1] with { Keys = shape.Keys };
        return [];
    }

    /// <summary>The value that was just asked for; it is a finding where it is missing.</summary>
    public T? Needed<T>(T? value) where T : class
    {
        if (Asked is { } asked) asked[^1] = asked[^1] with { Required = true };
        if (value is null && !stopped) map.Missing(current);
        return value;
    }

    /// <summary>The list that was just asked for; it is a finding where nothing is in it.</summary>
    public ImmutableArray<T> Needed<T>(ImmutableArray<T> values)
    {
        Needed(values.IsEmpty ? null : "");
        return values;
    }

    /// <summary>The values that were just asked for, of which there are only these.</summary>
    public T Among<T>(ImmutableArray<string> choices, T value)
    {
        if (Asked is { } asked) asked[^1] = asked[^1] with { Choices = choices };
        return value;
    }

    /// <summary>Leaves the keys that follow unread where the mapping is of no use any more.</summary>
    public void StopUnless(bool useful) => stopped |= !useful;

    public bool Has(string name) => map.Has(name);

    /// <summary>Whether a misspelling or a wrong value of a key has been reported.</summary>
    public bool IsReported(string name) => map.IsReported(name);

    /// <summary>The place of a value; that of the mapping where the key is absent.</summary>
    public Location At(string name) => map.At(name);

    /// <summary>Reports a value that does not fit, at its place.</summary>
    public T? Wrong<T>(string name, Expected expected) where T : class => map.Wrong<T>(name, expected);

    /// <summary>Adds a finding.</summary>
    public void Report(Finding finding) => context.Log.Add(finding);

    /// <summary>The file of this site that a value leads to; null, with a finding, where it leads elsewhere.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="name">The name of its key.</param>
    /// <param name="elsewhere">The finding for an address outside the site.</param>
    public Located? FileOf(Located written, string name, Func<Target.Elsewhere, Finding> elsewhere) => Resolve(written) switch
    {
        Target.ToFile file => written with { Text = file.Source },
        Target.Elsewhere to => Refuse<Located>(elsewhere(to)),
        Target.ToPage => Refuse<Located>(WrongValue.At(written.Location, name, Expected.FileNotPage)),
        _ => null,
    };

    private Located? PageOf(Located written, string name) => Resolve(written) switch
    {
        Target.ToPage page => written with { Text = page.Source },
        null => null,
        _ => Refuse<Located>(WrongValue.At(written.Location, name, Expected.PagePath)),
    };

    public Target? Resolve(Located written) => LinkResolver.Resolve(written.Text, context.File, written.Location, context.Log);

    private T? Refuse<T>(Finding finding) where T : class
    {
        Report(finding);
        return null;
    }

    /// <summary>Whether the value is asked for, and not only its entry.</summary>
    private bool IsRead(KeyType type, string name, string help, string example)
    {
        Debug.Assert(Asked is not null || names.Contains(name, StringComparer.Ordinal), $"„{name}“ is read, but not always: it is missing in the table");
        current = name;
        Asked?.Add(new YamlKey(name, type, help, example));
        return Asked is null && !stopped;
    }
}
