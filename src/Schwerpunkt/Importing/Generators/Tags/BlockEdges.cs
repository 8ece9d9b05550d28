using System.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Gives what stood in a block of HTML a paragraph of its own, in the item or the quotation that it stood in.</summary>
internal sealed class BlockEdges
{
    /// <summary>Where a block begins or ends, until the lines around it are known.</summary>
    public const char Edge = '\uF8FD';

    /// <summary>Deeper than three blanks text would be code.</summary>
    private const int CodeIndent = 4;

    private readonly StringBuilder made = new();
    private string last = "";

    /// <summary>Whether an edge stands behind the last words.</summary>
    private bool isOpen;

    private BlockEdges()
    {
    }

    public static string Apply(string text)
    {
        if (!text.Contains(Edge, StringComparison.Ordinal)) return text;
        var (own, start) = (new BlockEdges(), 0);
        foreach (var line in text.Split('\n'))
        {
            var lead = line.Length - line.TrimStart(' ', '\t', '>').Length;
            if (line.Contains(Edge, StringComparison.Ordinal)) own.AddParts(line, Containers.PrefixAt(text, start + MarkEnd(line, lead)));
            else if (!own.isOpen) own.Add(line);
            else if (lead < line.Length) own.AddNext(line, Containers.PrefixAt(text, start + lead));
            start += line.Length + 1;
        }

        return own.made.ToString(Math.Min(1, own.made.Length), Math.Max(0, own.made.Length - 1));
    }

    /// <summary>Behind the sign of an item, whose words begin there.</summary>
    private static int MarkEnd(string line, int lead) => line.IndexOf(Edge, StringComparison.Ordinal) is var edge && edge > lead ? edge : lead;

    private void AddParts(string line, string prefix)
    {
        var parts = line.Split(Edge);
        var mark = "";
        for (var i = 0; i < parts.Length; i++)
        {
            var words = i == 0 ? parts[i].TrimEnd() : parts[i].Trim();
            if (words.AsSpan().Trim(" \t>").IsEmpty) continue;
            if (i == 0 && prefix.Length == parts[i].Length && !words.StartsWith(prefix, StringComparison.Ordinal) && Containers.IsLead(parts[i]))
            {
                if (isOpen) Part(prefix.TrimEnd());
                mark = parts[i];
                isOpen = false;
                continue;
            }

            if (mark.Length == 0 && (i > 0 || isOpen)) Part(prefix.TrimEnd());
            Add(i == 0 ? words : (mark.Length > 0 ? mark : prefix) + words);
            mark = "";
        }

        if (mark.Length > 0) Add(mark.TrimEnd());
        isOpen = parts[^1].AsSpan().Trim().IsEmpty;
    }

    /// <summary>The first line behind a block.</summary>
    private void AddNext(string line, string prefix)
    {
        // A quotation that begins here does not take the block above into it.
        Part(last.AsSpan().TrimStart(" \t").StartsWith(">") ? prefix.TrimEnd() : "");
        var blanks = line.Length - line.TrimStart(' ', '\t').Length;
        var width = line[..blanks].Sum(sign => sign == '\t' ? CodeIndent : 1);
        Add(prefix.Contains('>', StringComparison.Ordinal) || width - prefix.Length < CodeIndent ? line : prefix + line[blanks..]);
        isOpen = false;
    }

    private void Part(string blank)
    {
        if (last.AsSpan().Trim(" \t>").Length > 0) Add(blank);
    }

    private void Add(string line)
    {
        made.Append('\n').Append(line);
        last = line;
    }
}
