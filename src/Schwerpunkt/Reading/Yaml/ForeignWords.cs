using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads a value that may say of words that they are in another language, as in the text of a page: <c>::Smart City::{lang=en}</c>.</summary>
internal static partial class ForeignWords
{
    public static ImmutableArray<Inline> Read(string text)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        var done = 0;
        foreach (var mark in Mark().Matches(text).Where(mark => AttributeReader.IsLanguage(mark.Groups["language"].Value)))
        {
            if (mark.Index > done) line.Add(new Inline.Words(text[done..mark.Index]));
            line.Add(new Inline.Element("span", new Attributes([], Language: mark.Groups["language"].Value), [new Inline.Words(mark.Groups["words"].Value)]));
            done = mark.Index + mark.Length;
        }

        if (done < text.Length) line.Add(new Inline.Words(text[done..]));
        return line.ToImmutable();
    }

    [GeneratedRegex(@"::(?<words>[^:{}]+)::\{lang=(?<language>[^\s{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
