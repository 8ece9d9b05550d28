using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>A piece of HTML. Made from an interpolated string, of which every hole is escaped that is no <see cref="Html"/> itself: the one way in which the workbench writes HTML.</summary>
internal readonly record struct Html(string? Text)
{
    /// <summary>Letters stay letters.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Nothing.</summary>
    public static Html None { get; }

    /// <summary>The literal text as it stands, what is put into it escaped.</summary>
    public static Html Of(Writer html) => html.ToHtml();

    /// <summary>One behind the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Text)));

    /// <summary>The text where something holds, else nothing.</summary>
    public static Html If(bool holds, Func<Html> html) => holds ? html() : None;

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";

    /// <summary>Takes the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Writer(int literalLength, int formattedCount)
    {
        private readonly StringBuilder html = new(literalLength + (16 * formattedCount));

        public void AppendLiteral(string literal) => html.Append(literal);

        public void AppendFormatted(Html part) => html.Append(part.Text);

        public void AppendFormatted(IEnumerable<Html> parts) => html.Append(Join(parts).Text);

        public void AppendFormatted(string? text) => html.Append(text is null ? "" : Encoder.Encode(text));

        public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

        public Html ToHtml() => new(html.ToString());
    }
}
