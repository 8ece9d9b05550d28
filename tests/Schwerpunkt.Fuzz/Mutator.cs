namespace Schwerpunkt.Fuzz;

/// <summary>Makes inputs: changes a seed where chance wants, by bytes, by what the grammar knows, and by what other seeds hold.</summary>
internal static class Mutator
{
    /// <summary>In bytes; beyond that a build has limits of its own, which other tests hold.</summary>
    public const int Longest = 64 * 1024;

    private static readonly byte[] Borders = [0, 1, 9, 10, 13, 0x1F, 0x20, 0x7F, 0x80, 0xBF, 0xC0, 0xED, 0xEF, 0xF4, 0xFE, 0xFF];

    /// <summary>The input of this number: always the same.</summary>
    public static byte[] Input(FuzzTarget target, int seed, long number)
    {
        if (number < target.Seeds.Length) return target.Seeds[(int)number];
        var chance = Chance.Of(seed, target.Name, number);
        var bytes = chance.Of(target.Seeds);
        var steps = 1 + chance.Below(chance.OneIn(6) ? 40 : 6);
        for (var i = 0; i < steps; i++) bytes = Step(target, bytes, ref chance);
        return bytes.Length > Longest ? bytes[..Longest] : bytes;
    }

    private static byte[] Step(FuzzTarget target, byte[] bytes, ref Chance chance) => chance.Below(12) switch
    {
        0 => Flipped(bytes, ref chance),
        1 => Cut(bytes, At(bytes, ref chance), 1 + chance.Below(chance.OneIn(3) ? 200 : 4), []),
        2 => Doubled(bytes, ref chance),
        3 => Moved(bytes, ref chance),
        4 => Spliced(bytes, chance.Of(target.Seeds), ref chance),
        5 => Numbered(bytes, ref chance),
        6 => Line(bytes, ref chance),
        7 => Cut(bytes, At(bytes, ref chance), 0, Many(chance.Of(target.Fragments), 2 + chance.Below(chance.OneIn(40) ? 2000 : 12))),
        8 => Cut(bytes, At(bytes, ref chance), 1 + chance.Below(8), chance.Of(target.Fragments)),
        _ => Cut(bytes, At(bytes, ref chance), 0, chance.Of(target.Fragments)),
    };

    private static int At(byte[] bytes, ref Chance chance) => chance.Below(bytes.Length + 1);

    private static byte[] Cut(byte[] bytes, int at, int length, byte[] with) =>
        bytes.Length + with.Length > 2 * Longest ? bytes : [.. bytes.AsSpan(0, at), .. with, .. bytes.AsSpan(Math.Min(bytes.Length, at + length))];

    private static byte[] Flipped(byte[] bytes, ref Chance chance)
    {
        if (bytes.Length == 0) return bytes;
        var changed = bytes.AsSpan().ToArray();
        for (var i = 1 + chance.Below(4); i > 0; i--)
        {
            var at = chance.Below(changed.Length);
            changed[at] = chance.OneIn(2) ? chance.Of(Borders) : (byte)(changed[at] ^ (1 << chance.Below(8)));
        }

        return changed;
    }

    private static byte[] Doubled(byte[] bytes, ref Chance chance)
    {
        var at = At(bytes, ref chance);
        var part = bytes[at..Math.Min(bytes.Length, at + 1 + chance.Below(chance.OneIn(3) ? 2000 : 40))];
        return Cut(bytes, chance.OneIn(2) ? at : At(bytes, ref chance), 0, Many(part, 1 + chance.Below(chance.OneIn(20) ? 60 : 3)));
    }

    private static byte[] Moved(byte[] bytes, ref Chance chance)
    {
        var at = At(bytes, ref chance);
        var part = bytes[at..Math.Min(bytes.Length, at + 1 + chance.Below(100))];
        var left = Cut(bytes, at, part.Length, []);
        return Cut(left, At(left, ref chance), 0, part);
    }

    private static byte[] Spliced(byte[] bytes, byte[] other, ref Chance chance)
    {
        var from = At(other, ref chance);
        var part = other[from..Math.Min(other.Length, from + 1 + chance.Below(chance.OneIn(4) ? other.Length : 200))];
        return Cut(bytes, At(bytes, ref chance), chance.OneIn(2) ? part.Length : 0, part);
    }

    /// <summary>A number in the input becomes another one, at a border.</summary>
    private static byte[] Numbered(byte[] bytes, ref Chance chance)
    {
        var at = At(bytes, ref chance);
        while (at < bytes.Length && !char.IsAsciiDigit((char)bytes[at])) at++;
        var end = at;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end])) end++;
        return Cut(bytes, at, end - at, chance.Of(Fragments.Numbers));
    }

    /// <summary>A whole line goes, comes twice, or moves in.</summary>
    private static byte[] Line(byte[] bytes, ref Chance chance)
    {
        var at = At(bytes, ref chance);
        var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var rest = bytes.AsSpan(at).IndexOf((byte)'\n');
        var line = bytes[start..(rest < 0 ? bytes.Length : at + rest + 1)];
        return chance.Below(3) switch
        {
            0 => Cut(bytes, start, line.Length, []),
            1 => Cut(bytes, start, 0, Many(line, 1 + chance.Below(chance.OneIn(20) ? 100 : 2))),
            _ => Cut(bytes, start, 0, chance.OneIn(2) ? "  "u8.ToArray() : "> "u8.ToArray()),
        };
    }

    private static byte[] Many(byte[] part, int times)
    {
        var all = new byte[part.Length * Math.Min(times, 1 + (Longest / Math.Max(1, part.Length)))];
        for (var at = 0; at < all.Length; at += part.Length) part.CopyTo(all, at);
        return all;
    }
}
