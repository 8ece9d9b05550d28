using System.Collections.Immutable;
using System.Globalization;

namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>One element of a Word document's part. Names have the prefixes that Word itself writes, whatever the file calls them; those of the strict form are the same.</summary>
/// <param name="name">Such as <c>w:p</c>.</param>
/// <param name="attributes">Such as <c>w:val</c>, in order.</param>
/// <param name="children">The elements inside.</param>
/// <param name="text">The characters directly inside.</param>
internal sealed class WordNode(string name, ImmutableArray<(string Name, string Value)> attributes, ImmutableArray<WordNode> children, string text)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The elements inside.</summary>
    public ImmutableArray<WordNode> Children { get; } = children;

    /// <summary>The characters directly inside; empty where there are none.</summary>
    public string Text { get; } = text;

    /// <summary>The value of an attribute; null where it has none of that name.</summary>
    public string? Get(string attribute)
    {
        foreach (var (own, value) in attributes)
        {
            if (own == attribute) return value;
        }

        return null;
    }

    /// <summary>The first element of a name inside; null where there is none.</summary>
    public WordNode? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name) return child;
        }

        return null;
    }

    /// <summary>What the element of that name says with <c>w:val</c>; null where it is missing.</summary>
    public string? Value(string name) => Child(name)?.Get("w:val");

    /// <summary>The same as a number.</summary>
    public int? Number(string name) => ToNumber(Value(name));

    /// <summary>Whether a switch is set; null where it is not there. Without a value it is on.</summary>
    public bool? Switch(string name) => Child(name) is { } found ? found.Get("w:val") is not ("0" or "false" or "off" or "none") : null;

    /// <summary>This element and all inside it, in reading order.</summary>
    public IEnumerable<WordNode> All()
    {
        var open = new Stack<WordNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Length - 1; i >= 0; i--) open.Push(node.Children[i]);
        }
    }

    /// <summary>All inside it of one name.</summary>
    public IEnumerable<WordNode> All(string name) => All().Where(node => node.Name == name);

    public static int? ToNumber(string? written) => int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
