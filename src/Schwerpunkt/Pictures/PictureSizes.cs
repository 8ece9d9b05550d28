namespace Schwerpunkt.Pictures;

/// <summary>How wide the theme shows a picture in each place, so that a browser loads no more than it shows.</summary>
/// <remarks>
/// Each is the value of HTML's attribute <c>sizes</c>, for example <c>(min-width: 50rem) 40rem, 100vw</c>. Without <c>auto</c>: the Nu HTML checker
/// refuses it on a source that is not the last.
/// </remarks>
/// <param name="Opener">At the top of the start page.</param>
/// <param name="Lead">At the top of another page.</param>
/// <param name="InText">Further down.</param>
/// <param name="Teaser">In a list of pages.</param>
/// <param name="Thumbnail">In the list of pictures.</param>
/// <param name="InLine">In a line of text; null where it keeps its own width.</param>
/// <param name="Showcase">In the list of pages on the start page; null where that is like the others.</param>
public sealed record PictureSizes(string Opener, string Lead, string InText, string Teaser, string Thumbnail, string? InLine = null, string? Showcase = null);
