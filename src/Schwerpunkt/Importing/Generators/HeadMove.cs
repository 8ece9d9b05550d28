using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.German;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Writes the head of a moved page by the table of keys; what has no key of ours stays as a comment.</summary>
internal sealed class HeadMove(DataValue.Keys head, PagePlace place)
{
    private static readonly string[] Sources = ["src", "path", "url", "file", "feature", "image"];
    private static readonly string[] Alts = ["alt", "imageAlt", "image_description", "description"];
    private static readonly string[] Captions = ["caption", "title"];
    private static readonly string[] AtTop = ["caption", "credit"];
    private static readonly string[] Credits = ["credit", "credits", "copyright", "attribution", "attr", "photographer"];

    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private (string Name, DataValue.Keys Keys)? besides;
    private readonly HashSet<string> besidePicture = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder text = new("---\n");

    /// <summary>The place that a menu gives the page, where its head gives none.</summary>
    public int? MenuOrder { get; init; }

    /// <summary>Whether a blank parts the words of „tags“ and „categories“ that stand in one text, as with Jekyll.</summary>
    public bool PartsAtBlanks { get; init; }

    /// <summary>Keys that have no place with us, by name.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Keys that have a place with us and a value that cannot be read, with that value.</summary>
    public List<(string Key, string Value)> Unread { get; } = [];

    /// <summary>Keys of pictures that nobody has described, or that are no files of the site, by name.</summary>
    public List<string> Pictures { get; } = [];

    /// <summary>Keys whose values a program works out, and the program.</summary>
    public ImmutableArray<(string Name, string Code)> Computed { get; init; } = [];

    /// <summary>Whether „3/4/2024“ is the 4th of March.</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>The head with its fences.</summary>
    /// <param name="title">What the page is called.</param>
    /// <param name="picture">The picture above the text; null for none.</param>
    /// <param name="aliases">Old addresses.</param>
    /// <param name="unread">The old head as it stood there, where it cannot be read.</param>
    public string Write(string title, LeadPicture? picture, ImmutableArray<string> aliases, string? unread)
    {
        Words(HeadKeys.Title);
        text.AppendKey("title", title);
        if (Words(HeadKeys.Description) is { } description) text.AppendKey("description", description);
        if (Words(HeadKeys.Lead) is { } lead) text.AppendKey("lead", lead);
        if (picture is not null) Write(picture);
        WriteDays();
        if (IsDraft()) text.Append("draft: true\n");
        if ((Order() ?? MenuOrder) is { } order) text.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        text.AppendKeys("tags", Tags());
        foreach (var key in HeadKeys.Aliases.Theirs) used.Add(key);
        text.AppendKeys("aliases", aliases);
        WriteLanguage();
        if (head.Find("toc")?.Flag == false || head.Find("tableOfContents")?.Flag == false) text.Append("toc: false\n");
        if (head.Find("toc")?.Flag is not null) used.Add("toc");
        if (head.Find("tableOfContents")?.Flag is not null) used.Add("tableOfContents");
        WriteRest();
        foreach (var line in (unread ?? "").Split('\n').Where(line => unread is not null && line.Trim().Length > 0)) text.Append("# ").Append(YamlText.OneLine(line)).Append('\n');
        return text.Append("---\n").ToString();
    }

    /// <summary>The picture that the head names, and what it shows; null where it names none.</summary>
    public LeadPicture? Picture()
    {
        foreach (var path in HeadKeys.Image.Theirs)
        {
            if (At(path) is not { IsEmpty: false } value) continue;
            var first = value is DataValue.Many list ? list.Items[0] : value;
            var source = first.Words ?? Sources.Select(name => first.Find(name)?.Words).FirstOrDefault(words => words is not null);
            if (source is null) continue;
            // What is said of „header.image“ stands beside it.
            var around = path.Contains('.', StringComparison.Ordinal) ? head.Find(path.Split('.')[0]) : null;
            string? Said(string[] names, params ReadOnlySpan<string> atTop)
            {
                if (names.Select(name => first.Find(name)?.Words ?? Around(around, path, name)).FirstOrDefault(words => words is not null) is { } own) return own;
                foreach (var name in atTop)
                {
                    if (At(name)?.Words is { } words) return words;
                }

                return null;
            }

            return new LeadPicture(source, Said(Alts, "image_alt", "imageAlt", "alt"), Said(Captions, "image_caption", "imageCaption", "caption"), Said(Credits, "image_credit", "imageCredit", "credit"));
        }

        return null;
    }

