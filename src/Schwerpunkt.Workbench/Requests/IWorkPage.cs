namespace Schwerpunkt.Workbench.Requests;

/// <summary>A page of the workbench: a form that works by itself, and as a part of the page that is edited.</summary>
internal interface IWorkPage
{
    /// <summary>Its address below <c>/__vorschau/</c>.</summary>
    string Path { get; }

    /// <summary>Shows it. Nothing is changed by it.</summary>
    Task<Reply> Show(WorkRequest request);

    /// <summary>Does what its form says. Comes only from a page of this start of the preview.</summary>
    Task<Reply> Do(WorkRequest request);
}
