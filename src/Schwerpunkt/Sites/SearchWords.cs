using System.Collections.Immutable;

namespace Schwerpunkt.Sites;

/// <summary>content/suche.yml, with every page found: what citizens look for where the pages say another word.</summary>
/// <param name="Same">Words and phrases that mean the same to who searches, as written; no word is in two groups.</param>
/// <param name="Pages">Each page once.</param>
public sealed record SearchWords(ImmutableArray<ImmutableArray<string>> Same, ImmutableArray<SearchedPage> Pages)
{
    /// <summary>The file below content/ that says it.</summary>
    public const string FileName = "suche.yml";

    /// <summary>A site that has no such file.</summary>
    public static SearchWords None { get; } = new([], []);
}

/// <summary>A page with the words that it comes first for.</summary>
/// <param name="Path">Its URL below the base path; of a generated page too.</param>
/// <param name="Words">Words and phrases as written, each once.</param>
public sealed record SearchedPage(string Path, ImmutableArray<string> Words);