    private string? Around(DataValue? around, string path, string name)
    {
        if (name == "title" || around?.Find(name)?.Words is not { } words) return null;
        besidePicture.Add($"{path.Split('.')[0]}.{name}");
        return words;
    }

    /// <summary>Takes the picture as moved; what else its key says stays to be written.</summary>
    public void TakePicture(LeadPicture picture)
    {
        if (HeadKeys.Image.Theirs.FirstOrDefault(path => At(path) is { IsEmpty: false }) is { } key)
        {
            used.Add(key);
            var value = At(key) is DataValue.Many list ? list.Items[0] : At(key);
            string?[] moved = [picture.Source, picture.Alt, picture.Caption, picture.Credit];
            if (value is DataValue.Keys keys && keys.Entries.Where(entry => entry.Value.Words is { } words && words.Any(char.IsLetter) && entry.Value.Flag is null && !moved.Contains(words)).ToImmutableArray() is { IsEmpty: false } rest) besides = (key, new DataValue.Keys(rest));
        }

        used.UnionWith(besidePicture);
        foreach (var name in new[] { "image_alt", "imageAlt", "image_caption", "imageCaption", "image_credit", "imageCredit" }) used.Add(name);
        foreach (var name in AtTop.Where(name => At(name)?.Words is { } words && (words == picture.Caption || words == picture.Credit))) used.Add(name);
    }

    private void Write(LeadPicture picture)
    {
        var caption = FigureCaption.Of(null, picture.Caption ?? "");
        text.Append("image:\n  src: ").Append(YamlText.Path(picture.Source)).Append("\n  alt: ").Append(YamlText.Quoted(YamlText.OneLine(picture.Alt ?? ""))).Append('\n');
        if (Building.Unmarked(WhiteSpace.Fold(caption.Words)) is { Length: > 0 } words && words != picture.Alt) text.Append("  caption: ").Append(YamlText.Quoted(YamlText.OneLine(words))).Append('\n');
        if ((picture.Credit ?? caption.Credit) is { } credit) text.Append("  credit: ").Append(YamlText.Quoted(YamlText.OneLine(credit))).Append('\n');
    }

    private DataValue? At(string path) => path.Split('.') switch
    {
        [var one] => head.Find(one) ?? place.Shared.Find(one),
        [var one, var two] => head.Find(one, two),
        var parts => head.Find(parts[0], parts[1])?.Find(parts[2]),
    };

    private string? Words(HeadKey key)
    {
        foreach (var path in key.Theirs)
        {
            if (At(path)?.Words is not { } words) continue;
            used.Add(path);
            return words;
        }

        return null;
    }

    private void WriteDays()
    {
        var date = Day(HeadKeys.Date) ?? HeadDay.Of(place.Day is { } day ? new DataValue.Text(day) : null);
        if (date is { } published) text.Append("date: ").Append(IsoDay.Of(published)).Append('\n');
        if (Day(HeadKeys.Updated) is { } updated) text.Append("updated: ").Append(IsoDay.Of(updated)).Append('\n');
        if (Day(HeadKeys.Expires) is { } expires) text.Append("expires: ").Append(IsoDay.Of(expires)).Append('\n');
        if (Day(HeadKeys.ReviewBy) is { } review) text.Append("reviewBy: ").Append(IsoDay.Of(review)).Append('\n');
    }

    private DateOnly? Day(HeadKey key)
    {
        foreach (var path in key.Theirs)
        {
            if (HeadDay.Of(At(path), IsMonthFirst) is not { } day) continue;
            used.Add(path);
            return day;
        }

        return null;
    }

