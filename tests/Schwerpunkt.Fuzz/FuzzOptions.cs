using System.Globalization;
using Schwerpunkt.Tests;

namespace Schwerpunkt.Fuzz;

/// <summary>What the caller wants.</summary>
/// <param name="Seconds">How long; null where the inputs are counted.</param>
/// <param name="Inputs">How many over all targets.</param>
/// <param name="Seed">Of the chance: the same number gives the same inputs.</param>
/// <param name="Target">One target alone; null for all.</param>
/// <param name="First">The number of the first input.</param>
/// <param name="Folder">Where failing inputs are written.</param>
internal sealed record FuzzOptions(int? Seconds, long Inputs, int Seed, string? Target, long First, string Folder)
{
    public const string Usage = "--seconds 60 | --inputs 1000000  [--seed 1] [--target NAME] [--first NUMBER] [--folder FOLDER]";

    /// <summary>The options as typed; null where they cannot be understood.</summary>
    public static FuzzOptions? TryParse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions(null, 0, 1, null, 0, Repository.Path("TestResults", "fuzz"));
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            if (options.With(arguments[i], arguments[i + 1]) is not { } next) return null;
            options = next;
        }

        return arguments.Count % 2 == 0 && (options.Seconds > 0 || options.Inputs > 0) ? options : null;
    }

    private FuzzOptions? With(string name, string value) => name switch
    {
        "--target" when FuzzTarget.All.Any(target => target.Name == value) => this with { Target = value },
        "--folder" => this with { Folder = Path.GetFullPath(value) },
        _ => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? With(name, number) : null,
    };

    private FuzzOptions? With(string name, long number) => name switch
    {
        "--seconds" => this with { Seconds = (int)number },
        "--inputs" => this with { Inputs = number },
        "--seed" => this with { Seed = (int)number },
        "--first" => this with { First = number },
        _ => null,
    };
}
