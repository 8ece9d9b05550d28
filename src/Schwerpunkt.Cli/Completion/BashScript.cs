namespace Schwerpunkt.Cli.Completion;

/// <summary>The script for bash, which completes words alone: what they mean stands in the list that a second Tab brings.</summary>
internal static class BashScript
{
    public static string Of(CallTable table) => $$"""
        # Ergänzt in bash, was hinter „schwerpunkt“ steht. Gemacht von „schwerpunkt completion bash“.

        # Von Wörtern und dem, was sie bedeuten, die passenden.
        _schwerpunkt_words() {
            local -a helps=()
            local line i
            while (($# > 0)); do
                if [[ $1 == "$word"* ]]; then
                    COMPREPLY+=("$1")
                    helps+=("$2")
                fi
                shift 2
            done
            # Was bedeutet, was da steht, gehört in die Liste, nicht in die Zeile.
            ((${#COMPREPLY[@]} > 1)) && [[ $COMP_TYPE == 63 || $COMP_TYPE == 33 || $COMP_TYPE == 64 ]] || return 0
            for i in "${!COMPREPLY[@]}"; do
                printf -v line '%-24s %s' "${COMPREPLY[i]}" "${helps[i]}"
                COMPREPLY[i]=${line:0:${COLUMNS:-80} - 1}
            done
        }

        # Ordner und Dateien; erst vom genannten Ordner aus, dann von hier. Die Dateien, auf die $1 passt, bleiben weg.
        _schwerpunkt_paths() {
            local typed=${word#[\"\']} from found
            typed=${typed//\\/}
            for from in "${2:-.}" .; do
                while IFS= read -r found; do COMPREPLY+=("$found"); done < <(
                    CDPATH= cd -- "$from" 2>/dev/null || exit
                    compgen -S / -d -- "$typed"
                    compgen -f -X "$1" -- "$typed" | while IFS= read -r found; do [[ -d $found ]] || printf '%s\n' "$found"; done
                )
                ((${#COMPREPLY[@]} == 0)) || break
            done
            type compopt &>/dev/null || return 0
            compopt -o filenames
            if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == */ ]]; then compopt -o nospace; fi
        }

        _schwerpunkt() {
            local -a words=()
            local word before command="" content=content place=0 i
            COMPREPLY=()
            # bash trennt auch an „=“ und „:“.
            for ((i = 1; i <= COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                if [[ ${#words[@]} -gt 0 && ($word == : || ${COMP_WORDS[i - 1]} == :) ]]; then words[${#words[@]} - 1]+=$word
                elif [[ $word != = ]]; then words+=("$word")
                elif ((i == COMP_CWORD)); then words+=("")
                fi
            done
            for ((i = 0; i < ${#words[@]} - 1; i++)); do
                before=${words[i]}
                case $before in
                    {{string.Join('|', table.Valued.Select(option => option.Word.Text))}})
                        [[ $before == --content ]] && content=${words[i + 1]}
                        ((++i)) ;;
                    -*) ;;
                    *) if [[ -z $command ]]; then command=$before; else ((++place)); fi ;;
                esac
            done
            word=${words[${#words[@]} - 1]}
            before=""
            if ((${#words[@]} > 1)); then before=${words[${#words[@]} - 2]}; fi

            case $before in
        {{ScriptText.Lines(table.Valued.Select(option => $"        {option.Word.Text}) {Offered(option.Value)}; return ;;"))}}
            esac
            if [[ $word == -* ]]; then
                case $command in
        {{ScriptText.Lines(table.Commands.Select(command => $"            {ScriptText.Quoted(command.Word.Text)}) {Words(command.Options.Select(option => option.Word))} ;;"))}}
                esac
                return
            fi
            case $command,$place in
                ,*) {{Words(table.Named.Select(command => command.Word))}} ;;
        {{ScriptText.Lines(table.Named.SelectMany(Arguments))}}
            esac
        }

        complete -F _schwerpunkt schwerpunkt

        """;

    private static IEnumerable<CallOption> WithValue(CallTable table) => table.Options.Where(option => option.Value is not null);

    private static IEnumerable<string> Arguments(CallCommand command) =>
        command.Arguments.Select((argument, place) => $"        {command.Word.Text},{(argument.IsMany ? "*" : place)}) {Offered(argument.Value)} ;;");

    private static string Offered(CallValue? value) => value switch
    {
        CallValue.OneOf one => Words(one.Words),
        CallValue.Page => "_schwerpunkt_paths '!*.md' \"$content\"",
        CallValue.Folder => "_schwerpunkt_paths '*'",
        CallValue.AnyFile => "_schwerpunkt_paths ''",
        _ => ":",
    };

    private static string Words(IEnumerable<Offer> words) => "_schwerpunkt_words" + string.Concat(words.Select(word => $" {ScriptText.Quoted(word.Text)} {ScriptText.Quoted(word.Help)}"));
}
