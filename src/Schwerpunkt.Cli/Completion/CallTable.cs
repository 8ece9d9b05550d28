using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace Schwerpunkt.Cli.Completion;

/// <summary>What may be typed behind <c>schwerpunkt</c>, for scripts that complete it: read from the same commands as the help.</summary>
/// <param name="Commands">Each with its options; the first is the one without a name, which takes the options of the command that is meant where none is named.</param>
internal sealed record CallTable(ImmutableArray<CallCommand> Commands)
{
    public static CallTable Of(Command root)
    {
        ImmutableArray<Option> everywhere = [.. root.Options.Where(option => option.Recursive)];
        return new CallTable([.. root.Subcommands.Prepend(root).Select(command => Of(command, everywhere))]);
    }

    /// <summary>The commands that have a name.</summary>
    public IEnumerable<CallCommand> Named => Commands.Skip(1);

    /// <summary>Every option once; what the first command that has it wants behind it is offered for all, though <c>diff</c> has fewer formats.</summary>
    public IEnumerable<CallOption> Options => Commands.SelectMany(command => command.Options).DistinctBy(option => option.Word.Text);

    /// <summary>The options behind which a value stands.</summary>
    public IEnumerable<CallOption> Valued => Options.Where(option => option.Value is not null);

    /// <summary>Every list of words that a value is one of, with the name of its owner and how the help calls it.</summary>
    public IEnumerable<(string Owner, string Shown, CallValue.OneOf Words)> Lists =>
        from owner in Options.Select(option => (option.Name, option.Shown, option.Value)).Concat(Named.SelectMany(command => command.Arguments).Select(argument => (argument.Name, argument.Shown, Value: (CallValue?)argument.Value)))
        where owner.Value is CallValue.OneOf
        select (owner.Name, owner.Shown, (CallValue.OneOf)owner.Value);

    private static CallCommand Of(Command command, ImmutableArray<Option> everywhere) => new(
        new Offer(command.Parents.Any() ? command.Name : "", InOneLine(command.Description)),
        [.. command.Options.Union(everywhere).Select(Of)],
        [.. command.Arguments.Select((argument, place) => Of(argument, $"{command.Name}_{place + 1}"))]);

    private static CallOption Of(Option option) => new(
        new Offer(option.Name, InOneLine(option.Description)), option.HelpName ?? "", option.HelpName is { } wanted ? ValueOf(wanted, option, option.CompletionSources.Count) : null);

    private static CallArgument Of(Argument argument, string name) =>
        new(name, argument.HelpName ?? "", ValueOf(argument.HelpName ?? "", argument, argument.CompletionSources.Count), argument.Arity.MaximumNumberOfValues > 1);

    /// <summary>The words that the program knows; else what its name in the help says.</summary>
    private static CallValue ValueOf(string wanted, Symbol owner, int sources)
    {
        if (sources > 0) return new CallValue.OneOf([.. owner.GetCompletions(CompletionContext.Empty).Select(item => new Offer(item.Label, InOneLine(item.Detail)))]);
        if (wanted.Contains("PFAD", StringComparison.Ordinal)) return new CallValue.Page();
        if (wanted.Contains("ORDNER", StringComparison.Ordinal)) return new CallValue.Folder();
        return wanted.Contains("DATEI", StringComparison.Ordinal) || wanted.Contains("QUELLE", StringComparison.Ordinal) ? new CallValue.AnyFile() : new CallValue.Unknown();
    }

    private static string InOneLine(string? text) => text?.ReplaceLineEndings(" ") ?? "";
}

/// <summary>A word that can be typed, and what it does.</summary>
internal sealed record Offer(string Text, string Help);

/// <summary>A command with what may stand behind it.</summary>
internal sealed record CallCommand(Offer Word, ImmutableArray<CallOption> Options, ImmutableArray<CallArgument> Arguments);

/// <summary>An option.</summary>
/// <param name="Shown">What the help calls its value; empty like <paramref name="Value"/>.</param>
/// <param name="Value">What stands behind it; null where nothing does.</param>
internal sealed record CallOption(Offer Word, string Shown, CallValue? Value)
{
    /// <summary>Its name without hyphens before it.</summary>
    public string Name => Word.Text.TrimStart('-');
}

/// <summary>A word without a hyphen behind a command.</summary>
/// <param name="Name">Its command and its place, counted from 1.</param>
/// <param name="Shown">What the help calls it.</param>
/// <param name="Value">What it may be.</param>
/// <param name="IsMany">Whether more of its kind may follow.</param>
internal sealed record CallArgument(string Name, string Shown, CallValue Value, bool IsMany);

/// <summary>What a value may be: a closed family.</summary>
internal abstract record CallValue
{
    private CallValue()
    {
    }

    /// <summary>One of some words.</summary>
    public sealed record OneOf(ImmutableArray<Offer> Words) : CallValue;

    /// <summary>A page or a folder of pages, from here or from the content folder.</summary>
    public sealed record Page : CallValue;

    public sealed record Folder : CallValue;

    public sealed record AnyFile : CallValue;

    /// <summary>Nobody but who types it can know: a day, a number, a title.</summary>
    public sealed record Unknown : CallValue;
}
