namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Compares two parts of a sequence of numbers at once: a polynomial over the integers modulo 2⁶¹ − 1. Who removes something compares the numbers themselves.</summary>
internal sealed class SequenceHash
{
    private const ulong Modulus = (1UL << 61) - 1;
    private const ulong Factor = 1_099_511_628_211;

    private readonly ulong[] sums;
    private readonly ulong[] powers;

    public SequenceHash(ReadOnlySpan<int> numbers)
    {
        (sums, powers) = (new ulong[numbers.Length + 1], new ulong[numbers.Length + 1]);
        powers[0] = 1;
        for (var i = 0; i < numbers.Length; i++)
        {
            sums[i + 1] = (Product(sums[i], Factor) + (uint)numbers[i] + 1) % Modulus;
            powers[i + 1] = Product(powers[i], Factor);
        }
    }

    /// <summary>The hash of so many numbers from a place on.</summary>
    public ulong Of(int start, int length) => (sums[start + length] + Modulus - Product(sums[start], powers[length])) % Modulus;

    private static ulong Product(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        var folded = (low & Modulus) + ((low >> 61) | (high << 3));
        return folded >= Modulus ? folded - Modulus : folded;
    }
}