    private bool IsDraft()
    {
        foreach (var key in HeadKeys.Draft.Theirs.Where(key => At(key)?.Flag is not null)) used.Add(key);
        return place.IsDraft || place.Unshown is not null || At("draft")?.Flag == true || At("published")?.Flag == false || At("excluded")?.Flag == true || At("headless")?.Flag == true;
    }

    private int? Order()
    {
        foreach (var path in HeadKeys.Order.Theirs)
        {
            if (!decimal.TryParse(At(path)?.Words, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || number != Math.Floor(number) || Math.Abs(number) > 1_000_000) continue;
            used.Add(path);
            return Math.Max(0, (int)number); // Hugo counts from below 0
        }

        return null;
    }

    private ImmutableArray<string> Tags()
    {
        var tags = new List<string>();
        foreach (var key in HeadKeys.Tags.Theirs)
        {
            if (At(key) is not { } value || value is DataValue.Keys) continue;
            if (value is DataValue.Many list && list.Items.Any(item => item is not DataValue.Text)) continue;
            used.Add(key);
            tags.AddRange(value is DataValue.Many ? value.AllWords : (value.Words ?? "").Split(PartsAtBlanks && (key is "tags" or "categories") ? [',', ' '] : [','], StringSplitOptions.TrimEntries));
        }

        return [.. tags.Select(tag => YamlText.OneLine(tag).Trim()).Where(tag => Slug.Of(tag).Length > 0).DistinctBy(Slug.Of)];
    }

    private void WriteLanguage()
    {
        var written = Words(HeadKeys.Language) ?? place.Language;
        if (written?.Replace('_', '-') is { } code && AttributeReader.IsLanguage(code)) text.Append("lang: ").Append(YamlText.InQuotes(code)).Append('\n');
    }

    /// <summary>Every other key on a line of its own behind a #: nothing that was said is lost.</summary>
    private void WriteRest()
    {
        // Of what a folder says of its pages, a picture that cannot be taken would be gone.
        var pictures = place.Shared.Entries.Where(entry => head.Find(entry.Name) is null && HeadKeys.Image.Theirs.Contains(entry.Name, StringComparer.OrdinalIgnoreCase));
        foreach (var (name, value) in head.Entries.Concat(pictures))
        {
            if (value.IsEmpty || used.Contains(name)) continue;
            var rest = value is DataValue.Keys keys ? new DataValue.Keys([.. keys.Entries.Where(entry => !used.Any(path => path.StartsWith($"{name}.{entry.Name}", StringComparison.OrdinalIgnoreCase)))]) : value;
            if (rest.IsEmpty) continue;
            text.Append("# ").Append(YamlText.OneLine(name)).Append(": ").Append(rest.OneLine).Append('\n');
            if (HeadKeys.Image.Theirs.Contains(name, StringComparer.OrdinalIgnoreCase)) Pictures.Add(name);
            else if (value is DataValue.Text && value.Flag is null && HeadKeys.OfValues.Any(key => key.Theirs.Contains(name, StringComparer.OrdinalIgnoreCase) && !key.Theirs.Any(used.Contains))) Unread.Add((name, rest.OneLine));
            else if (!HeadKeys.Passed.Contains(name, StringComparer.OrdinalIgnoreCase) && (value.Flag is null || !HeadKeys.Days.Contains(name, StringComparer.OrdinalIgnoreCase))) Unknown.Add(name);
        }

        if (besides is var (picture, more))
        {
            text.Append("# ").Append(picture).Append(": ").Append(more.OneLine).Append('\n');
            Unknown.Add(picture);
        }

        foreach (var (name, code) in Computed)
        {
            text.Append("# ").Append(YamlText.OneLine(name)).Append(": ").Append(YamlText.OneLine(code)).Append('\n');
            if (!HeadKeys.Passed.Contains(name, StringComparer.OrdinalIgnoreCase)) Unread.Add((name, code));
        }
    }
}

/// <summary>The picture above the text, as a head names it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Alt">What it shows; null where nobody said.</param>
/// <param name="Caption">With its credit, where that stands in it.</param>
/// <param name="Credit">Of its own.</param>
internal sealed record LeadPicture(string Source, string? Alt, string? Caption, string? Credit);
