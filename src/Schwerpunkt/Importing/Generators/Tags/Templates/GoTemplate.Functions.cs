using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <content>The functions that templates call.</content>
internal sealed partial class GoTemplate
{
    private DataValue? Call(string name, ImmutableArray<DataValue?> arguments, DataValue? dot)
    {
        if (scope.Call(name, arguments, out var own)) return own;
        if (name[0] is '.' or '$') return Method(name, arguments, dot);
        var plain = name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
        return plain switch
        {
            "eq" or "ne" or "lt" or "le" or "gt" or "ge" when arguments.Length > 1 => TemplateValue.Of(Holds(plain, arguments)),
            "not" when arguments.Length == 1 => TemplateValue.Of(!IsTrue(arguments[0])),
            "and" when arguments.Length > 0 => arguments.FirstOrDefault(value => !IsTrue(value), arguments[^1]),
            "or" when arguments.Length > 0 => arguments.FirstOrDefault(IsTrue, arguments[^1]),
            "cond" when arguments.Length == 3 => IsTrue(arguments[0]) ? arguments[1] : arguments[2],
            "default" when arguments.Length == 2 => IsTrue(arguments[1]) ? arguments[1] : arguments[0],
            "isset" when arguments.Length == 2 => TemplateValue.Of(TemplateValue.At(arguments[0], TemplateValue.Shown(arguments[1])) is not null),
            "index" when arguments.Length > 1 => arguments.Skip(1).Aggregate(arguments[0], (value, key) => key is DataValue.Many ? key.AllWords.Aggregate(value, TemplateValue.At) : TemplateValue.At(value, TemplateValue.Shown(key))),
            "slice" => TemplateValue.Of(arguments.OfType<DataValue>()),
            "dict" when arguments.Length % 2 == 0 => new DataValue.Keys([.. arguments.Chunk(2).Where(pair => pair[1] is not null).Select(pair => (TemplateValue.Shown(pair[0]), pair[1] ?? TemplateValue.Of("")))]),
            "in" when arguments.Length == 2 => TemplateValue.Of(arguments[0] is DataValue.Many many ? many.Items.Any(item => TemplateValue.IsSame(item, arguments[1])) : TemplateValue.Shown(arguments[0]).Contains(TemplateValue.Shown(arguments[1]), StringComparison.Ordinal)),
            "len" when arguments.Length == 1 => TemplateValue.Of(TemplateValue.Length(arguments[0])),
            "printf" when arguments.Length > 0 => Printed(TemplateValue.Shown(arguments[0]), arguments[1..]),
            "print" or "println" => TemplateValue.Of(string.Concat(arguments.Select(TemplateValue.Shown))),
            "add" or "sub" or "mul" or "div" when arguments.Length == 2 && TemplateValue.Number(arguments[0]) is { } one && TemplateValue.Number(arguments[1]) is { } two => Counted(plain, one, two),
            _ => OfWords(plain, arguments),
        };
    }

    /// <summary>Pictures are shown in whatever size; how is of no interest.</summary>
    private DataValue? Method(string name, ImmutableArray<DataValue?> arguments, DataValue? dot)
    {
        var cut = name.LastIndexOf('.');
        var method = name[(cut + 1)..];
        // What one template notes for another shows nothing here.
        if (method is "Set" or "Add") return name.Contains("Scratch", StringComparison.Ordinal) || name.Contains("Store", StringComparison.Ordinal) ? null : Unknown();
        if (method == "RenderString") return arguments.IsEmpty ? Unknown() : arguments[^1];
        var receiver = Chain(cut == 0 ? "." : name[..cut], dot);
        return method is "Resize" or "Fit" or "Fill" or "Crop" or "Filter" or "Process" ? receiver
            : method == "Get" && arguments is [{ } key] && receiver is DataValue.Keys keys && !keys.Entries.Any(entry => entry.Name == GoScopes.Closed) ? TemplateValue.At(receiver, TemplateValue.Shown(key))
            : Unknown();
    }

    private static bool Holds(string sign, ImmutableArray<DataValue?> arguments) => sign switch
    {
        "eq" => arguments.Skip(1).Any(other => TemplateValue.IsSame(arguments[0], other)),
        "ne" => !TemplateValue.IsSame(arguments[0], arguments[1]),
        "lt" => TemplateValue.Compare(arguments[0], arguments[1]) < 0,
        "le" => TemplateValue.Compare(arguments[0], arguments[1]) <= 0,
        "gt" => TemplateValue.Compare(arguments[0], arguments[1]) > 0,
        _ => TemplateValue.Compare(arguments[0], arguments[1]) >= 0,
    };

    private DataValue? Counted(string sign, decimal one, decimal two) => sign switch
    {
        _ when Math.Abs(one) > 1_000_000_000 || Math.Abs(two) > 1_000_000_000 => Unknown(),
        "add" => TemplateValue.Of(one + two),
        "sub" => TemplateValue.Of(one - two),
        "mul" => TemplateValue.Of(one * two),
        _ => two == 0 ? Unknown() : TemplateValue.Of(Math.Floor(one / two)),
    };

