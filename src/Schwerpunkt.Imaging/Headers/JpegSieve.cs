namespace Schwerpunkt.Imaging.Headers;

/// <summary>Keeps the segments that <see cref="JpegSegment"/> finds.</summary>
internal sealed class JpegSieve : HeaderSieve
{
    private const int StartLength = 2;

    private State state = State.Start;
    private byte high;

    /// <summary>How many bytes of the start or of a segment are still to come.</summary>
    private int left = StartLength;

    private enum State
    {
        /// <summary>SOI, whatever follows.</summary>
        Start,

        /// <summary>Coded data, up to FF.</summary>
        Data,

        /// <summary>Behind FF.</summary>
        Prefix,

        /// <summary>The higher byte of a segment's length.</summary>
        High,

        /// <summary>The lower one.</summary>
        Low,

        /// <summary>A segment.</summary>
        Body,

        /// <summary>Nothing more is looked at.</summary>
        Ended,
    }

    protected override int Step(ReadOnlySpan<byte> piece)
    {
        switch (state)
        {
            case State.Start or State.Body:
                return Rest(piece);
            case State.Data:
                var found = piece.IndexOf((byte)0xFF);
                if (found >= 0) state = State.Prefix;
                return found < 0 ? piece.Length : found + 1;
            case State.Prefix:
                Marker(piece);
                return 1;
            case State.High:
                (high, state) = (piece[0], State.Low);
                return Keep(piece);
            case State.Low:
                left = (high << 8 | piece[0]) - 2;
                state = left < 0 ? State.Ended : left == 0 ? State.Data : State.Body;
                return Keep(piece);
            default:
                return piece.Length;
        }
    }

    private int Rest(ReadOnlySpan<byte> piece)
    {
        var taken = Keep(piece, left);
        left -= taken;
        if (left == 0) state = State.Data;
        return taken;
    }

    private void Marker(ReadOnlySpan<byte> piece)
    {
        if (piece[0] == 0xFF) return;
        var marker = piece[0];
        state = marker == JpegSegment.EndOfImage ? State.Ended : marker == 0 || JpegSegment.IsAlone(marker) ? State.Data : State.High;
        if (state is State.Data) return;
        Keep([0xFF, marker], 2);
    }
}
