using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pictures;

/// <summary>What is written with a picture in its Markdown file, for those who mend it: caption and credit are still together.</summary>
/// <param name="At">Where the picture begins in the file.</param>
/// <param name="Attributes">Its own and those of its paragraph.</param>
/// <param name="Below">The lines below it.</param>
/// <param name="Title">The text in quotation marks behind the file name; empty where there is none.</param>
public sealed record PictureText(int At, Attributes Attributes, ImmutableArray<Inline> Below, TextSpan Title);
