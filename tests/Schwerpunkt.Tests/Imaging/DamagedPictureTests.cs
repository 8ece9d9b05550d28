using System.Text;
using Schwerpunkt.Imaging;
using Schwerpunkt.Imaging.Encoders;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>A damaged or hostile picture costs no more than its own length, whatever sizes it claims.</summary>
public sealed class DamagedPictureTests
{
    private const int Mutations = 6000;

    private static readonly byte[][] Seeds =
    [
        Jpeg(300, 200,
            ExifSegment(Exif(6, Utf8("Müller\0"))),
            XmpSegment(XmpCredit("© MIL")),
            Segment(PictureSamples.App13, MetadataSamples.App13(Utf8Declaration, Iptc(CreditLine, "© MIL", Encoding.UTF8)))),
        Jpeg(300, 200, Segment(PictureSamples.App13, MetadataSamples.App13([0x1C, 2, CreditLine, 0xFF, 0xFF, 0xFF, 0xFF, .. Ascii("xxxxxxxx")]))),
        Png(300, 200, Chunk("eXIf", Exif(6, Utf8("Müller\0"))), XmpChunk(XmpCredit("© MIL"))),
        WebP(Canvas(300, 200), Lossy(300, 200), RiffChunk("EXIF", Exif(6)), RiffChunk("XMP ", XmpCredit("© MIL"))),
        Gif(300, 200, GifXmp(XmpCredit("© MIL"))),
        Avif(300, 200, Box("irot", [1])),
        AvifWithXmp(XmpCredit("© MIL")),
        Svg("<metadata/>", "width='3cm' height='2cm'"),
    ];

    private static readonly byte[] Extremes = [0x00, 0x01, 0x7F, 0x80, 0xFF];

    [Fact]
    public void No_mutation_throws_or_takes_memory_by_its_own_claim()
    {
        var random = new Random(14);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Mutate(Seeds[i % Seeds.Length], random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var facts = PictureHeaders.Read("a.jpg", bytes);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(32, facts.Hash.Length);
            Assert.True(taken < 400_000 + (bytes.Length * 200L), $"{taken} bytes for {bytes.Length}: {Convert.ToHexString(bytes)}");
        }
    }

    [Fact]
    public void A_picture_that_is_read_in_pieces_says_the_same()
    {
        var random = new Random(29);
        for (var i = 0; i < Mutations; i++)
        {
            var seed = Seeds[i % Seeds.Length];
            var bytes = i < Seeds.Length ? seed : Mutate(seed, random);
            var whole = PictureHeaders.Read("a.jpg", bytes);
            foreach (var length in (int[])[16, 19, 64, 300])
            {
                using var file = new MemoryStream(bytes);
                Assert.Equal(whole, PictureHeaders.Read("a.jpg", file, bytes.Length, length));
            }
        }
    }

    /// <summary>Overwrites, repeats, cuts and swells: single bytes, and whole numbers by the largest there are.</summary>
    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] = Extremes[random.Next(Extremes.Length)]; break;
                case 2:
                    for (var i = at; i < Math.Min(at + 4, bytes.Count); i++) bytes[i] = 0xFF;
                    break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
                default: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at - 1)); break;
            }
        }

        return [.. bytes];
    }

    [Fact]
    public void An_IPTC_length_beyond_the_file_is_as_good_as_none()
    {
        var facts = PictureHeaders.Read("a.jpg", Seeds[1]);
        Assert.Equal((EmbeddedRights.None, null), (facts.Rights, facts.Defect));
    }

    [Fact]
    public void A_long_IPTC_length_is_read()
    {
        var text = Utf8("© MIL / Müller");
        var facts = PictureHeaders.Read("a.jpg", Jpeg(3, 2, Segment(PictureSamples.App13, MetadataSamples.App13([0x1C, 2, CreditLine, 0x80, 4, 0, 0, 0, (byte)text.Length, .. text]))));
        Assert.Equal("© MIL / Müller", facts.Rights.Credit);
    }

    [Fact]
    public void Extents_of_no_bytes_each_cost_no_time()
    {
        // Version 1, all sizes 0: each item claims 65,535 extents and takes eight bytes.
        var items = Enumerable.Repeat<byte[]>([0, 1, 0, 0, 0, 0, 0xFF, 0xFF], 60_000).SelectMany(item => item).ToArray();
        var meta = Box("meta", Join([0, 0, 0, 0], Box("iloc", Join([1, 0, 0, 0, 0, 0, 0xFF, 0xFF], items))));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        PictureHeaders.Read("a.avif", Join(Box("ftyp", Ascii("avif\0\0\0\0avif")), meta, Box("mdat", [1])));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_picture_of_sixty_thousand_pixels_a_side_is_a_defect()
    {
        foreach (var facts in (PictureFacts[])[PictureHeaders.Read("a.jpg", Jpeg(60_000, 60_000)), PictureHeaders.Read("a.png", Png(60_000, 60_000))])
            Assert.Equal("mit 60000 × 60000 Pixeln ist es zu groß; erlaubt sind 100 Megapixel", facts.Defect.InGerman());
    }

    [Fact]
    public void The_encoder_takes_no_memory_for_a_size_that_was_not_checked()
    {
        var facts = new PictureFacts("a.png", "0", 3, 2, PictureFormat.Png, EmbeddedRights.None);
        var defect = PictureEncoder.Encode(Png(60_000, 60_000), [new Derivative(facts, 3, 2, PictureFormat.Png, false, EmbeddedRights.None)], (_, _) => { });
        Assert.NotNull(defect);
    }
}
