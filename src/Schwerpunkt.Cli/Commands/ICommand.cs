using System.CommandLine;

namespace Schwerpunkt.Cli.Commands;

/// <summary>A command of <c>schwerpunkt</c>: what may be typed after its name, and what then happens.</summary>
internal interface ICommand
{
    /// <summary>Its name, its line in the help, and no argument or option that would mean nothing to it.</summary>
    Command Syntax { get; }

    /// <summary>Reads its typed options and gives what is to be done with them.</summary>
    /// <param name="arguments">Knows afterwards what was wrong; then nothing may be done.</param>
    /// <returns>Does the work and gives the exit code.</returns>
    Func<Terminal, int> Read(Arguments arguments);
}
