using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Makes the bare address of a mailbox a link, as a bare address of the web is one.</summary>
internal static partial class MailLinks
{
    /// <summary>The line with its links; the same one where it has no such address.</summary>
    /// <param name="line">Outside of links.</param>
    /// <param name="at">Where a place of some words is written; of words that stand in no file, where the line begins.</param>
    public static ImmutableArray<Inline> Set(ImmutableArray<Inline> line, Func<WrittenText?, Location> at)
    {
        if (!line.Any(run => run is Inline.Words { Verbatim: false } words && words.Text.Contains('@', StringComparison.Ordinal))) return line;
        var set = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is Inline.Words { Verbatim: false } words) Add(set, words, Joins(line, i - 1), Joins(line, i + 1), at);
            else set.Add(line[i]);
        }

        return set.ToImmutable();
    }

    /// <summary>Whether what stands at a place of the line may be part of the address beside it, such as an escaped sign.</summary>
    private static bool Joins(ImmutableArray<Inline> line, int i) => i >= 0 && i < line.Length && line[i] is not Inline.Break;

    private static void Add(ImmutableArray<Inline>.Builder set, Inline.Words words, bool joinsBefore, bool joinsBehind, Func<WrittenText?, Location> at)
    {
        var done = 0;
        foreach (Match address in Address().Matches(words.Text))
        {
            if (address.Index == 0 && joinsBefore || address.Index + address.Length == words.Text.Length && joinsBehind) continue;
            if (address.Index > done) set.Add(Part(words, done, address.Index));
            done = address.Index + address.Length;
            var name = Part(words, address.Index, done);
            set.Add(new Inline.Link(new Target.Elsewhere("mailto:" + address.Value), [name], Attributes.None, at(name.Written)));
        }

        if (done < words.Text.Length) set.Add(done == 0 ? words : Part(words, done, words.Text.Length));
    }

    private static Inline.Words Part(Inline.Words words, int start, int end) => new(words.Text[start..end]) { Written = WrittenText.Slice(words.Written, start, end - start) };

    /// <summary>A full stop behind it belongs to the sentence; „git@host:folder“ and „@name@server“ are other addresses.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}._%+/@:=~&?#-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?![\p{L}\p{N}@/_]|[-.:][\p{L}\p{N}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
