using System.Globalization;
using System.Text;
using Schwerpunkt.Cli;
using Schwerpunkt.Documents;

// What people read is German by wording; what machines read must not depend on the machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    if (!TryOpenOutput()) return ExitCode.Failure;
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
    catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
    {
        // Where standard error takes nothing, nobody can be told.
    }

    return ExitCode.Failure;
}

// A shell can start a program with its output closed (>&-): what is opened first takes its number, and would get what is said.
static bool TryOpenOutput()
{
    try
    {
        Console.Out.NewLine = Console.Error.NewLine = "\n";
        return true;
    }
    catch (UnauthorizedAccessException)
    {
        Console.Error.NewLine = "\n";
        Console.Error.WriteLine($"{ProgramCall.Name}: Die Ausgabe ist geschlossen. Wer sie nicht braucht, lenkt sie um, unter Linux nach /dev/null. Geschrieben wurde nichts.");
        return false;
    }
}
