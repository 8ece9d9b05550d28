namespace Schwerpunkt.Imaging.Headers;

/// <summary>The kinds of metadata that picture formats carry along.</summary>
internal enum MetadataKind
{
    /// <summary>A TIFF structure without the "Exif" preamble.</summary>
    Exif,

    /// <summary>An XMP packet: RDF as XML.</summary>
    Xmp,

    /// <summary>Datasets of the IPTC Information Interchange Model.</summary>
    Iptc,
}

/// <summary>Metadata as it stands in the file, not yet understood.</summary>
internal sealed record MetadataBlock(MetadataKind Kind, ReadOnlyMemory<byte> Bytes);
