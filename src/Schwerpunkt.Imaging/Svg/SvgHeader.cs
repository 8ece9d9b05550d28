using System.Xml;
using System.Xml.Linq;
using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Imaging.Rights;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Svg;

/// <summary>Reads SVG: size from its attributes, rights from its metadata, and whether it is only a drawing.</summary>
internal static class SvgHeader
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.ToArray();
        try
        {
            return BoundedXml.Load(file, skipDocumentType: SvgDocumentType.IsStandard(file)) is { } document ? Read(document) : Invalid(new PictureDefect.Plain(PictureFault.TooDeep));
        }
        catch (XmlException e)
        {
            return Invalid(SvgDocumentType.DefectOf(file) ?? new PictureDefect.InvalidXml(e.LineNumber));
        }
    }

    private static PictureHeader Read(XDocument document)
    {
        if (document.Root is not { } root || root.Name != Namespace + "svg")
            return Invalid(new PictureDefect.Plain(PictureFault.NoPicture));

        var size = SvgSize.Of(root);
        var metadata = root.Element(Namespace + "metadata");
        var rights = metadata is null ? EmbeddedRights.None : RdfRights.Read(metadata);
        return new PictureHeader(size.Width, size.Height, SvgSafety.FindDefect(document), rights);
    }

    private static PictureHeader Invalid(PictureDefect defect) => new(0, 0, defect, EmbeddedRights.None);
}
