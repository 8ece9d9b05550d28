using System.Text;

namespace Schwerpunkt.Workbench.Git;

/// <summary>What git answered.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Of git; -1 where it did not end by itself.</param>
/// <param name="Bytes">What it wrote for programs.</param>
/// <param name="Errors">What it wrote for people, in English, and what the other side said.</param>
internal sealed record GitAnswer(GitEnd End, int ExitCode, ReadOnlyMemory<byte> Bytes, string Errors)
{
    public bool IsDone => End == GitEnd.Answered && ExitCode == 0;

    /// <summary>A name or number that stands alone.</summary>
    public string Line => Encoding.UTF8.GetString(Bytes.Span).TrimEnd('\n', '\r');

    /// <summary>What is parted by NUL (<c>-z</c>).</summary>
    public string[] Fields => Encoding.UTF8.GetString(Bytes.Span).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The answer, or a refusal that says in German what is wrong.</summary>
    public GitAnswer OrRefuse() => IsDone ? this : throw GitFailure.Of(this);
}

/// <summary>How a call of git ended.</summary>
internal enum GitEnd
{
    /// <summary>It ended by itself.</summary>
    Answered,

    /// <summary>It gave no sign of life and was ended.</summary>
    Silent,

    /// <summary>There is no git on this machine.</summary>
    Missing,

    /// <summary>The content folder is not there, in which it is called.</summary>
    NoFolder,
}
