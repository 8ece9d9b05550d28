using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli;

/// <summary>Lets no sign through that gives a terminal orders, whatever name or file it comes from; lines and tabs pass.</summary>
internal sealed class PrintableWriter : TextWriter
{
    private readonly Action<string?> write;
    private readonly Action flush;

    private PrintableWriter(TextWriter inner)
        : base(inner.FormatProvider)
    {
        (write, flush, Encoding) = (inner.Write, inner.Flush, inner.Encoding);
        NewLine = inner.NewLine;
    }

    public override Encoding Encoding { get; }

    /// <summary>A writer in front of another, which stays its owner's.</summary>
    public static TextWriter Before(TextWriter inner) => new PrintableWriter(inner);

    public override void Write(char value) => write(Shown(value).ToString());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) =>
        write(value is null || !value.Any(sign => Shown(sign) != sign) ? value : string.Concat(value.Select(Shown)));

    public override void Flush() => flush();

    private char Shown(char sign) => sign is not ('\n' or '\t') && !CoreNewLine.Contains(sign) && PrintableText.IsForbidden(sign) ? PrintableText.Instead : sign;
}
