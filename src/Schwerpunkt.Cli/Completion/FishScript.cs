namespace Schwerpunkt.Cli.Completion;

/// <summary>The script for fish.</summary>
internal static class FishScript
{
    public static string Of(CallTable table) => $$"""
        # Ergänzt in fish, was hinter „schwerpunkt“ steht. Gemacht von „schwerpunkt completion fish“.

        # Ob der Befehl und die Zahl der Wörter dahinter so lauten, zum Beispiel „move 1“; ohne Befehl beginnt es mit dem Leerzeichen.
        function __schwerpunkt_at
            set -l command ''
            set -l place 0
            set -l skip no
            for word in (commandline -opc)[2..-1]
                if test $skip = yes
                    set skip no
                    continue
                end
                switch $word
                    case {{string.Join(' ', table.Valued.Select(option => option.Word.Text))}}
                        set skip yes
                    case '-*'
                    case '*'
                        if test -z "$command"
                            set command $word
                        else
                            set place (math $place + 1)
                        end
                end
            end
            string match -q -- $argv[1] "$command $place"
        end

        # Seiten und Ordner; erst vom Inhaltsordner aus, dann von hier.
        function __schwerpunkt_pages
            set -l content content
            set -l before ''
            for word in (commandline -opc)
                if test "$before" = --content
                    set content $word
                else if string match -q -- '--content=*' $word
                    set content (string sub -s 11 -- $word)
                end
                set before $word
            end
            set -l typed (string unescape -- (commandline -ct))
            for from in $content/ ''
                set -l found
                for path in $from$typed*
                    set -l shown (string sub -s (math (string length -- "$from") + 1) -- $path)
                    if test -d $path
                        set -a found $shown/
                    else if string match -q -- '*.md' $path
                        set -a found $shown
                    end
                end
                if set -q found[1]
                    printf '%s\n' $found
                    return
                end
            end
        end

        {{ScriptText.Lines(table.Lists.Select(List))}}

        complete -c schwerpunkt -f
        {{ScriptText.Lines(table.Commands.SelectMany(Options))}}
        {{ScriptText.Lines(table.Named.Select(command => $"{At("", "*")} -a {command.Word.Text} -d {Quoted(command.Word.Help)}"))}}
        {{ScriptText.Lines(table.Named.SelectMany(Arguments))}}

        """;

    /// <summary>A function for a list of words.</summary>
    private static string List((string Owner, string Shown, CallValue.OneOf Words) list) =>
        $"function __schwerpunkt_{list.Owner}\n    printf '%s\\t%s\\n'{string.Concat(list.Words.Words.Select(word => $" {Quoted(word.Text)} {Quoted(word.Help)}"))}\nend";

    private static IEnumerable<string> Options(CallCommand command) => command.Options.Select(option =>
        $"{At(command.Word.Text, "*")} -l {option.Name}{(option.Value is { } value ? Wanted("-x ", value, option.Name) : "")} -d {Quoted(option.Word.Help)}");

    private static IEnumerable<string> Arguments(CallCommand command) => command.Arguments.Index().Where(argument => argument.Item.Value is not CallValue.Unknown)
        .Select(argument => At(command.Word.Text, argument.Item.IsMany ? "*" : $"{argument.Index}") + Wanted("", argument.Item.Value, argument.Item.Name));

    /// <param name="only">Where nothing else will do.</param>
    private static string Wanted(string only, CallValue value, string name) => value switch
    {
        CallValue.OneOf => $" {only}-a '(__schwerpunkt_{name})'",
        CallValue.Page => $" {only}-a '(__schwerpunkt_pages)'",
        CallValue.Folder => $" {only}-a '(__fish_complete_directories)'",
        CallValue.AnyFile => " -r -F",
        _ => $" {only}".TrimEnd(),
    };

    private static string At(string command, string place) => $"complete -c schwerpunkt -n \"__schwerpunkt_at '{command} {place}'\"";

    /// <summary>Between quotation marks, in which fish knows two signs.</summary>
    private static string Quoted(string text) => $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
