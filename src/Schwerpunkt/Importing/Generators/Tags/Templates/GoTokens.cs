using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>The signs of an action of Go, one after the other.</summary>
internal sealed partial class GoTokens
{
    private readonly ImmutableArray<Match> tokens;
    private int next;

    public GoTokens(string code)
    {
        tokens = Token().Matches(code).ToImmutableArray<Match>();
        IsWhole = tokens.Sum(token => token.Length) == code.TrimEnd().Length;
    }

    /// <summary>Whether all of it could be read.</summary>
    public bool IsWhole { get; }

    public bool IsAtEnd => next >= tokens.Length;

    /// <summary>Whether an operand follows, and not the end of a command.</summary>
    public bool HasOperand => !IsAtEnd && tokens[next].Groups["sign"].Value is "" or "(";

    public Match Take() => tokens[next++];

    /// <summary>Takes a sign where it follows.</summary>
    public bool Take(string sign)
    {
        if (IsAtEnd || tokens[next].Groups["sign"].Value != sign) return false;
        next++;
        return true;
    }

    /// <summary>Takes the fields behind a closing bracket.</summary>
    public string TakeFields() => !IsAtEnd && tokens[next].Groups["name"].Value is ['.', _, ..] && tokens[next].Length == tokens[next].Groups["name"].Length ? tokens[next++].Groups["name"].Value : "";

    [GeneratedRegex("""\G\s*(?:(?<string>"(?:\\.|[^"\\])*"|`[^`]*`)|(?<number>-?\d+(?:\.\d+)?\b)|(?<sign>:=|[()|,=])|(?<name>[$.\w]+))""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token();
}
