using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Reads an export entry by entry (WXR 1.0 to 1.2), none of them longer in memory than it is looked at.</summary>
internal sealed partial class WordPressReader : IDisposable
{
    /// <summary>How far into a file its encoding is declared.</summary>
    private const int Reach = 1024;

    /// <summary>An export nests four deep.</summary>
    private const int MostDepth = 60;

    private static readonly string[] Wanted = ["_thumbnail_id", "_wp_attachment_image_alt", "footnotes", "_yoast_wpseo_metadesc", "rank_math_description", "_elementor_data"];

    private readonly string file;
    private readonly BrokenByteFallback broken = new();
    private readonly StreamReader signs;
    private readonly WordPressText text;
    private readonly XmlTextReader xml;

    /// <param name="stream">The file; closed with this.</param>
    /// <param name="file">Its name.</param>
    public WordPressReader(Stream stream, string file)
    {
        this.file = file;
        signs = new StreamReader(stream, EncodingOf(stream), detectEncodingFromByteOrderMarks: true, 1 << 16);
        text = new WordPressText(signs);
        xml = new XmlTextReader(text)
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            // Plugins write names whose prefix nobody declares.
            Namespaces = false,
        };
    }

    /// <summary>The address of the site; empty where the export does not say it.</summary>
    public string Site { get; private set; } = "";

    /// <summary>The language of the site.</summary>
    public string Language { get; private set; } = "de";

    /// <summary>What is wrong with the file as a whole, as far as it was read.</summary>
    public FindingLog Findings { get; } = new();

    /// <summary>The next whole entry; null at the end, or where the file breaks off, which is a finding.</summary>
    public WordPressItem? Next()
    {
        try
        {
            while (Advance())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.Name == "item") return ReadItem();
                if (xml.Depth == 2) ReadChannel();
            }

            if (broken.Count > 0) Findings.Add(ImportBrokenByte.At(new Location(file), broken.First.Byte.ToString("X2", CultureInfo.InvariantCulture), broken.First.Sign.ToString(), broken.Count));
        }
        catch (XmlException failure)
        {
            var at = new Location(file, Math.Max(1, failure.LineNumber), Math.Max(1, failure.LinePosition));
            Findings.Add(xml.NodeType is XmlNodeType.None or XmlNodeType.XmlDeclaration or XmlNodeType.Comment or XmlNodeType.Whitespace && xml.Depth == 0 ? ImportBrokenOff.AtBeginning(at) : ImportBrokenOff.At(at));
        }

        return null;
    }

    public void Dispose()
    {
        xml.Dispose();
        text.Dispose();
        signs.Dispose();
    }

    private bool Advance() => xml.Depth > MostDepth ? throw new XmlException("Too deep.", null, xml.LineNumber, xml.LinePosition) : xml.Read();

    private void ReadChannel()
    {
        if (xml.Name == "language" && Text() is { Length: > 1 } language) Language = language.Trim();
        if (xml.Name is "link" or "wp:base_site_url" && Site.Length == 0 || xml.Name == "wp:base_blog_url")
        {
            if (Text().Trim() is { Length: > 0 } address) Site = address.TrimEnd('/');
        }
    }

    private WordPressItem ReadItem()
    {
        var (depth, item) = (xml.Depth, new WordPressItem(Site, xml.LineNumber));
        if (xml.IsEmptyElement) return item;
        while (Advance() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1) ReadPart(item);
        }

        if (item.Type is "page" or "post") item.Fields.RemoveAll(field => field.Key.StartsWith('_') || Packed().IsMatch(field.Text) || !ProseText.HasWords(WhiteSpace.Fold(field.Text), 2));
        Translate(item);
        return item;
    }

    /// <summary>Of what a plugin keeps in several languages in one text, each has its place.</summary>
    private void Translate(WordPressItem item)
    {
        item.Languages.AddRange(TranslatedText.Languages(item.Title + item.Content));
        var others = TranslatedText.Others(item.Title, Language).ToList();
        item.Title = TranslatedText.Line(item.Title, Language);
        item.Excerpt = TranslatedText.Line(item.Excerpt, Language);
        if (item.Languages.Count > 0) item.Content = TranslatedText.Content(item.Content, others);
        for (var i = 0; i < item.Fields.Count; i++) item.Fields[i] = (item.Fields[i].Key, TranslatedText.All(item.Fields[i].Text));
        foreach (var (key, value) in item.Values.ToList()) item.Values[key] = TranslatedText.Line(value, Language);
    }

    private void ReadPart(WordPressItem item)
    {
        switch (xml.Name)
        {
            case "title": item.Title = Text(); break;
            case "link": item.Link = Text().Trim(); break;
            case "guid": item.Guid = Text().Trim(); break;
            case "content:encoded": ReadContent(item); break;
            case "excerpt:encoded": item.Excerpt = Text(); break;
            case "wp:post_id": item.Id = Text().Trim(); break;
            case "wp:post_type": item.Type = Text().Trim(); break;
            case "wp:status": item.Status = Text().Trim(); break;
            case "wp:post_parent": item.Parent = Text().Trim(); break;
            case "wp:post_name": item.Name = Text().Trim(); break;
            case "wp:post_date": item.Date = Text().Trim(); break;
            case "wp:post_modified": item.Modified = Text().Trim(); break;
            case "wp:menu_order": item.Order = int.TryParse(Text(), CultureInfo.InvariantCulture, out var order) ? order : 0; break;
            case "wp:post_password": item.HasPassword = Text().Length > 0; break;
            case "wp:attachment_url": item.File = Text().Trim(); break;
            case "wp:comment": item.Comments++; break;
            case "category": item.Terms.Add(new WordPressTerm(xml.GetAttribute("domain") ?? "category", xml.GetAttribute("nicename") ?? "", TranslatedText.Line(Text(), Language))); break;
            case "wp:postmeta": ReadValue(item); break;
            default: break;
        }
    }

    private void ReadContent(WordPressItem item)
    {
        item.ContentLine = xml.LineNumber;
        item.Content = LineMap.Normalise(Text());
    }

    private void ReadValue(WordPressItem item)
    {
        var (depth, key, value) = (xml.Depth, "", "");
        if (xml.IsEmptyElement) return;
        while (Advance() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, Name: "wp:meta_key" }) key = Text().Trim();
            else if (xml is { NodeType: XmlNodeType.Element, Name: "wp:meta_value" }) value = Text();
        }

        if (key == "_wp_old_slug") item.OldNames.Add(value.Trim());
        else if (Wanted.Contains(key)) item.Values.TryAdd(key, value);
        else if (key == "_wp_attachment_metadata") item.Credits.AddRange(LibraryCredit.InMetadata(value));
        else if (LibraryCredit.IsKey(key) && item.Type == "attachment") item.Credits.Insert(0, value);
        else if ((!key.StartsWith('_') || OfEvent().IsMatch(key)) && value.Any(char.IsLetterOrDigit) && !item.Fields.Contains((key, value))) item.Fields.Add((key, value));
    }

    /// <summary>All characters of the element, also where somebody put tags between them.</summary>
    private string Text()
    {
        if (xml.IsEmptyElement) return "";
        var (depth, read) = (xml.Depth, new StringBuilder());
        while (Advance() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) read.Append(xml.Value);
        }

        return read.ToString();
    }

    /// <summary>As declared, else UTF-8; what does not fit is read as Windows-1252.</summary>
    private Encoding EncodingOf(Stream stream)
    {
        var begin = new byte[Reach];
        var length = stream.ReadAtLeast(begin, Reach, throwOnEndOfStream: false);
        stream.Position = 0;
        var declared = Declaration().Match(Encoding.Latin1.GetString(begin, 0, length)).Groups["name"].Value;
        return declared.Length > 0 && ImportText.Named(declared) is { } named && named is not UTF8Encoding ? named : Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, broken);
    }

    [GeneratedRegex(@"<\?xml\b[^>]*?\bencoding\s*=\s*[""'](?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();

    /// <summary>What the calendar plugin keeps of an event, its place and its host.</summary>
    [GeneratedRegex("^_(?:Event|Venue|Organizer)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex OfEvent();

    /// <summary>What a program wrote for itself: a serialised value, an address, JSON.</summary>
    [GeneratedRegex(@"^\s*(?:[aOs]:\d+:|[\[{]|https?://)", RegexOptions.CultureInvariant)]
    private static partial Regex Packed();
}
