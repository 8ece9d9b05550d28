using System.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Reads bytes that are no UTF-8 as Windows-1252, and counts them.</summary>
internal sealed class BrokenByteFallback : DecoderFallback
{
    /// <summary>How many bytes there were.</summary>
    public int Count { get; private set; }

    /// <summary>The first byte, and as which sign it was read.</summary>
    public (byte Byte, char Sign) First { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private string Read(byte[] bytes)
    {
        var signs = ImportText.Named("iso-8859-1")!.GetString(bytes); // ! the provider always has it
        if (Count == 0) First = (bytes[0], signs[0]);
        Count += bytes.Length;
        return signs;
    }

    private sealed class Buffer(BrokenByteFallback owner) : DecoderFallbackBuffer
    {
        private string signs = "";
        private int next;

        public override int Remaining => signs.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (signs, next) = (owner.Read(bytesUnknown), 0);
            return true;
        }

        public override char GetNextChar() => next < signs.Length ? signs[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0) return false;
            next--;
            return true;
        }
    }
}
