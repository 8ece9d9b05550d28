namespace Schwerpunkt.Workbench.Requests;

/// <summary>What a page of the workbench answers: a closed family.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A page, or the part of it that an open page puts in.</summary>
    /// <param name="Title">Of the page; German.</param>
    public sealed record Shown(string Title, Html Body) : Reply;

    /// <summary>What was asked for could not be done: the form again, with what was typed and why.</summary>
    public sealed record Again(string Title, Html Body) : Reply;

    /// <summary>It is done, and the files are written.</summary>
    /// <param name="Next">Where a browser goes that shows the form as a page of its own.</param>
    public sealed record Done(string Next) : Reply
    {
        /// <summary>German, what was done, for who stays on the page.</summary>
        public string Said { get; init; } = "Gespeichert.";
    }

    /// <summary>Something by itself, such as a list of pages to choose from.</summary>
    public sealed record Text(string MediaType, string Content) : Reply;

    /// <summary>A file as it is, such as a picture to look at.</summary>
    public sealed record Bytes(string MediaType, ReadOnlyMemory<byte> Content) : Reply;

    /// <summary>There is nothing of that name.</summary>
    public sealed record Missing(string Reason) : Reply;
}
