using System.Diagnostics.CodeAnalysis;

namespace Schwerpunkt.Fuzz;

/// <summary>What must hold of every input; whatever else is thrown breaks the law that nothing is thrown.</summary>
internal static class Law
{
    public const string NoException = "no exception";
    public const string InTime = "no two seconds";

    /// <summary>Throws where a law does not hold.</summary>
    public static void Holds([DoesNotReturnIf(false)] bool holds, string law, Func<string> detail)
    {
        if (!holds) throw new BrokenLawException(law, detail());
    }
}

/// <summary>A law does not hold for an input.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always names its law.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Nobody outside this program catches it.")]
internal sealed class BrokenLawException(string law, string detail) : Exception(detail)
{
    public string Law { get; } = law;
}
