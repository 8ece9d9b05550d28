using System.Collections.Frozen;

namespace Schwerpunkt.Sites;

/// <summary>What a language is called: by its own speakers, for a switch is read by those who do not read German, and in German, for editors.</summary>
public static class LanguageNames
{
    /// <summary>First part of a tag, own name, German name; as CLDR has them, with a capital letter, for they stand alone. Without an own name where speakers write it in more than one way or script, or from right to left, which the theme has not been tried with.</summary>
    private const string Table = """
        de|Deutsch|Deutsch
        gsg||Deutsche Gebärdensprache
        en|English|Englisch
        pl|Polski|Polnisch
        dsb|Dolnoserbšćina|Niedersorbisch
        hsb|Hornjoserbšćina|Obersorbisch
        cs|Čeština|Tschechisch
        sk|Slovenčina|Slowakisch
        sl|Slovenščina|Slowenisch
        uk|Українська|Ukrainisch
        ru|Русский|Russisch
        be|Беларуская|Belarussisch
        bg|Български|Bulgarisch
        mk|Македонски|Mazedonisch
        sr||Serbisch
        hr|Hrvatski|Kroatisch
        bs|Bosanski|Bosnisch
        sq|Shqip|Albanisch
        el|Ελληνικά|Griechisch
        tr|Türkçe|Türkisch
        ro|Română|Rumänisch
        rom||Romani
        hu|Magyar|Ungarisch
        lt|Lietuvių|Litauisch
        lv|Latviešu|Lettisch
        et|Eesti|Estnisch
        fi|Suomi|Finnisch
        sv|Svenska|Schwedisch
        da|Dansk|Dänisch
        nb|Norsk bokmål|Norwegisch
        nl|Nederlands|Niederländisch
        nds||Niederdeutsch
        frr||Nordfriesisch
        stq||Saterfriesisch
        lb|Lëtzebuergesch|Luxemburgisch
        fr|Français|Französisch
        it|Italiano|Italienisch
        es|Español|Spanisch
        pt|Português|Portugiesisch
        vi|Tiếng Việt|Vietnamesisch
        zh|中文|Chinesisch
        ja|日本語|Japanisch
        ko|한국어|Koreanisch
        hi|हिन्दी|Hindi
        so|Soomaali|Somali
        ti|ትግርኛ|Tigrinya
        am|አማርኛ|Amharisch
        ka|ქართული|Georgisch
        hy|Հայերեն|Armenisch
        ku||Kurdisch
        ar||Arabisch
        fa||Persisch
        ps||Paschtu
        ur||Urdu
        he||Hebräisch
        """;

    private static readonly FrozenDictionary<string, (string Own, string German)> Names = Table.Split('\n').Select(line => line.Split('|'))
        .ToFrozenDictionary(line => line[0], line => (line[1], line[2]), StringComparer.Ordinal);

    /// <summary>The name by which a reader finds the language: its own, else the German one, else its tag.</summary>
    /// <param name="code">BCP 47.</param>
    /// <returns>The name, and the language that it is in.</returns>
    public static (string Name, string Language) Of(string code) => !Names.TryGetValue(First(code), out var names) ? (code, code)
        : names.Own.Length > 0 ? (names.Own, code)
        : (names.German, InterfaceTexts.German.Language);

    /// <summary>The German name; where none is known the tag itself.</summary>
    public static string InGerman(string code) => Names.TryGetValue(First(code), out var names) ? names.German : code;

    /// <summary>The first part of a tag, which names the language; in small letters.</summary>
    public static string First(string code) => code.Split('-')[0].ToLowerInvariant();
}
