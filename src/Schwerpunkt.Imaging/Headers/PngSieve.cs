using System.Buffers.Binary;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Keeps the chunks that <see cref="PngHeader"/> reads whole, and of the others that they are there: with a length of 0.</summary>
internal sealed class PngSieve : HeaderSieve
{
    private const int HeadLength = 8, ChecksumLength = 4;

    private readonly byte[] head = new byte[HeadLength];
    private State state = State.Signature;
    private long left = PngHeader.Signature.Length;
    private bool ends;

    private enum State
    {
        Signature,
        Head,
        KeptBody,
        PassedBody,
        Checksum,
        Ended,
    }

    protected override int Step(ReadOnlySpan<byte> piece)
    {
        if (state == State.Ended) return piece.Length;
        var taken = (int)Math.Min(left, piece.Length);
        if (state == State.Head) piece[..taken].CopyTo(head.AsSpan(HeadLength - (int)left));
        else if (state != State.PassedBody) Keep(piece, taken);
        left -= taken;
        if (left == 0) Next();
        return taken;
    }

    private void Next()
    {
        if (state == State.Head) BeginBody();
        else if (state is State.KeptBody or State.PassedBody) (state, left) = (State.Checksum, ChecksumLength);
        else if (ends) state = State.Ended;
        else (state, left) = (State.Head, HeadLength);
    }

    private void BeginBody()
    {
        var type = head.AsSpan(4);
        var keeps = type.SequenceEqual("IHDR"u8) || type.SequenceEqual("eXIf"u8) || type.SequenceEqual("iTXt"u8);
        ends = type.SequenceEqual("IEND"u8);
        var length = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (!keeps) head.AsSpan(0, 4).Clear();
        Keep(head, HeadLength);
        (state, left) = length == 0 ? (State.Checksum, ChecksumLength) : (keeps ? State.KeptBody : State.PassedBody, length);
    }
}
