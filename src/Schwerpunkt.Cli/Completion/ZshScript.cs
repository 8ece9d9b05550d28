namespace Schwerpunkt.Cli.Completion;

/// <summary>The script for zsh: a file <c>_schwerpunkt</c> among its functions, or read at the start.</summary>
internal static class ZshScript
{
    public static string Of(CallTable table) => $$"""
        #compdef schwerpunkt
        # Ergänzt in zsh, was hinter „schwerpunkt“ steht. Gemacht von „schwerpunkt completion zsh“.

        # Seiten und Ordner; erst vom Inhaltsordner aus, dann von hier.
        _schwerpunkt_pages() {
          local content=${(Q)opt_args[--content]:-content}
          [[ -d $content ]] && _path_files "$@" -W ${content:a} -g '*.md(-.) *(-/)' || _path_files "$@" -g '*.md(-.) *(-/)'
        }

        {{ScriptText.Lines(table.Lists.Select(List))}}

        _schwerpunkt() {
          local curcontext=$curcontext context state state_descr line ret=1
          local -A opt_args
          local -a commands=({{string.Concat(table.Named.Select(command => Described(command.Word)))}} )

          _arguments -C -S {{Options(table.Commands[0])}} '(-): :->command' '(-)*:: :->behind' && ret=0
          case $state in
            command) _describe -t commands Befehl commands && ret=0 ;;
            behind)
              curcontext=${curcontext%:*:*}:schwerpunkt-$words[1]:
              case $words[1] in
        {{ScriptText.Lines(table.Named.Select(command => $"        {command.Word.Text}) _arguments -S {Options(command)}{string.Concat(command.Arguments.Select((argument, place) => Argument(argument, place)))} && ret=0 ;;"))}}
              esac ;;
          esac
          return ret
        }

        if [[ $funcstack[1] == _schwerpunkt ]]; then _schwerpunkt "$@"; else compdef _schwerpunkt schwerpunkt; fi

        """;

    /// <summary>A function for a list of words.</summary>
    private static string List((string Owner, string Shown, CallValue.OneOf Words) list) =>
        $$"""_schwerpunkt_{{list.Owner}}() { local -a words=({{string.Concat(list.Words.Words.Select(Described))}} ); _describe -t values {{ScriptText.Quoted(list.Shown)}} words }""";

    private static string Options(CallCommand command) => string.Join(' ', command.Options.Select(option => ScriptText.Quoted(
        $"{option.Word.Text}{(option.Value is null ? "" : "=")}[{Escaped(option.Word.Help, @"\[]")}]{(option.Value is null ? "" : $":{Escaped(option.Shown, @"\:")}:{Action(option.Value, option.Name)}")}")));

    private static string Argument(CallArgument argument, int place) =>
        " " + ScriptText.Quoted($"{(argument.IsMany ? "*" : place + 1)}:{Escaped(argument.Shown, @"\:")}:{Action(argument.Value, argument.Name)}");

    private static string Action(CallValue value, string name) => value switch
    {
        CallValue.OneOf => "_schwerpunkt_" + name,
        CallValue.Page => "_schwerpunkt_pages",
        CallValue.Folder => "_files -/",
        CallValue.AnyFile => "_files",
        _ => " ",
    };

    /// <summary>A word and what it means, as zsh lists them.</summary>
    private static string Described(Offer word) => " " + ScriptText.Quoted(Escaped(word.Text, @"\:") + (word.Help.Length > 0 ? ":" + Escaped(word.Help, @"\") : ""));

    private static string Escaped(string text, string signs) => string.Concat(text.Select(sign => signs.Contains(sign, StringComparison.Ordinal) ? @"\" + sign : sign.ToString()));
}
