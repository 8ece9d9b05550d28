using System.Text;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Whom the metadata of a picture names.</summary>
public sealed class RightsTests
{
    private const string Mueller = "© MIL / Müller";

    private static EmbeddedRights RightsOf(params byte[][] segments) => PictureHeaders.Read("a.jpg", Jpeg(3, 2, segments)).Rights;

    private static byte[] IptcSegment(params byte[][] datasets) => Segment(PictureSamples.App13, MetadataSamples.App13(datasets));

    [Fact]
    public void Iptc_in_utf8_is_read_with_and_without_its_declaration()
    {
        var text = Iptc(CreditLine, Mueller, Encoding.UTF8);

        Assert.Equal(Mueller, RightsOf(IptcSegment(Utf8Declaration, text)).Credit);
        Assert.Equal(Mueller, RightsOf(IptcSegment(text)).Credit);
    }

    [Fact]
    public void Iptc_in_latin_1_is_read_even_where_it_claims_to_be_utf8()
    {
        var text = Iptc(CreditLine, Mueller, Encoding.Latin1);

        Assert.Equal(Mueller, RightsOf(IptcSegment(text)).Credit);
        Assert.Equal(Mueller, RightsOf(IptcSegment(Utf8Declaration, text)).Credit);
    }

    [Fact]
    public void Quotes_and_dashes_of_windows_1252_come_out_right()
    {
        byte[] text = [0x84, .. Ascii("F"), 0xFC, .. Ascii("r"), 0x93, .. Ascii(" "), 0x96, .. Ascii(" MIL")];

        var rights = RightsOf(IptcSegment(Join([0x1C, 2, CopyrightNotice], U16(text.Length), text)));

        Assert.Equal("„Für“ – MIL", rights.CopyrightNotice);
    }

    [Fact]
    public void Several_bylines_are_all_named()
    {
        var rights = RightsOf(IptcSegment(Iptc(ByLine, "Ada Fink", Encoding.UTF8), Iptc(ByLine, "Jan Müller", Encoding.UTF8)));

        Assert.Equal("Ada Fink, Jan Müller", rights.Creator);
    }

    [Fact]
    public void Empty_fields_count_as_absent_and_white_space_collapses()
    {
        var rights = RightsOf(IptcSegment(Iptc(CreditLine, " \0 ", Encoding.UTF8), Iptc(CopyrightNotice, "  ©\u00A0MIL \n /  Fink ", Encoding.UTF8)));

        Assert.Equal(new EmbeddedRights(CopyrightNotice: "© MIL / Fink"), rights);
        Assert.Equal("© MIL / Fink", rights.Naming()?.Text);
    }

    [Fact]
    public void Xmp_names_credit_rights_creators_and_statement()
    {
        var rights = RightsOf(XmpSegment(Xmp("""
            <photoshop:Credit>MIL / Fink</photoshop:Credit>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© MIL</rdf:li><rdf:li xml:lang="en">© Ministry</rdf:li></rdf:Alt></dc:rights>
            <dc:creator><rdf:Seq><rdf:li>Ada Fink</rdf:li><rdf:li>Jan Müller</rdf:li></rdf:Seq></dc:creator>
            <xmpRights:WebStatement>https://example.org/rechte</xmpRights:WebStatement>
            """)));

        Assert.Equal(new EmbeddedRights("MIL / Fink", "© MIL", "Ada Fink, Jan Müller", "https://example.org/rechte"), rights);
    }

    [Fact]
    public void Xmp_properties_may_be_attributes()
    {
        var packet = Encoding.UTF8.GetString(Xmp("")).Replace("rdf:about=\"\"", "photoshop:Credit=\"© MIL\"", StringComparison.Ordinal);

        Assert.Equal("© MIL", RightsOf(XmpSegment(Utf8(packet))).Credit);
    }

    [Fact]
    public void Iptc_precedes_xmp() =>
        Assert.Equal("IPTC", RightsOf(XmpSegment(XmpCredit("XMP")), IptcSegment(Iptc(CreditLine, "IPTC", Encoding.UTF8))).Credit);

    [Fact]
    public void Xmp_completes_what_iptc_had_to_cut()
    {
        const string Whole = "Ministerium für Infrastruktur und Landesplanung / Fink";

        var rights = RightsOf(XmpSegment(XmpCredit(Whole)), IptcSegment(Iptc(CreditLine, Whole[..31], Encoding.UTF8)));

        Assert.Equal(Whole, rights.Credit);
    }

    [Fact]
    public void Exif_is_the_last_resort()
    {
        var exif = ExifSegment(Exif(1, Utf8("Jan Müller\0MIL\0")));

        Assert.Equal("Jan Müller, MIL", RightsOf(exif).CopyrightNotice);
        Assert.Equal(new EmbeddedRights("© MIL"), RightsOf(exif, XmpSegment(XmpCredit("© MIL"))));
    }

