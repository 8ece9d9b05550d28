using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>Works out branches, loops and assignments of Liquid, as far as they say the same on every build.</summary>
internal sealed partial class LiquidTemplate(LiquidScope scope)
{
    private const int MostSteps = 20_000;

    private const int Deepest = 8;

    private readonly StringBuilder made = new();
    private int depth;

    /// <summary>How much is done, shared with all that is included.</summary>
    private int[] steps = [0];

    /// <summary>What stays of a loop over what only a build knows; the piece as it is written where it is no such loop.</summary>
    private Func<LiquidPart, string> left = part => part.Source;

    /// <summary>A page with all that is known put in; what is not known stands there as it was written.</summary>
    public static string Page(string text, Func<int, bool> isCode, LiquidScope scope, Func<LiquidPart, string> left)
    {
        if (LiquidParts.Read(text, isCode) is not { } parts) return text;
        var own = new LiquidTemplate(scope) { left = left };
        return own.Write(parts, isPage: true) ? own.made.ToString() : text;
    }

    /// <summary>What an include writes; null where that cannot be known.</summary>
    /// <param name="code">The name of the file and the parameters, as they are written.</param>
    /// <param name="scope">What is known where it stands.</param>
    public static string? Include(string code, LiquidScope scope)
    {
        var own = new LiquidTemplate(scope);
        return own.Included(new LiquidPart("include", code, code)) ? own.made.ToString() : null;
    }

    private bool WriteAll(string template) => LiquidParts.Read(Remark().Replace(template, ""), _ => false) is { } parts && Write(parts, isPage: false);

    private bool Write(ImmutableArray<LiquidPart> parts, bool isPage)
    {
        foreach (var part in parts)
        {
            if (++steps[0] > MostSteps) return false;
            var before = made.Length;
            if (Do(part, isPage)) continue;
            if (!isPage) return false;
            made.Length = before;
            made.Append(part.Kind == "for" ? left(part) : part.Source);
        }

        return true;
    }

    /// <summary>False for what is not known.</summary>
    private bool Do(LiquidPart part, bool isPage)
    {
        switch (part.Kind)
        {
            case "":
                made.Append(part.Code);
                return true;
            case "=":
                if (!scope.TryEvaluate(part.Code, out var value) || value is DataValue.Keys) return false;
                // What nothing sets may be an example that somebody wanted to be read.
                if (isPage && value is null && !Owned().IsMatch(part.Code)) return false;
                made.Append(TemplateValue.Shown(value));
                return true;
            case "assign" when Assignment().Match(part.Code) is { Success: true } found:
                var isKnown = scope.TryEvaluate(found.Groups["value"].Value, out var assigned);
                scope.Set(found.Groups["name"].Value, isKnown, assigned);
                return isKnown || isPage;
            case "capture":
                return Capture(part);
            case "if" or "unless" or "case":
                return Choose(part, isPage);
            case "for":
                return Loop(part);
            case "include" or "include_relative" or "include_cached":
                return !isPage && Included(part);
            default:
                return false;
        }
    }

    private bool Capture(LiquidPart part)
    {
        var inner = new LiquidTemplate(scope) { steps = steps, depth = depth };
        var isKnown = inner.Write(part.Branches[0].Parts, isPage: false);
        scope.Set(part.Code.Trim('"', '\''), isKnown, isKnown ? TemplateValue.Of(inner.made.ToString()) : null);
        return isKnown;
    }

    private bool Choose(LiquidPart part, bool isPage)
    {
        DataValue? subject = null;
        if (part.Kind == "case" && !scope.TryEvaluate(part.Code, out subject)) return false;
        foreach (var (kind, code, parts) in part.Branches)
        {
            bool? holds = kind switch
            {
                "case" => false,
                "else" => true,
                "when" => When(code, subject),
                "unless" => !Condition(code),
                _ => Condition(code),
            };
            if (holds is null) return false;
            if (holds.Value) return Write(parts, isPage);
        }

        return true;
    }

    private bool? When(string code, DataValue? subject)
    {
        foreach (var written in Or().Split(code))
        {
            if (!scope.TryOperand(written.Trim(), out var value)) return null;
            if (TemplateValue.IsSame(value, subject)) return true;
        }

        return false;
    }

    /// <summary>Liquid works conditions out from the right.</summary>
    private bool? Condition(string code)
    {
        if (code.Length > LiquidScope.Longest) return null;
        if (Junction().Match(code) is not { Success: true } junction) return Comparison(code.Trim());
        var (left, right) = (Comparison(code[..junction.Index].Trim()), Condition(code[(junction.Index + junction.Length)..]));
        return junction.Groups["word"].Value == "and" ? left & right : left | right;
    }

