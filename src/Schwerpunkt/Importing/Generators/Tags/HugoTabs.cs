using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Tabs of Hugo's themes: the name of each is a line above its text.</summary>
internal static class HugoTabs
{
    /// <summary>By the place of each tab that stands in tabs what they call it; an empty name where they call it nothing.</summary>
    public static Dictionary<int, string> Of(IReadOnlyList<Match> tags)
    {
        var (named, around) = (new Dictionary<int, string>(), new Stack<Queue<string>>());
        for (var i = 0; i < tags.Count; i++)
        {
            var name = tags[i].Groups["name"].Value.ToLowerInvariant();
            if (name is "tabs" or "tabpane" or "tabset")
            {
                if (tags[i].Groups["end"].Success) around.TryPop(out _);
                else around.Push(new Queue<string>(Names(tags[i])));
            }
            else if (name == "tab" && !tags[i].Groups["end"].Success && around.TryPeek(out var names)) named[i] = names.TryDequeue(out var own) ? own : "";
        }

        return named;
    }

    /// <summary>A tab below its name.</summary>
    public static string Written(TagParameters words, string name, string inner)
    {
        var own = words.Of("name", "title", "header", "label") ?? words.Quoted.FirstOrDefault() ?? name;
        return $"\n\n{(own.Length > 0 ? Building.Bold(own) + "\n\n" : "")}{Building.Dedent(inner).Trim('\n', ' ')}\n\n";
    }

    private static IEnumerable<string> Names(Match tabs) =>
        (TagParameters.Read(tabs.Groups["args"].Value).Of("items") ?? "").Trim('[', ']').Split(',').Select(name => name.Trim(' ', '"', '\'')).Where(name => name.Length > 0);
}
