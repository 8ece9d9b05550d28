using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Schwerpunkt.Text;

namespace Schwerpunkt.Themes.Mil;

/// <summary>Finished HTML as the core keeps it, written without a string in between.</summary>
internal sealed class KeptHtml(params ImmutableArray<Utf8Text> parts) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in parts) part.Lend(writer.Write);
    }
}
