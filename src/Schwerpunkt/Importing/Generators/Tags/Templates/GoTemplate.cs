using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>What a template of Go may ask for.</summary>
/// <param name="Root">What the dot is at its beginning.</param>
/// <param name="Call">Works out what only the site knows; false where it does not.</param>
internal sealed record GoScope(DataValue.Keys Root, GoCall Call);

/// <summary>Calls a function of the site's own.</summary>
internal delegate bool GoCall(string name, ImmutableArray<DataValue?> arguments, out DataValue? value);

/// <summary>Works out a template of Go, as far as it says the same on every build.</summary>
internal sealed partial class GoTemplate(GoScope scope)
{
    private const int MostSteps = 20_000;

    private readonly Dictionary<string, DataValue?> variables = new(StringComparer.Ordinal);
    private readonly StringBuilder made = new();
    private int steps;
    private bool isUnknown;

    /// <summary>What it writes; null where that cannot be known.</summary>
    public static string? Fill(string template, GoScope scope)
    {
        if (GoParts.Read(template) is not { } parts) return null;
        var own = new GoTemplate(scope);
        own.Write(parts, scope.Root);
        return own.isUnknown ? null : own.made.ToString();
    }

    private void Write(ImmutableArray<GoPart> parts, DataValue? dot)
    {
        var outer = new List<(string Name, bool WasThere, DataValue? Value)>();
        foreach (var part in parts)
        {
            if (isUnknown || ++steps > MostSteps)
            {
                isUnknown = true;
                return;
            }

            if (part.Kind.Length == 0) made.Append(part.Code);
            else if (part.Kind == "do") Do(part.Code, dot, outer);
            else Choose(part, dot);
        }

        foreach (var (name, wasThere, value) in Enumerable.Reverse(outer))
        {
            if (wasThere) variables[name] = value;
            else variables.Remove(name);
        }
    }

    /// <summary>An output, or a variable that is set.</summary>
    private void Do(string code, DataValue? dot, List<(string, bool, DataValue?)> outer)
    {
        if (Assignment().Match(code) is { Success: true } found)
        {
            var name = found.Groups["name"].Value;
            var value = Evaluate(code[found.Length..], dot);
            if (found.Groups["colon"].Success) outer.Add((name, variables.ContainsKey(name), variables.GetValueOrDefault(name)));
            variables[name] = value;
            return;
        }

        var words = TemplateValue.Shown(Evaluate(code, dot));
        var line = made.Length;
        while (line > 0 && made[line - 1] is ' ' or '\t') line--;
        if (words.Contains('\n', StringComparison.Ordinal) && (line == 0 || made[line - 1] == '\n')) made.Length = line;
        made.Append(words);
    }

    private void Choose(GoPart part, DataValue? dot)
    {
        var (names, code) = Assignment().Match(part.Code) is { Success: true } found ? (found.Groups["name"].Value, part.Code[found.Length..]) : ("", part.Code);
        var value = Evaluate(code, dot);
        if (isUnknown) return;
        if (part.Kind == "range") Range(part, names, value, dot);
        else if (IsTrue(value))
        {
            if (names.Length > 0) variables[names] = value;
            Write(part.Then, part.Kind == "with" ? value : dot);
        }
        else Write(part.Else, dot);
    }

    private void Range(GoPart part, string names, DataValue? value, DataValue? dot)
    {
        var items = TemplateValue.Items(value);
        if (items.IsEmpty) Write(part.Else, dot);
        for (var i = 0; i < items.Length && !isUnknown; i++)
        {
            var split = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (split.Length > 0) variables[split[^1]] = items[i];
            if (split.Length > 1) variables[split[0]] = value is DataValue.Keys keys ? TemplateValue.Of(keys.Entries[i].Name) : TemplateValue.Of(i);
            Write(part.Then, items[i]);
        }
    }

    private DataValue? Evaluate(string code, DataValue? dot)
    {
        var tokens = new GoTokens(code);
        var value = Pipeline(tokens, dot, 0);
        return tokens is { IsWhole: true, IsAtEnd: true } ? value : Unknown();
    }

