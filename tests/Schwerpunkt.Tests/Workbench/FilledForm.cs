using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>A form of a page with what a browser would send of it.</summary>
internal sealed class FilledForm
{
    private readonly List<(string Name, string Value)> fields = [];

    /// <param name="page">The page.</param>
    /// <param name="button">The value of the button that is pressed: it tells the form.</param>
    public FilledForm(string page, string button = "speichern")
    {
        using var document = new HtmlParser().ParseDocument(page);
        var form = document.QuerySelectorAll("main form").FirstOrDefault(form => form.QuerySelector($"button[value={button}]") is not null);
        Assert.True(form is not null, $"No form with the button {button} in: {page}");
        foreach (var field in form.QuerySelectorAll("input, textarea, select"))
        {
            if (field is IHtmlInputElement { Type: "checkbox", IsChecked: false } || field.GetAttribute("name") is not { } name) continue;
            var value = field switch { IHtmlInputElement input => input.Value, IHtmlTextAreaElement area => area.Value, IHtmlSelectElement select => select.Value ?? "", _ => "" };
            fields.Add((name, value.ReplaceLineEndings("\r\n")));
        }

        fields.Add(("aktion", button));
    }

    public (string Name, string Value)[] Fields => [.. fields.Where(one => one.Name != "kennung")];

    public string this[string name] => fields.First(one => one.Name == name).Value;

    /// <summary>Types into a field, of several with the same name into the first that is empty.</summary>
    public FilledForm With(string name, string value)
    {
        var at = fields.FindIndex(field => field.Name == name);
        if (fields.FindLastIndex(field => field.Name == name) > at) at = fields.FindIndex(field => field.Name == name && field.Value.Length == 0);
        if (at < 0) fields.Add((name, value));
        else fields[at] = (name, value);
        return this;
    }
}
