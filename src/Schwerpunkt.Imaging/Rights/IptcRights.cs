using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Credit, copyright notice and by-line of the IPTC Information Interchange Model (IIM 4.2), as agencies write them.</summary>
internal static class IptcRights
{
    private const byte Marker = 0x1C, Envelope = 1, Application = 2;

    private const byte CharacterSet = 90, ByLine = 80, CreditLine = 110, CopyrightNotice = 116;

    /// <summary>More by-lines than a picture can have authors.</summary>
    private const int MostNames = 20;

    public static EmbeddedRights Read(IReadOnlyList<MetadataBlock> metadata)
    {
        var block = metadata.FirstOrDefault(block => block.Kind == MetadataKind.Iptc);
        return block is null ? EmbeddedRights.None : Read(block.Bytes.Span);
    }

    private static EmbeddedRights Read(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes);
        var (credits, notices, names) = (new List<string?>(), new List<string?>(), new List<string?>());
        var utf8 = false;
        while (cursor.U8() == Marker && TryDataset(ref cursor, out var record, out var number, out var value))
        {
            // ESC % G announces UTF-8 (ISO 2022).
            if (record == Envelope && number == CharacterSet) utf8 = value.SequenceEqual("\u001B%G"u8);
            if (record != Application) continue;
            var texts = number switch { CreditLine => credits, CopyrightNotice => notices, ByLine => names, _ => null };
            if (texts?.Count < MostNames) texts.Add(MetadataText.Decode(value, utf8));
        }

        return new EmbeddedRights(MetadataText.Join(credits), MetadataText.Join(notices), MetadataText.Join(names));
    }

    /// <summary>A length with its first bit set says how many bytes the real length takes; it must lie within the block, whatever it claims.</summary>
    private static bool TryDataset(ref ByteCursor cursor, out byte record, out byte number, out ReadOnlySpan<byte> value)
    {
        record = cursor.U8();
        number = cursor.U8();
        value = default;
        var length = (uint)cursor.U16();
        if ((length & 0x8000) != 0)
        {
            length = (length & 0x7FFF) switch { 1 => cursor.U8(), 2 => cursor.U16(), 4 => cursor.U32(), _ => uint.MaxValue };
        }

        if (cursor.Overrun || length > cursor.Remaining) return false;
        value = cursor.Take((int)length);
        return true;
    }
}
