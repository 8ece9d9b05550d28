namespace Schwerpunkt.Findings;

/// <summary>What is wrong with a text that is no YAML.</summary>
public enum YamlFault
{
    /// <summary>Nothing more is known.</summary>
    Structure,
    TooDeep,
    Twice,
    Tab,
    UnquotedSign,
    NoColonAbove,
    ColonInValue,
    NoColon,
    NoKey,
    Indentation,
    ListIndentation,
    DashInLine,
    Escape,
    OpenQuote,
    OpenBracket,
    OpenBrace,
    AnchorSign,
    NoName,
    NoSpace,
    InnerQuote,
    CurlyQuote,
    HashInList,
    Continuation,
}
