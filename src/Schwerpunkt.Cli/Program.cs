using System.Globalization;
using System.Text;
using Schwerpunkt.Cli;
using Schwerpunkt.Documents;

// What people read is German by wording; what machines read must not depend on the machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = Console.Error.NewLine = "\n";
try
{
    if (args is [ReadingLoop.Argument]) return ReadingLoop.Run();
    var (call, typed) = ProgramCall.Of(args);
    return CommandLine.Run(typed, new Terminal(Console.Out, Console.Error) { Call = call, IsWatched = !Console.IsOutputRedirected });
}
catch (Exception bug)
{
    try
    {
        Console.Error.WriteLine($"{ProgramCall.Name}: Das Programm hat einen Fehler. Bitte melden Sie ihn mit diesen Zeilen:\n{bug}");
    }
    catch (IOException)
    {
        // Where standard error takes nothing, nobody can be told.
    }

    return ExitCode.Failure;
}
