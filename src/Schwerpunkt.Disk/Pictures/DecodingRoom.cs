using Schwerpunkt.Pictures;

namespace Schwerpunkt.Disk.Pictures;

/// <summary>The memory for pictures that are decoded at the same time, however many processors there are.</summary>
internal sealed class DecodingRoom
{
    private const long Most = 1L << 30;

    // Measured with pictures of 81 megapixels.
    private const int BytesOfPixel = 7, BytesOfAvifPixel = 16;

    private readonly object gate = new();
    private long taken;

    /// <summary>Waits until there is room for a picture; one that needs more than there is gets all of it.</summary>
    /// <returns>Gives the room back.</returns>
    public IDisposable Take(PictureFacts picture)
    {
        var wanted = Math.Min(Most, (long)picture.Width * picture.Height * (picture.Format == PictureFormat.Avif ? BytesOfAvifPixel : BytesOfPixel));
        lock (gate)
        {
            while (taken + wanted > Most) Monitor.Wait(gate);
            taken += wanted;
        }

        return new Share(this, wanted);
    }

    private void Give(long bytes)
    {
        lock (gate)
        {
            taken -= bytes;
            Monitor.PulseAll(gate);
        }
    }

    private sealed class Share(DecodingRoom room, long bytes) : IDisposable
    {
        public void Dispose() => room.Give(bytes);
    }
}
