using System.Collections.Immutable;
using System.Text;

namespace Schwerpunkt.Fuzz;

/// <summary>What the grammars know: marks, keys, tags, numbers at borders, and the signs of Unicode that programs stumble over.</summary>
internal static class Fragments
{
    /// <summary>As they are, not by an encoder that would mend them: half of a pair in UTF-8, a byte without its followers, an overlong slash, NUL.</summary>
    private static readonly byte[][] Broken = [[0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xC0, 0xAF], [0xFF], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF]];

    public static readonly ImmutableArray<byte[]> Numbers = Of(
        "0", "00", "1", "-1", "+1", "7", "007", "99", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967295", "9223372036854775807",
        "99999999999999999999", "1e9", "1e999", "0x7F", "0,5", "1.5", ".5", "NaN", "2026-02-29", "2024-02-29", "0000-00-00", "9999-12-31", "1.1.1", "10000000000000000");

    public static readonly ImmutableArray<byte[]> Signs =
    [
        .. Broken,
        .. Of("\u0301", "e\u0301", "\u0301\u0301\u0301\u0301", "\u00A0", "\u202F", "\u00AD", "\u200B", "\u200D", "\u2028", "\u2029", "\u0085", "\u202E", "\u2066", "\u2069", "\u200F", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
            "😀", "👩‍👩‍👧", "🇩🇪", "İ", "ı", "ﬁ", "ẞ", "ß", "ǆ", "中", "𝒜", "\uDB40\uDC41", "\u0007", "\u001B[31m", "\u007F", "\v", "\f", "\t", "\r", "\r\n", "\n", "\n\n", " ", "  ", "    ", "…", "–", "„", "“", "‚", "‘", "\"", "'", "»", "«", "©", "€", "CO₂", "½"),
    ];

    public static readonly ImmutableArray<byte[]> Markdown =
    [
        .. Signs, .. Numbers,
        .. Of("# ", "## ", "###### ", "\n===\n", "\n---\n", "---", "***", "- ", "+ ", "* ", "1. ", "2) ", "24. ", "  - ", "> ", ">> ", "```", "```\n", "~~~", "`", "``", "*", "**", "***", "_", "__", "~~", "[", "]", "(", ")", "![", "](", "[a](b)", "[a](zwei.md)", "[a](#b)",
            "![Was zu sehen ist](a.jpg)\n© MIL / wort901q", "![x](b.jpg \"© MIL\")", "[x]: https://a.example/ \"wort902q\"", "[x]", "[x][]", "[^1]", "[^1]: ", "[^1]: wort903q\n", "{", "}", "{#a}", "{.hinweis}", "{.wiederholung}", "{lang=en}", "{#a .b lang=en c=\"d\"}",
            ":   ", ":::", "::: a\n", "::: {lang=en}\n", "\n:::\n", "::", "::wort904q::", "::a::{lang=en}", "|", "| a | b |\n", "|---|---|\n", "\n| a | b |\n|---|---|\n| wort905q | d |\n", "<br>", "<sub>", "</sub>", "<abbr title=\"wort906q\">", "<details>\n<summary>wort907q</summary>\n\n", "\n</details>\n",
            "<!--", "-->", "<!-- wort908q -->", "<script>", "</script>", "<div>", "</div>", "<?php", "?>", "<![CDATA[", "]]>", "&amp;", "&auml;", "&#0;", "&#xD800;", "&#x1F600;", "&nbsp;", "&", "<", ">", "\\", "\\[", "\\*", "\\\n", "wort909q", " wort910q ", "wort911q wort912q",
            "https://example.org/", "www.example.org", "mailto:a@example.org", "a@example.org", "javascript:alert(1)", "../", "%00", "%2F", "z.B. ", "3 - 4", "20%", "§ 5", "S. 7", "Nr. ", "(c)", "Foto: ", "Derselbe Absatz mit genug Wörtern, dass er als Prosa gilt, und noch einige mehr dazu.\n\n",
            "```diagramm\nart: balken\n```\n", "```film\ntitle: wort914q\nurl: https://a.example/\nlength: 3:25\nsilent: true\ntranscript: |\n  wort915q wort916q\nimage: {src: a.jpg, alt: wort917q, credit: © MIL}\n```\n", "```angaben\nkontakt\n```\n", "\n    code wort913q\n", "- [ ] ", "- [x] ", "\n\n***\n\n", "\u00A0😀 © MIL\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> b\n"),
    ];

    public static readonly ImmutableArray<byte[]> Yaml =
    [
        .. Signs, .. Numbers,
        .. Of(": ", ":", "- ", "  - ", "? ", "# ", " #", "\"", "'", "''", "|\n", "|-\n  ", ">-\n", ">+9\n", "[", "]", "{", "}", "{a: b}", "[a, b]", "[[[[", "{{{{", ", ", "&a ", "*a", "&a [*a]", "<<: *a\n", "!!str ", "!!binary ", "!<tag:x> ", "!", "%YAML 1.2\n", "%YAML 99999999999.9\n", "%TAG ! x\n", "---\n", "...\n", "~", "null", "true", "ja", "nein", "on",
            "\"\\uD800\"", "\"\\x\"", "\"\\u", "\\n", "@", "`", "title: x\n", "title:\n", "titel: x\n", "image:\n  src: a.jpg\n  alt: Bild\n  credit: © MIL\n", "image: a.jpg\n", "tags: [a, b]\n", "aliases:\n  - /alt/\n", "draft: true\n", "date: 2026-01-01\n", "updated: 2026-13-01\n", "description: wort\n",
            "related: [zwei.md]\n", "sources:\n  - title: Q\n    url: https://a.example/\n", "downloads: [bericht.pdf]\n", "contact:\n  name: N\n  email: a@example.org\n", "language: en\n", "terms:\n", "  - {term: MIL, explanation: Ein Haus.}\n", "    explanation: e\n", "synonyms:\n", "  - [a, b]\n", "pages:\n", "baseUrl: https://www.example.org/a/\n",
            "status: live\n", "theme: mil\n", "toolbar: [index.md]\n", "footer: [zwei.md]\n", "images:\n  widths: [1, 2, 3]\n", "legal:\n  owner: x\n", "security:\n  contact: mailto:a@example.org\n  expires: 2026-01-01\n", "hyphenation: [Wort|teil]\n", "\t", "  ", "\n", "\n\n", "\r\n", "\u00A0a: b\n", "alt: Bild\n", "credit: © MIL\n", "license: CC BY 4.0\n", "licenseUrl: https://a.example/\n", "decorative: true\n", "type: balken\n", "type: linie\n", "labels: [eins, zwei]\n", "values: [1, 2]\n", "series:\n", "  - {name: Reihe, values: [1, 2]}\n", "unit: \"%\"\n"),
    ];

    public static readonly ImmutableArray<byte[]> Html =
    [
        .. Signs, .. Numbers,
        .. Of("<main>", "</main>", "<article>", "<header>", "</header>", "<nav>", "</nav>", "<footer>", "<aside class=sidebar>", "</aside>", "<h1>Titel</h1>", "<h2 id=y>", "</h2>", "<h3>", "</h3>", "<p>", "</p>", "<div>", "</div>", "<div class=copyright>", "<div hidden>", "<br>", "<hr>", "<ul>", "<li>", "</li>", "</ul>", "<ol start=3>", "<ol type=a>", "<li value=4>", "</ol>",
            "<table>", "<tr>", "<td>", "<th>", "<td rowspan=65535 colspan=1001>", "<td rowspan=2 colspan=2>", "</td>", "</tr>", "</table>", "<caption>", "<dl>", "<dt>", "<dd>", "</dl>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "</code>", "<details>", "<summary>", "</summary>", "</details>", "<figure>", "<figcaption>", "</figcaption>", "</figure>",
            "<img src=a.jpg alt='Ein Bild'>", "<img src=b.png alt=''>", "<img src=\"data:image/png;base64,AAAA\">", "<img src=c.jpg alt='Bild © MIL' title='© MIL' srcset='a 1x'>", "<a href=https://example.org/>", "<a href=/b>", "<a href='javascript:x'>", "<a name=x>", "</a>", "<b>", "</b>", "<i>", "</i>", "<sub>", "</sub>", "<span lang=en>", "</span>", "<q>", "</q>", "<form>", "<input value=x>", "<button>", "<template>", "</template>",
            "<iframe src=https://example.org/film title=Film>", "<object data=/k.pdf>", "<svg><title>x</title></svg>", "<math><mi>x</mi></math>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "<!doctype html>", "<html lang=de>", "<head>", "<title>T</title>", "<meta charset=utf-8>", "<meta name=description content=x>", "<base href=x>", "<body>", "<select><option>", "<noscript>", "<frameset>", "<plaintext>", "<textarea>",
            "&shy;", "&nbsp;", "&amp;", "&#0;", "&#xD800;", "&lt;b&gt;", "&", "<", ">", "\"", "'", "=", "/", "Wort", " zwei Wörter ", "Ein langer Absatz mit so vielen Wörtern, dass er als Prosa gilt und zweimal dastehen darf.", "© MIL / Fink", "(Foto: dpa/I. Name)", "Weiterlesen …", "Sie sind hier: Start", "|", "*", "\\", "`", "#", "1. ", "::", "{.x}", "24. Juni 2026"),
    ];

    public static readonly ImmutableArray<byte[]> Dump =
    [
        .. Signs, .. Numbers,
        .. Of("Titel der Seite\n", "\n\n", "\n", "• Punkt eins\n• Punkt zwei\n", "- a\n", "1. eins\n2. zwei\n", "© MIL / Fink\n", "Foto: dpa\n", "Ein Bild mit vier Häusern\n© MIL / Fink\n", "Bildunterschrift: ", "Toolbar-Menü\n", "Hauptmenü\n", "Sie sind hier: Start\n", "Start > Thema > Seite\n", "Weiterlesen\n", "Mehr erfahren\n", "Seite drucken\n", "Nach oben\n", "Impressum\nDatenschutz\n",
            "Im Jahr 2026 wurden in der Stadt 7 Wohnungen gebaut und 49 Bäume gepflanzt.\n", "Ident-Nr 7\nDatum 01.02.2024\n", "Wort ", "wort-\nteil", "# ", "> ", "```", "[x](y)", "<b>", "&amp;", "::", "{.x}", "---\n", "|", "!", "\\", "*", "_", "Telefon: 0331 866-0\n", "a@example.org\n", "https://example.org\n", "(", ")", "„", "“", "?", ":", "·"),
    ];

    public static readonly ImmutableArray<byte[]> Credit =
    [
        .. Signs, .. Numbers,
        .. Of("© ", "©", "(c) ", "Foto: ", "Foto: © ", "Bild: ", "Bildquelle: ", "Bildnachweis: ", "Grafik und Beitragsbild: ", "Foto und Text: ", "MIL", "MIL / Fink", "dpa", "AdobeStock_", "stock.adobe.com", "CC BY 4.0", "CC BY-SA 3.0 DE", "https://creativecommons.org/licenses/by/4.0/", "(", ")", "[", "]", "/", "|", ", ", "; ", ". ", ": ", " – ", "von ", "privat", "Quelle: Internet", "Blick auf den Markt", "Max Müller", "„Name“", "ohne Angabe", "unbekannt", "2026"),
    ];

    public static readonly ImmutableArray<byte[]> Drawing =
    [
        .. Signs, .. Numbers,
        .. Of("<g>", "</g>", "<script>", "</script>", "<script xmlns='http://www.w3.org/1999/xhtml'>", "<foreignObject>", " onload='x'", " ONCLICK=\"x\"", " href='javascript:x'", " xlink:href='https://a.example/'", " xlink:href='//a.example'", " xlink:href='#a'", "<use href='#a'/>", "<image href='data:image/png;base64,AAAA'/>", "<image href='a.png'/>", "<style>", "</style>", "@import 'x';", "url(", "url(#a)", "url(https://a.example)", "url(data:x)", "u\\72l(//a)",
            "<animate attributeName='href' to='javascript:x'/>", "<set attributeName=\"xlink:href\" to=\"x\"/>", "<a href='https://a.example/'>", "</a>", "<?xml-stylesheet href='x'?>", "<?xml version='1.1'?>", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>", "<!ENTITY b \"&a;&a;\">", "&a;", "&#x6a;", "<![CDATA[", "]]>", "<!--", "-->", " width='3cm'", " height='1e999'", " viewBox='0 0 0 0'", " viewBox='0 0 300 200'", " xml:base='x'", " xmlns:x='http://www.w3.org/1999/xlink'", " x:href='x'", "<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "<metadata/>", "<title>x</title>", "<text>x</text>", "'", "\"", "<", ">", "/>"),
    ];

    public static readonly ImmutableArray<byte[]> Binary =
    [
        .. Broken, .. Numbers,
        [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xE1], [0xFF, 0xE1, 0, 0], [0xFF, 0xED, 0, 2], [0xFF, 0xDA], [0xFF, 0xC0, 0, 8], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 8], [0x1C, 2, 80, 0x80, 4], [0x1C, 2, 110, 0, 0], [0x1C, 1, 90],
        .. Of("Exif\0\0", "MM\0*", "II*\0", "8BIM", "Photoshop 3.0\0", "http://ns.adobe.com/xap/1.0/\0", "IHDR", "iTXt", "eXIf", "tEXt", "IDAT", "IEND", "RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "EXIF", "XMP ", "GIF89a", "GIF87a", "NETSCAPE2.0", "ftyp", "meta", "iinf", "infe", "iloc", "iprp", "ipco", "ispe", "irot", "idat", "avif", "avis", "mif1", "mime\0application/rdf+xml\0", "\u001B%G", "<rdf:li>", "</rdf:li>", "<dc:rights>", "</dc:rights>", "<photoshop:Credit>", "&amp;", "&#0;", "<!DOCTYPE x>", "<?xpacket end=\"w\"?>"),
    ];

    private static ImmutableArray<byte[]> Of(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
