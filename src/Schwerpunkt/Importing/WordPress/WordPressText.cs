using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>The characters of an export as XML allows them: WordPress writes control characters, names of HTML entities and lone ampersands. Every line break stays where it was.</summary>
internal sealed partial class WordPressText(TextReader source) : TextReader
{
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";
    private const int Room = 1 << 16;

    /// <summary>The longest thing that must not be cut in two: an entity.</summary>
    private const int Ahead = 40;

    private readonly char[] block = new char[Room];
    private readonly StringBuilder ready = new();
    private string rest = "";
    private int place;
    private bool isSection;
    private bool isBegun;
    private bool isOver;

    /// <inheritdoc/>
    public override int Peek() => Fill() ? ready[place] : -1;

    /// <inheritdoc/>
    public override int Read() => Fill() ? ready[place++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || !Fill()) return 0;
        var length = Math.Min(count, ready.Length - place);
        ready.CopyTo(place, buffer, index, length);
        place += length;
        return length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Whether there is something to read.</summary>
    private bool Fill()
    {
        while (place == ready.Length && !isOver)
        {
            ready.Clear();
            place = 0;
            var read = source.ReadBlock(block, 0, Room);
            isOver = read < Room;
            var text = rest + new string(block, 0, read);
            // XML takes nothing before its declaration, and WordPress writes what a plugin printed.
            if (!isBegun) text = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
            isBegun = true;
            rest = text[Append(text, isOver ? text.Length : text.Length - Ahead)..];
        }

        return place < ready.Length;
    }

    /// <summary>Takes over the text as far as it is surely whole.</summary>
    /// <returns>How far it came.</returns>
    private int Append(string text, int end)
    {
        var i = 0;
        while (i < end)
        {
            var special = isSection ? SectionEnd : SectionStart;
            if (string.CompareOrdinal(text, i, special, 0, special.Length) == 0)
            {
                isSection = !isSection;
                ready.Append(special);
                i += special.Length;
            }
            else if (text[i] == '&' && !isSection) i += AppendEntity(text, i);
            else i += AppendSign(text, i);
        }

        return i;
    }

    private int AppendSign(string text, int at)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (isPair) ready.Append(text, at, 2);
        else if (IsAllowed(text[at])) ready.Append(text[at]);
        else ready.Append(' ');
        return isPair ? 2 : 1;
    }

    private int AppendEntity(string text, int at)
    {
        if (Entity().Match(text, at, Math.Min(Ahead, text.Length - at)) is not { Success: true } entity)
        {
            ready.Append("&amp;");
            return 1;
        }

        var sign = WebUtility.HtmlDecode(entity.Value);
        if (entity.Groups["xml"].Success) ready.Append(entity.Value);
        else if (sign == entity.Value) ready.Append("&amp;").Append(entity.ValueSpan[1..]);
        else ready.Append(sign switch { "&" => "&amp;", "<" => "&lt;", ">" => "&gt;", "\"" => "&quot;", "'" => "&apos;", _ when sign.All(c => char.IsSurrogate(c) || IsAllowed(c)) => sign, _ => " " });
        return entity.Length;
    }

    /// <summary>What XML 1.0 allows, halves of pairs left aside.</summary>
    private static bool IsAllowed(char sign) => sign is '\t' or '\n' or '\r' || sign >= ' ' && !char.IsSurrogate(sign) && sign is not ('\uFFFE' or '\uFFFF');

    [GeneratedRegex(@"\G&(?:(?<xml>amp|lt|gt|quot|apos)|#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
