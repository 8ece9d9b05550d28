using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>Recognises documents that are to be saved in another form first.</summary>
internal static class OtherDocument
{
    /// <summary>The files in an OLE compound file (MS-CFB) have names in UTF-16.</summary>
    private static ReadOnlySpan<byte> Encrypted => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>What to do with it; null where it is none of them.</summary>
    public static Finding? Find(ReadOnlySpan<byte> bytes, Location at) =>
        bytes.StartsWith("{\\rtf"u8) ? ImportNotText.AtRichText(at)
        : !bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? null
        : bytes.IndexOf(Encrypted) >= 0 ? ImportNotText.AtEncrypted(at) : ImportNotText.AtOldWord(at);
}
