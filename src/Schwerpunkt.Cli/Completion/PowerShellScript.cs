using System.Text.RegularExpressions;

namespace Schwerpunkt.Cli.Completion;

/// <summary>The script for PowerShell, which no test here can run: it was tried by hand in the engine of 7.6.</summary>
internal static partial class PowerShellScript
{
    public static string Of(CallTable table) => $$"""
        # Ergänzt in PowerShell, was hinter „schwerpunkt“ steht. Gemacht von „schwerpunkt completion powershell“.
        Register-ArgumentCompleter -Native -CommandName schwerpunkt -ScriptBlock {
            param($word, $call, $cursor)

            $commands = {{Table(table.Named.Select(command => command.Word))}}
            $options = @{
        {{ScriptText.Lines(table.Commands.Select(command => $"        {Quoted(command.Word.Text)} = {Table(command.Options.Select(option => option.Word))}"))}}
            }
            $values = @{
        {{ScriptText.Lines(table.Valued.Select(option => $"        {Quoted(option.Word.Text)} = {Value(option.Value)}"))}}
            }
            $arguments = @{
        {{ScriptText.Lines(table.Named.SelectMany(command => command.Arguments.Select((argument, place) => $"        {Quoted($"{command.Word.Text} {(argument.IsMany ? "*" : place)}")} = {Value(argument.Value)}")))}}
            }

            $typed = @($call.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text.Trim([char[]](34, 39)) })
            $command = ''
            $place = 0
            $content = 'content'
            for ($i = 0; $i -lt $typed.Count; $i++) {
                if ($values.Contains($typed[$i])) {
                    if ($typed[$i] -eq '--content' -and $i + 1 -lt $typed.Count) { $content = $typed[$i + 1] }
                    $i++
                }
                elseif (-not $typed[$i].StartsWith('-')) {
                    if ($command -eq '') { $command = $typed[$i] } else { $place++ }
                }
            }

            $before = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
            $lead = ''
            if ($word -match '^(--[a-z-]+)=(.*)$') {
                $before = $Matches[1]
                $lead = $before + '='
                $word = $Matches[2]
            }
            $wanted = if ($values.Contains($before)) { $values[$before] }
            elseif ($word.StartsWith('-')) { $options[$command] }
            elseif ($command -eq '') { $commands }
            elseif ($arguments.Contains("$command $place")) { $arguments["$command $place"] }
            else { $arguments["$command *"] }

            if ($wanted -is [System.Collections.IDictionary]) {
                foreach ($entry in $wanted.GetEnumerator()) {
                    if (-not $entry.Key.StartsWith($word, [System.StringComparison]::OrdinalIgnoreCase)) { continue }
                    $help = if ($entry.Value) { $entry.Value } else { $entry.Key }
                    [System.Management.Automation.CompletionResult]::new($lead + $entry.Key, $entry.Key, 'ParameterValue', $help)
                }
                return
            }
            if (-not $wanted) { return }

            # Ordner und Dateien; Seiten erst vom Inhaltsordner aus, dann von hier.
            $path = $word.Trim([char[]](34, 39))
            $above = $path -replace '[^/\\]*$', ''
            $places = if ($wanted -eq 'page') { $content, '.' } else { , '.' }
            foreach ($from in $places) {
                $pattern = if ([System.IO.Path]::IsPathRooted($path)) { "$path*" } else { Join-Path $from "$path*" }
                $found = @(Get-ChildItem -Path $pattern -ErrorAction Ignore | Where-Object { $_.PSIsContainer -or $wanted -eq 'file' -or ($wanted -eq 'page' -and $_.Extension -eq '.md') })
                foreach ($entry in $found) {
                    $text = $above + $entry.Name + $(if ($entry.PSIsContainer) { '/' })
                    $written = if ($text -match '^[\w./\\:~-]+$') { $text } else { '''' + $text.Replace('''', '''''') + '''' }
                    [System.Management.Automation.CompletionResult]::new($lead + $written, $entry.Name, 'ProviderItem', $text)
                }
                if ($found.Count -gt 0) { return }
            }
        }

        """;

    private static string Value(CallValue? value) => value switch
    {
        CallValue.OneOf one => Table(one.Words),
        CallValue.Page => "'page'",
        CallValue.Folder => "'folder'",
        CallValue.AnyFile => "'file'",
        _ => "''",
    };

    private static string Table(IEnumerable<Offer> words) => $"[ordered]@{{ {string.Join("; ", words.Select(word => $"{Quoted(word.Text)} = {Quoted(word.Help)}"))} }}";

    private static string Quoted(string text) => $"'{SingleQuote().Replace(text, "$0$0")}'";

    /// <summary>PowerShell takes each of them for the end of a text between single ones.</summary>
    [GeneratedRegex("['\u2018\u2019\u201A\u201B]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuote();
}
