using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>What a browser asks of a page of the workbench.</summary>
/// <param name="State">What the preview shows at this moment.</param>
/// <param name="Token">Of this start of the preview; every form carries it.</param>
/// <param name="Query">What stands behind the address.</param>
/// <param name="Form">What was typed; empty where the page is only shown.</param>
internal sealed record WorkRequest(PreviewState State, string Token, IQueryCollection Query, IFormCollection Form)
{
    /// <summary>Whether only the form is asked for, to be put into an open page.</summary>
    public bool IsPart => Query.ContainsKey("teil");

    /// <summary>A value by its name, from the form or the address; empty where there is none.</summary>
    public string this[string name] => Values(name) is [.., var last] ? last ?? "" : "";

    /// <summary>Whether there is a value of this name.</summary>
    public bool Has(string name) => Form.ContainsKey(name) || Query.ContainsKey(name);

    /// <summary>All values of one name, in the order of the form.</summary>
    public ImmutableArray<string> All(string name) => [.. Values(name).Select(value => value ?? "")];

    /// <summary>The file of the content that the page is about, below content/.</summary>
    public string File => this["seite"];

    /// <summary>Whether somebody agreed to what else an edit changes.</summary>
    public bool IsAgreed => this["einverstanden"] == "ja";

    private StringValues Values(string name) => Form.TryGetValue(name, out var typed) ? typed : Query[name];
}