    private bool? Comparison(string written)
    {
        // Liquid passes over braces that do not belong there.
        var code = written.Trim('{', '}', ' ');
        if (Compared().Match(code) is not { Success: true } found) return scope.TryEvaluate(code, out var value) && !code.StartsWith("not ", StringComparison.Ordinal) ? IsTrue(value) : null;
        var (sign, other) = (found.Groups["sign"].Value, found.Groups["right"].Value.Trim());
        if (!scope.TryEvaluate(found.Groups["left"].Value.Trim(), out var left) || !scope.TryOperand(other, out var right)) return null;
        if (other is "empty" or "blank" && sign is "==" or "!=") return (left is null || TemplateValue.Length(left) == 0) == (sign == "==");
        return sign switch
        {
            "==" => (left is null) == (right is null) && TemplateValue.IsSame(left, right),
            "!=" or "<>" => (left is null) != (right is null) || !TemplateValue.IsSame(left, right),
            "contains" => left is DataValue.Many many ? many.Items.Any(item => TemplateValue.IsSame(item, right)) : TemplateValue.Shown(left).Contains(TemplateValue.Shown(right), StringComparison.Ordinal),
            "<" => TemplateValue.Compare(left, right) < 0,
            "<=" => TemplateValue.Compare(left, right) <= 0,
            ">" => TemplateValue.Compare(left, right) > 0,
            _ => TemplateValue.Compare(left, right) >= 0,
        };
    }

    /// <summary>Only nothing and no are untrue.</summary>
    private static bool IsTrue(DataValue? value) => value is not null && !(value is DataValue.Text text && text.Value is "false" or "~" or "null");

    private bool Loop(LiquidPart part)
    {
        if (In().Match(part.Code) is not { Success: true } found || !TryItems(found, out var items)) return false;
        var name = found.Groups["name"].Value;
        if (items.IsEmpty) return part.Branches.Length < 2 || Write(part.Branches[1].Parts, isPage: false);
        for (var i = 0; i < items.Length; i++)
        {
            scope.Set(name, isKnown: true, items[i]);
            scope.Set("forloop", isKnown: true, new DataValue.Keys([("index", TemplateValue.Of(i + 1)), ("index0", TemplateValue.Of(i)), ("first", TemplateValue.Of(i == 0)), ("last", TemplateValue.Of(i == items.Length - 1)), ("length", TemplateValue.Of(items.Length))]));
            if (!Write(part.Branches[0].Parts, isPage: false)) return false;
        }

        scope.Set(name, isKnown: true, null);
        return true;
    }

    /// <summary>What a loop goes through; of keys each is a pair.</summary>
    private bool TryItems(Match found, out ImmutableArray<DataValue> items)
    {
        items = [];
        if (found.Groups["more"].Value.Trim() is { Length: > 0 } more && more != "reversed" && !Limit().IsMatch(more)) return false;
        if (!scope.TryOperand(found.Groups["list"].Value, out var list)) return false;
        items = list is DataValue.Keys keys ? [.. keys.Entries.Select(entry => TemplateValue.Of([TemplateValue.Of(entry.Name), entry.Value]))] : TemplateValue.Items(list);
        if (found.Groups["more"].Value.Contains("reversed", StringComparison.Ordinal)) items = [.. items.Reverse()];
        if (Limit().Match(found.Groups["more"].Value) is { Success: true } limit) items = [.. items.Take(int.Parse(limit.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture))];
        return true;
    }

    private bool Included(LiquidPart part)
    {
        if (++depth > Deepest || Named().Match(part.Code) is not { Success: true } named || scope.IncludeOf(named.Groups["file"].Value) is not { } template) return false;
        var parameters = ImmutableArray.CreateBuilder<(string, DataValue)>();
        foreach (Match word in Parameter().Matches(part.Code[named.Length..]))
        {
            if (!scope.TryOperand(word.Groups["value"].Value, out var value)) return false;
            if (value is not null) parameters.Add((word.Groups["name"].Value, value));
        }

        var inner = new LiquidTemplate(scope.Inside(new DataValue.Keys(parameters.DrainToImmutable()))) { steps = steps, depth = depth };
        var isKnown = inner.WriteAll(template);
        made.Append(inner.made);
        depth--;
        return isKnown;
    }

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:page|site)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?<name>[\w-]+)\s*=\s*(?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Assignment();

    [GeneratedRegex("""\s+(?<word>and|or)\s+(?=(?:[^"']|"[^"]*"|'[^']*')*$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Junction();

    [GeneratedRegex(@",|\s+or\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    [GeneratedRegex("""^(?<left>(?:"[^"]*"|'[^']*'|[^"'=<>!])*?)\s*(?<sign>==|!=|<>|<=|>=|<|>|\bcontains\b)\s*(?<right>.+)$""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^(?<name>\w+)\s+in\s+(?<list>[^\s()]+)(?<more>[^()]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex In();

    [GeneratedRegex(@"^\s*limit:\s*(?<count>\d{1,6})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex("""^["']?(?<file>[\w./-]+)["']?""", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("""(?<name>[\w-]+)\s*[=:]\s*(?<value>"[^"]*"|'[^']*'|[^\s"',]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
