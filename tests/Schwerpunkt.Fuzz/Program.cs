using System.Globalization;
using System.Text;
using Schwerpunkt.Fuzz;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (FuzzOptions.TryParse(args) is not { } options)
{
    Console.Error.WriteLine($"{FuzzOptions.Usage}\nTargets: {string.Join(", ", FuzzTarget.All.Select(target => target.Name))}");
    return 2;
}

Directory.CreateDirectory(options.Folder);
foreach (var (target, number) in Running.Left(options.Folder)) Console.WriteLine($"The run before ended at once, maybe at: --target {target.Name} --first {number}");
var run = new FuzzRun(options);
var finds = run.Run();
foreach (var line in run.Lines()) Console.WriteLine(line);
const int mostShown = 2_000;
foreach (var find in finds)
{
    var file = Path.Combine(options.Folder, $"{find.Target.Name}-{options.Seed}-{find.Number}");
    File.WriteAllBytes(file, find.Input);
    File.WriteAllBytes(file + ".whole", Mutator.Input(find.Target, options.Seed, find.Number));
    Console.WriteLine($"\n{find.Target.Name}: {find.Law}\n{Shown(find.Detail)}\n--target {find.Target.Name} --seed {options.Seed} --first {find.Number} --inputs 1; made small in {file}:\n{Shown(Encoding.UTF8.GetString(find.Input))}");
}

var asked = FuzzTarget.All.Count(target => options.Target is null || options.Target == target.Name);
Console.WriteLine($"Fuzzing: {asked - finds.Length} held, {finds.Length} broken.");
return finds.Length == 0 ? 0 : 1;

static string Shown(string text) => text.Length <= mostShown ? text : text[..mostShown] + " …";