    private DataValue? Printed(string form, ImmutableArray<DataValue?> values)
    {
        var place = 0;
        var words = Verb().Replace(form, verb =>
        {
            if (verb.Value == "%%") return "%";
            if (verb.Groups["kind"].Value is not ("s" or "v" or "d") || place >= values.Length) isUnknown = true;
            return place < values.Length ? TemplateValue.Shown(values[place++]) : "";
        });
        return TemplateValue.Of(words);
    }

    private DataValue? OfWords(string name, ImmutableArray<DataValue?> arguments)
    {
        if (arguments.IsEmpty) return Unknown();
        var (last, first) = (TemplateValue.Shown(arguments[^1]), TemplateValue.Shown(arguments[0]));
        var second = arguments.Length > 1 ? TemplateValue.Shown(arguments[1]) : "";
        var third = arguments.Length > 2 ? TemplateValue.Shown(arguments[2]) : "";
        return name switch
        {
            "markdownify" or "safehtml" or "safeurl" or "safehtmlattr" or "safecss" or "safejs" or "htmlescape" or "htmlunescape" or "plainify" or "emojify" or "string" or "int" or "chomp" or "lower" or "tolower" or "upper" or "toupper" or "trimspace" when arguments.Length == 1 => TemplateValue.Of(Changed(name, last)),
            "title" or "humanize" or "firstupper" when arguments.Length == 1 && last.Length > 0 => TemplateValue.Of(char.ToUpperInvariant(last[0]) + last[1..]),
            "urlize" or "anchorize" when arguments.Length == 1 => TemplateValue.Of(Slug.Of(last)),
            "md5" or "sha1" or "sha256" => TemplateValue.Of("x" + Slug.Of(last)),
            "trimprefix" => TemplateValue.Of(last.StartsWith(first, StringComparison.Ordinal) ? last[first.Length..] : last),
            "trimsuffix" => TemplateValue.Of(last.EndsWith(first, StringComparison.Ordinal) ? last[..^first.Length] : last),
            "hasprefix" => TemplateValue.Of(first.StartsWith(second, StringComparison.Ordinal)),
            "hassuffix" => TemplateValue.Of(first.EndsWith(second, StringComparison.Ordinal)),
            "contains" => TemplateValue.Of(first.Contains(second, StringComparison.Ordinal)),
            "trim" when arguments.Length == 2 => TemplateValue.Of(first.Trim([.. second])),
            "replace" when arguments.Length == 3 && second.Length > 0 => TemplateValue.Of(first.Replace(second, third, StringComparison.Ordinal)),
            "replacere" when arguments.Length == 3 => Matched(first, second, third),
            "split" when arguments.Length == 2 && second.Length > 0 => TemplateValue.Of(first.Split(second).Select(TemplateValue.Of)),
            "delimit" when arguments.Length == 2 => TemplateValue.Of(string.Join(second, TemplateValue.Items(arguments[0]).Select(TemplateValue.Shown))),
            "substr" when arguments.Length > 1 => Part(first, second, third),
            "first" when int.TryParse(first, out var most) => TemplateValue.Of(TemplateValue.Items(arguments[^1]).Take(most)),
            "after" when int.TryParse(first, out var passed) => TemplateValue.Of(TemplateValue.Items(arguments[^1]).Skip(passed)),
            "partial" or "partialcached" when first.StartsWith("icon", StringComparison.Ordinal) || first.Contains("svg", StringComparison.Ordinal) => TemplateValue.Of(""),
            _ => Unknown(),
        };
    }

    private static string Changed(string name, string words) => name switch
    {
        "lower" or "tolower" => words.ToLowerInvariant(),
        "upper" or "toupper" => words.ToUpperInvariant(),
        "chomp" => words.TrimEnd('\n', '\r'),
        "trimspace" => words.Trim(),
        "htmlunescape" => System.Net.WebUtility.HtmlDecode(words),
        _ => words,
    };

    private DataValue? Matched(string pattern, string with, string words)
    {
        try
        {
            return TemplateValue.Of(Regex.Replace(words, pattern, with, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
        {
            return Unknown();
        }
    }

    private DataValue? Part(string words, string from, string length)
    {
        if (!int.TryParse(from, out var start) || length.Length > 0 && !int.TryParse(length, out _)) return Unknown();
        if (start < 0) start = Math.Max(0, words.Length + start);
        start = Math.Min(start, words.Length);
        var count = length.Length == 0 ? words.Length - start : int.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
        return count < 0 ? Unknown() : TemplateValue.Of(words.Substring(start, Math.Min(count, words.Length - start)));
    }

    [GeneratedRegex(@"%(?:%|[-+# 0-9.]*(?<kind>[a-zA-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
