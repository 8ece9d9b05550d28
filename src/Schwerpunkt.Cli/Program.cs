using System.Globalization;
using System.Text;
using Schwerpunkt.Cli;

// What people read is German by wording; what machines read must not depend on the machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandLine.Run(args, new Terminal(Console.Out, Console.Error));
}
catch (Exception bug)
{
    Console.Error.WriteLine($"schwerpunkt: Das Programm hat einen Fehler. Bitte melden Sie ihn mit diesen Zeilen:\n{bug}");
    return ExitCode.Failure;
}
