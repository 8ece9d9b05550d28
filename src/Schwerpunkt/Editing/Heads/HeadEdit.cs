namespace Schwerpunkt.Editing.Heads;

/// <summary>An edit of the head of a page, or of a file that is YAML as a whole (site.yml, glossar.yml, suche.yml, what lies beside a picture): a closed family.</summary>
public abstract record HeadEdit : PageEdit
{
    private HeadEdit(string hash, KeyPath path)
        : base(hash) => Path = path;

    /// <summary>Of which key.</summary>
    public KeyPath Path { get; }

    internal override EditPlan Plan(WrittenPage page) => HeadPlanner.Plan(page.File, this);

    /// <summary>The YAML with the edit.</summary>
    internal abstract Rewritten Rewrite(YamlScript script);

    /// <summary>A key gets a value, be it there or not.</summary>
    public sealed record Set(string Hash, KeyPath Path, HeadValue Value) : HeadEdit(Hash, Path)
    {
        internal override Rewritten Rewrite(YamlScript script) => script.Set(Path, Value.WithLineFeeds());
    }

    /// <summary>A key or an item goes; what would be empty without it goes too.</summary>
    public sealed record Remove(string Hash, KeyPath Path) : HeadEdit(Hash, Path)
    {
        internal override Rewritten Rewrite(YamlScript script) => script.Remove(Path);
    }

    /// <summary>A list gets an item; a key without a value, or not yet there, becomes a list.</summary>
    /// <param name="Hash">Of the text.</param>
    /// <param name="Path">The list.</param>
    /// <param name="Index">Before which item; as many as there are, or more, put it last.</param>
    public sealed record Add(string Hash, KeyPath Path, int Index, HeadValue Value) : HeadEdit(Hash, Path)
    {
        internal override Rewritten Rewrite(YamlScript script) => script.Add(Path, Index, Value.WithLineFeeds());
    }

    /// <summary>An item goes to another place of its list.</summary>
    /// <param name="Hash">Of the text.</param>
    /// <param name="Path">The list.</param>
    /// <param name="From">Which item.</param>
    /// <param name="To">Which it is to be.</param>
    public sealed record Move(string Hash, KeyPath Path, int From, int To) : HeadEdit(Hash, Path)
    {
        internal override Rewritten Rewrite(YamlScript script) => script.Move(Path, From, To);
    }
}

/// <summary>A YAML text after an edit, and what it must say then.</summary>
/// <param name="Yaml">Null where it cannot be written so.</param>
/// <param name="Expected">Everything in it; null where the edit makes no sense.</param>
internal sealed record Rewritten(string? Yaml, HeadValue? Expected)
{
    /// <summary>German: why it makes no sense.</summary>
    public string? Reason { get; init; }

    public static Rewritten Refused(string reason) => new(null, null) { Reason = reason };
}