    private DataValue? Pipeline(GoTokens tokens, DataValue? dot, int depth)
    {
        if (depth > 20 || !tokens.HasOperand) return Unknown();
        var value = Command(tokens, dot, [], depth);
        while (!isUnknown && tokens.Take("|")) value = tokens.HasOperand ? Command(tokens, dot, [value], depth) : Unknown();
        return value;
    }

    private DataValue? Command(GoTokens tokens, DataValue? dot, ImmutableArray<DataValue?> piped, int depth)
    {
        var first = Operand(tokens, dot, depth, isFirst: true, out var name);
        var arguments = ImmutableArray.CreateBuilder<DataValue?>();
        while (!isUnknown && tokens.HasOperand) arguments.Add(Operand(tokens, dot, depth, isFirst: false, out _));
        arguments.AddRange(piped);
        if (isUnknown) return null;
        return name is not null ? Call(name, arguments.DrainToImmutable(), dot) : arguments.Count == 0 ? first : Unknown();
    }

    /// <summary>A value; the name alone where it is a function, or a method.</summary>
    private DataValue? Operand(GoTokens tokens, DataValue? dot, int depth, bool isFirst, out string? function)
    {
        function = null;
        if (tokens.Take("("))
        {
            var inner = Pipeline(tokens, dot, depth + 1);
            if (!tokens.Take(")")) return Unknown();
            return tokens.TakeFields() is { Length: > 0 } fields ? Fields(inner, fields[1..].Split('.')) : inner;
        }

        var token = tokens.Take();
        if (token.Groups["string"] is { Success: true } text) return TemplateValue.Of(text.ValueSpan[0] == '`' ? text.Value[1..^1] : Escape().Replace(text.Value[1..^1], sign => sign.Value switch { "\\n" => "\n", "\\t" => "\t", _ => sign.Value[1..] }));
        if (token.Groups["number"] is { Success: true } number) return TemplateValue.Of(number.Value);
        if (token.Groups["name"].Value is not { Length: > 0 } name) return Unknown();
        if (name is "true" or "false") return TemplateValue.Of(name);
        if (name is "nil") return null;
        if (isFirst && IsCall(name))
        {
            function = name;
            return null;
        }

        return IsCall(name) ? Call(name, [], dot) : Chain(name, dot);
    }

    private static bool IsCall(string name) => name[0] is not ('.' or '$') && name.Split('.')[0] is not ("site" or "page") || name[(name.LastIndexOf('.') + 1)..] is "Get" or "Set" or "Add" or "RenderString" or "Param" or "GetMatch" or "Resize" or "Fit" or "Fill" or "Crop" or "Filter" or "Process";

    /// <summary>What a name with dots leads to.</summary>
    private DataValue? Chain(string name, DataValue? dot)
    {
        if (name == ".") return dot;
        var parts = name.Split('.');
        if (parts[0].Length == 0) return Fields(dot, parts[1..]);
        if (parts[0] == "$") return Fields(scope.Root, parts[1..]);
        if (parts[0] == "site") return Fields(scope.Root, ["Site", .. parts[1..]]);
        if (parts[0] == "page") return Fields(scope.Root, ["Page", .. parts[1..]]);
        return variables.TryGetValue(parts[0], out var value) ? Fields(value, parts[1..]) : Unknown();
    }

    private DataValue? Fields(DataValue? value, string[] names)
    {
        foreach (var name in names)
        {
            if (name.Length == 0) return Unknown();
            if (value?.Find(name) is { } found) value = found;
            else if (value is DataValue.Keys keys && keys.Entries is [(GoScopes.Closed, _), ..]) return Unknown();
            else return value is null or DataValue.Keys ? null : Unknown();
        }

        return value;
    }

    private DataValue? Unknown()
    {
        isUnknown = true;
        return null;
    }

    private static bool IsTrue(DataValue? value) => value switch
    {
        null => false,
        DataValue.Text text => text.Value is not (null or "" or "false" or "0"),
        _ => TemplateValue.Length(value) > 0,
    };

    [GeneratedRegex(@"^(?<name>\$\w+(?:\s*,\s*\$\w+)?)\s*(?<colon>:)?=\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
