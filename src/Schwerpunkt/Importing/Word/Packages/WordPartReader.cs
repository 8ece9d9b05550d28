using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>Reads one part that is XML: no document type, nothing from elsewhere, no absurd nesting, and no recursion.</summary>
internal static class WordPartReader
{
    /// <summary>Elements in each other: a box in a table in a table in a box has some sixty.</summary>
    public const int Deepest = 256;

    /// <summary>What the failure says.</summary>
    public const string TooDeep = "Too deeply nested.";

    private const string Transitional = "http://schemas.openxmlformats.org/", Strict = "http://purl.oclc.org/ooxml/", Microsoft = "http://schemas.microsoft.com/office/";

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        [Transitional + "wordprocessingml/2006/main"] = "w",
        [Strict + "wordprocessingml/main"] = "w",
        [Transitional + "officeDocument/2006/relationships"] = "r",
        [Strict + "officeDocument/relationships"] = "r",
        [Transitional + "package/2006/relationships"] = "rel",
        [Transitional + "drawingml/2006/wordprocessingDrawing"] = "wp",
        [Strict + "drawingml/wordprocessingDrawing"] = "wp",
        [Transitional + "drawingml/2006/main"] = "a",
        [Strict + "drawingml/main"] = "a",
        [Transitional + "drawingml/2006/picture"] = "pic",
        [Strict + "drawingml/picture"] = "pic",
        [Transitional + "drawingml/2006/chart"] = "c",
        [Strict + "drawingml/chart"] = "c",
        [Transitional + "drawingml/2006/diagram"] = "dgm",
        [Strict + "drawingml/diagram"] = "dgm",
        [Transitional + "officeDocument/2006/math"] = "m",
        [Strict + "officeDocument/math"] = "m",
        [Transitional + "markup-compatibility/2006"] = "mc",
        ["urn:schemas-microsoft-com:vml"] = "v",
        ["urn:schemas-microsoft-com:office:office"] = "o",
        [Microsoft + "word/2010/wordml"] = "w14",
        [Microsoft + "word/2010/wordprocessingShape"] = "wps",
        [Microsoft + "drawing/2017/decorative"] = "adec",
        [Microsoft + "drawing/2016/SVG/main"] = "asvg",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://www.w3.org/XML/1998/namespace"] = "xml",
    };

    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    /// <exception cref="InvalidDataException">It nests too deeply, or the archive is broken or too large.</exception>
    public static WordNode Read(Stream content)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var open = new Stack<Element>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count == Deepest) throw new InvalidDataException(TooDeep);
                    var isEmpty = reader.IsEmptyElement;
                    open.Push(new Element(NameOf(reader), Attributes(reader)));
                    if (isEmpty && Close(open) is { } single) return single;
                    break;
                case XmlNodeType.EndElement:
                    if (Close(open) is { } root) return root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.TryPeek(out var element):
                    element.Text.Append(reader.Value);
                    break;
            }
        }

        throw new XmlException("No element.");
    }

    /// <summary>The element that ends; null where another is around it, which takes it.</summary>
    private static WordNode? Close(Stack<Element> open)
    {
        var element = open.Pop();
        var text = element.Text.Length == 0 || element.Children.Count > 0 ? "" : element.Text.ToString();
        var node = new WordNode(element.Name, element.Attributes, element.Children.ToImmutable(), text);
        if (!open.TryPeek(out var around)) return node;
        around.Children.Add(node);
        return null;
    }

    private static string NameOf(XmlReader reader) => reader.NamespaceURI.Length == 0 ? reader.LocalName : string.Intern($"{Prefixes.GetValueOrDefault(reader.NamespaceURI, "x")}:{reader.LocalName}");

    /// <summary>Without the marks by which Word finds out who wrote what when.</summary>
    private static ImmutableArray<(string, string)> Attributes(XmlReader reader)
    {
        if (!reader.HasAttributes) return [];
        var attributes = ImmutableArray.CreateBuilder<(string, string)>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && !reader.LocalName.StartsWith("rsid", StringComparison.Ordinal)) attributes.Add((NameOf(reader), reader.Value));
        }

        reader.MoveToElement();
        return attributes.ToImmutable();
    }

    private sealed class Element(string name, ImmutableArray<(string, string)> attributes)
    {
        public string Name { get; } = name;

        public ImmutableArray<(string, string)> Attributes { get; } = attributes;

        public ImmutableArray<WordNode>.Builder Children { get; } = ImmutableArray.CreateBuilder<WordNode>(0);

        public StringBuilder Text { get; } = new(0);
    }
}
