namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>Reads on as long as there is room: an archive may hold a thousand times its size.</summary>
/// <param name="inner">What is read; closed with this.</param>
/// <param name="fits">Told how many bytes came, and says whether there is room for them.</param>
internal sealed class CountedStream(Stream inner, Func<int, bool> fits) : Stream
{
    /// <summary>What the failure says.</summary>
    public const string TooLarge = "More than there is room for.";

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">There is no more room.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        return fits(read) ? read : throw new InvalidDataException(TooLarge);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
