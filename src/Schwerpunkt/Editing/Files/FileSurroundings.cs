using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Editing.Files;

/// <summary>What an edit of files asks of its surroundings: how a site is put together, and what is in files that the core keeps no bytes of.</summary>
/// <param name="Assemble">Puts a tree together, drafts included.</param>
/// <param name="FindingsOf">What is wrong with a site.</param>
/// <param name="BytesOf">The bytes of a picture or document of the content.</param>
/// <param name="PictureOf">What bytes say as a picture; null where they are none.</param>
public sealed record FileSurroundings(
    Func<SourceTree, AssembledSite> Assemble,
    Func<AssembledSite, ImmutableArray<Finding>> FindingsOf,
    Func<string, ReadOnlyMemory<byte>> BytesOf,
    Func<string, ReadOnlyMemory<byte>, PictureFacts?> PictureOf);
