using System.Globalization;

namespace Schwerpunkt.Text.Unicode;

/// <summary>What Unicode says of single signs: what they are made of, the order of marks, the ASCII letters in them. Read from normalization.txt by the first text that needs it.</summary>
internal sealed class NormalizationTable
{
    private static readonly Lazy<NormalizationTable> Loaded = new(() => new NormalizationTable());

    private readonly Dictionary<int, byte> classes = new(1000);
    private readonly Dictionary<int, int[]> parts = new(2100);
    private readonly Dictionary<(int First, int Second), int> wholes = new(1000);
    private readonly Dictionary<int, string> letters = new(1500);
    private readonly HashSet<int> unsettled = new(2200);

    private NormalizationTable()
    {
        using var stream = typeof(NormalizationTable).Assembly.GetManifestResourceStream("normalization.txt")!; // ! the project file embeds it
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line[0] != '#') Read(line);
        }
    }

    public static NormalizationTable Instance => Loaded.Value;

    /// <summary>True where a text with this sign may not be in NFC.</summary>
    public bool MayChange(int code) => unsettled.Contains(code) || Hangul.IsPart(code);

    /// <summary>Adds what a sign is made of (canonical decomposition), or the sign itself.</summary>
    public void Decompose(int code, List<Sign> signs)
    {
        var pieces = Hangul.IsSyllable(code) ? Hangul.Decompose(code) : parts.GetValueOrDefault(code);
        if (pieces is null) signs.Add(new Sign(code, classes.GetValueOrDefault(code)));
        else foreach (var piece in pieces) Decompose(piece, signs);
    }

    /// <summary>The one sign for two; null where there is none.</summary>
    public int? Compose(int first, int second) =>
        Hangul.Compose(first, second) ?? (wholes.TryGetValue((first, second), out var whole) ? whole : null);

    /// <summary>The ASCII letters, small, and digits of the compatible form (NFKD): „e“ for é, „fi“ for ﬁ, „2“ for ².</summary>
    public string Ascii(int code)
    {
        var signs = new List<Sign>();
        Decompose(code, signs);
        return string.Concat(signs.Select(sign => sign.Code < 128
            ? char.IsAsciiLetterOrDigit((char)sign.Code) ? char.ToLowerInvariant((char)sign.Code).ToString() : ""
            : letters.GetValueOrDefault(sign.Code, "")));
    }

    /// <summary>One line: a sign or a range of marks, the kind, what is said of it.</summary>
    private void Read(string line)
    {
        var at = line.AsSpan().IndexOfAny("^=>~");
        var sign = line.AsSpan(0, at);
        var said = line.AsSpan(at + 1);
        if (line[at] == '^') ReadMarks(sign, byte.Parse(said, NumberStyles.None, CultureInfo.InvariantCulture));
        else if (line[at] == '~') letters.Add(Code(sign), said.ToString());
        else ReadParts(Code(sign), said, composes: line[at] == '=');
    }

    private void ReadMarks(ReadOnlySpan<char> range, byte order)
    {
        var dash = range.IndexOf('-');
        var last = Code(range[(dash + 1)..]);
        for (var mark = dash < 0 ? last : Code(range[..dash]); mark <= last; mark++)
        {
            classes.Add(mark, order);
            unsettled.Add(mark);
        }
    }

    private void ReadParts(int whole, ReadOnlySpan<char> said, bool composes)
    {
        var space = said.IndexOf(' ');
        int[] pieces = space < 0 ? [Code(said)] : [Code(said[..space]), Code(said[(space + 1)..])];
        parts.Add(whole, pieces);
        if (composes) wholes.Add((pieces[0], pieces[1]), whole);
        unsettled.Add(composes ? pieces[1] : whole);
    }

    private static int Code(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

/// <summary>A code point and its place among marks.</summary>
/// <param name="Code">Any but half a surrogate pair.</param>
/// <param name="Class">Unicode's canonical combining class; 0 for what is no mark that may change places.</param>
internal readonly record struct Sign(int Code, byte Class);
