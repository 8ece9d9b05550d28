using MetadataExtractor;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.IO;
using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Model;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Credit, copyright notice and by-line of the IPTC Information Interchange Model, as agencies write them.</summary>
internal static class IptcRights
{
    public static EmbeddedRights Read(IReadOnlyList<MetadataBlock> metadata)
    {
        var block = metadata.FirstOrDefault(block => block.Kind == MetadataKind.Iptc);
        if (block is null)
            return EmbeddedRights.None;

        var fields = ReadFields(block.Bytes);
        return fields is null ? EmbeddedRights.None : new EmbeddedRights(
            Text(fields, IptcDirectory.TagCredit),
            Text(fields, IptcDirectory.TagCopyrightNotice),
            Text(fields, IptcDirectory.TagByLine));
    }

    private static IptcDirectory? ReadFields(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new IptcReader().Extract(new SequentialByteArrayReader(bytes.ToArray()), bytes.Length);
        }
        catch (Exception e) when (e is ImageProcessingException or IOException)
        {
            return null;
        }
    }

    /// <summary>The by-line may be repeated, one name each.</summary>
    private static string? Text(IptcDirectory fields, int tag) =>
        MetadataText.Join((fields.GetStringValueArray(tag) ?? []).Select(value => MetadataText.Decode(value.Bytes)));
}
