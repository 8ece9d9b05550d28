using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>What Liquid on a page can know.</summary>
internal sealed partial class LiquidScope(GeneratorSettings settings, TemplateData data, MovedPage page, Func<string, string?> include)
{
    /// <summary>Nobody writes a longer expression.</summary>
    public const int Longest = 2_000;

    /// <summary>What Jekyll works out itself.</summary>
    private static readonly string[] OfSite = ["posts", "pages", "collections", "time", "static_files", "html_pages", "html_files", "documents", "categories", "tags", "related_posts", "github"];

    private static readonly string[] OfPage = ["date", "id", "content", "excerpt", "next", "previous", "dir", "name", "collection", "output", "categories", "tags"];

    private readonly Dictionary<string, (bool IsKnown, DataValue? Value)> variables = new(StringComparer.Ordinal);

    /// <summary>Whether what nothing here names may have a value all the same, from a layout or a program.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The text of a file below the includes; null where there is none.</summary>
    public string? IncludeOf(string file) => include(file);

    public void Set(string name, bool isKnown, DataValue? value) => variables[name] = (isKnown, value);

    /// <summary>The same for an include, with its parameters and nothing of what loops and assignments around it set.</summary>
    public LiquidScope Inside(DataValue.Keys parameters)
    {
        var inside = new LiquidScope(settings, data, page, include) { IsOpen = IsOpen };
        foreach (var (name, value) in variables) inside.variables[name] = value;
        // Eleventy gives what an include is told the names themselves.
        if (IsOpen) foreach (var (name, value) in parameters.Entries) inside.variables[name] = (true, value);
        inside.variables["include"] = (true, parameters);
        return inside;
    }

    /// <summary>What an expression says, filters and all; false where nobody knows.</summary>
    public bool TryEvaluate(string code, out DataValue? value)
    {
        value = null;
        if (code.Length > Longest) return false;
        var parts = Pipe().Split(code);
        if (!TryOperand(parts[0].Trim(), out value)) return false;
        foreach (var filter in parts[1..])
        {
            var (name, given) = filter.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (filter[..colon].Trim(), filter[(colon + 1)..]) : (filter.Trim(), "");
            var arguments = ImmutableArray.CreateBuilder<DataValue?>();
            foreach (var written in given.Length == 0 ? [] : Comma().Split(given))
            {
                if (!TryOperand(written.Trim(), out var argument)) return false;
                arguments.Add(argument);
            }

            if (!LiquidFilters.TryApply(name, value, arguments.DrainToImmutable(), settings, out value)) return false;
        }

        return true;
    }

    public bool TryOperand(string code, out DataValue? value)
    {
        value = null;
        if (Quoted().Match(code) is { Success: true } quoted)
        {
            value = TemplateValue.Of(quoted.Groups["text"].Value);
            return true;
        }

        if (code is "nil" or "null" or "" or "empty" or "blank") return true;
        if (code is "true" or "false" || TemplateValue.Number(TemplateValue.Of(code)) is not null)
        {
            value = TemplateValue.Of(code);
            return true;
        }

        if (!Path().IsMatch(code)) return false;
        var steps = Step().Matches(code).Select(step => step.Groups["key"].Success ? step.Groups["key"].Value : step.Value).ToArray();
        if (steps.Any(step => step.StartsWith('[')) || !TryRoot(steps, out value, out var taken)) return false;
        foreach (var step in steps[taken..]) value = Field(value, step);
        return true;
    }

    private static DataValue? Field(DataValue? value, string name) => (name, value) switch
    {
        ("size", DataValue.Many or DataValue.Text) => TemplateValue.Of(TemplateValue.Length(value)),
        ("first", DataValue.Many { Items: [var first, ..] }) => first,
        ("last", DataValue.Many { Items: [.., var last] }) => last,
        _ => TemplateValue.At(value, name),
    };

    /// <summary>Where a path begins, and how many of its steps lead there.</summary>
    private bool TryRoot(string[] steps, out DataValue? value, out int taken)
    {
        (value, taken) = (null, 1);
        if (variables.TryGetValue(steps[0], out var known))
        {
            value = known.Value;
            return known.IsKnown;
        }

        if (IsOpen && (page.Source.Head.Find(steps[0]) ?? page.Place.Shared.Find(steps[0]) ?? (steps[0] == "title" ? TemplateValue.Of(page.Title) : data.IsUnread(steps[0]) ? null : data.All.Find(steps[0]))) is { } named)
        {
            value = named;
            return true;
        }

        if (steps[0] == "jekyll" && steps is [_, "environment"])
        {
            (value, taken) = (TemplateValue.Of("production"), 2);
            return true;
        }

        if (steps is ["site", "data", ..])
        {
            (value, taken) = (data.All, 2);
            return steps.Length < 3 || !data.IsUnread(steps[2]);
        }

        return steps[0] switch
        {
            "site" when steps.Length > 1 => TryRead(settings.Data, steps[1], OfSite, out value, out taken),
            "page" when steps.Length > 1 => TryRead(page.Source.Head, steps[1], OfPage, out value, out taken),
            "site" or "page" or "include" or "layout" or "content" or "paginator" or "post" or "theme" => false,
            _ => !IsOpen,
        };
    }

    private bool TryRead(DataValue.Keys keys, string name, string[] made, out DataValue? value, out int taken)
    {
        taken = 2;
        value = (name, keys == settings.Data) switch
        {
            ("baseurl", true) => TemplateValue.Of(settings.BasePath),
            ("url", true) => TemplateValue.Of((settings.BaseUrl ?? "")[..^(settings.BaseUrl is null ? 0 : settings.BasePath.Length)]),
            ("title", false) => TemplateValue.Of(page.Title),
            ("url", false) => TemplateValue.Of(page.Place.Old ?? ""),
            ("path", false) => TemplateValue.Of(page.Source.Path),
            _ => keys.Find(name) ?? (keys == settings.Data ? null : page.Place.Shared.Find(name)),
        };
        if (keys == settings.Data) return !made.Contains(name) && settings.Data.Find("collections", name) is null && !(settings.Data.Find("collections") is DataValue.Many list && list.AllWords.Contains(name));
        return value is not null || !made.Contains(name);
    }

    [GeneratedRegex("""\|(?=(?:[^"']|"[^"]*"|'[^']*')*$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Pipe();

    [GeneratedRegex(""",(?=(?:[^"']|"[^"]*"|'[^']*')*$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex("""^(?:"(?<text>[^"]*)"|'(?<text>[^']*)')$""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("""^[A-Za-z_][\w-]*(?:\.[\w-]+\??|\[(?:-?\d+|"[^"\]]*"|'[^'\]]*'|[\w.-]+)\])*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex("""[\w-]+\??(?![^\[]*\])|\[(?:"(?<key>[^"]*)"|'(?<key>[^']*)'|(?<key>-?\d+)|[\w.-]+)\]""", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