    [Fact]
    public void The_attribution_name_of_Creative_Commons_is_a_credit()
    {
        var xmp = Xmp("<cc:attributionName xmlns:cc=\"http://creativecommons.org/ns#\">Klaus Weber</cc:attributionName>");
        Assert.Equal("Klaus Weber", RightsOf(XmpSegment(xmp)).Credit);
    }

    [Fact]
    public void Windows_writes_the_author_in_a_field_of_its_own()
    {
        var name = Encoding.Unicode.GetBytes("Klaus Weber\0");
        byte[] tiff = [(byte)'I', (byte)'I', (byte)'*', 0, 8, 0, 0, 0, 1, 0, 0x9D, 0x9C, 1, 0, (byte)name.Length, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. name];
        Assert.Equal("Klaus Weber", RightsOf(ExifSegment(tiff)).Creator);
    }

    [Fact]
    public void Every_format_carries_xmp()
    {
        var xmp = XmpCredit(Mueller);
        PictureFacts[] all =
        [
            PictureHeaders.Read("a.png", Png(3, 2, XmpChunk(xmp))),
            PictureHeaders.Read("a.webp", WebP(Lossy(3, 2), RiffChunk("XMP ", xmp))),
            PictureHeaders.Read("a.gif", Gif(3, 2, GifXmp(xmp))),
            PictureHeaders.Read("a.avif", AvifWithXmp(xmp)),
        ];

        Assert.All(all, facts => Assert.Equal((Mueller, null), (facts.Rights.Credit, facts.Defect)));
    }

    [Fact]
    public void An_svg_names_its_agents_in_rdf()
    {
        var facts = PictureHeaders.Read("a.svg", Svg("""
            <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <cc:Work rdf:about=""><dc:title>Nicht gemeint</dc:title>
            <dc:creator><cc:Agent><dc:title>Ada Fink</dc:title></cc:Agent></dc:creator><dc:rights> © MIL </dc:rights></cc:Work>
            </rdf:RDF></metadata>
            """));

        Assert.Equal(new EmbeddedRights(CopyrightNotice: "© MIL", Creator: "Ada Fink"), facts.Rights);
    }

    [Theory]
    [InlineData("© Jörg Müßig")]
    [InlineData("Ärztekammer „Ost“ – Übersicht €")]
    public void Text_encoded_twice_or_three_times_is_mended(string meant)
    {
        var latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(meant));
        var windows = new string([.. Encoding.UTF8.GetBytes(meant).Select(value => Windows1252.GetString([value])[0])]);

        Assert.Equal(meant, RightsOf(IptcSegment(Iptc(CopyrightNotice, latin, Encoding.UTF8))).CopyrightNotice);
        Assert.Equal(meant, RightsOf(IptcSegment(Iptc(CopyrightNotice, windows, Encoding.UTF8))).CopyrightNotice);
        Assert.Equal(meant, RightsOf(IptcSegment(Iptc(CopyrightNotice, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(latin)), Encoding.UTF8))).CopyrightNotice);
        Assert.Equal(meant, RightsOf(ExifSegment(Exif(1, Utf8(latin)))).CopyrightNotice);
    }

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // ! always there

    [Fact]
    public void A_sign_that_IPTC_cut_in_two_does_not_spoil_the_others()
    {
        var cut = Encoding.UTF8.GetBytes("Büro für Städtebau ü")[..^1];

        Assert.Equal("Büro für Städtebau", RightsOf(IptcSegment(Join([0x1C, 2, CreditLine], U16(cut.Length), cut))).Credit);
    }

    [Fact]
    public void The_camera_and_blanks_are_no_credit()
    {
        Assert.Null(RightsOf(ExifSegment(Exif(1, Ascii("   \0")))).Naming());
        Assert.Null(RightsOf(ExifSegment(Exif(1, Ascii("OLYMPUS DIGITAL CAMERA\0")))).Naming());
        Assert.Null(RightsOf(ExifSegment(Exif(1, Ascii("COPYRIGHT, 2010\0")))).Naming());
        Assert.Equal("Ada Fink", new EmbeddedRights("Canon EOS 5D", "© 2024", "Ada Fink").Naming()?.Text);
    }

    [Fact]
    public void Exif_speaks_where_the_other_fields_name_nobody()
    {
        var exif = ExifSegment(Exif(1, Utf8("Jan Müller\0")));

        Assert.Equal("Jan Müller", RightsOf(exif, IptcSegment(Iptc(CopyrightNotice, "© 2024", Encoding.UTF8))).Naming()?.Text);
    }

    [Fact]
    public void Broken_metadata_is_as_good_as_none()
    {
        var facts = PictureHeaders.Read("a.jpg", Jpeg(3, 2, ExifSegment(Ascii("MM")), XmpSegment(Ascii("<x")), Segment(PictureSamples.App13, Ascii("Photoshop 3.0\08BIM"))));

        Assert.Equal((EmbeddedRights.None, null), (facts.Rights, facts.Defect));
    }
}
