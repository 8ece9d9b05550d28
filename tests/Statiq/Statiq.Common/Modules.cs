using System.Collections.Immutable;

namespace Statiq.Common;

public interface IModule
{
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}

public abstract class Module : IModule
{
    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context);

    protected virtual Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) => throw new NotSupportedException();
}

public abstract class SyncModule : Module
{
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) => Task.FromResult(ExecuteContext(context));

    protected virtual IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => throw new NotSupportedException();
}

public abstract class ParallelModule : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        (await Task.WhenAll(context.Inputs.Select(input => ExecuteInputAsync(input, context)))).SelectMany(documents => documents);

    protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) => throw new NotSupportedException();
}

public class ModuleList : List<IModule>;

public class ForAllDocuments(params IModule[] modules) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var module in modules) context = context.With([.. await module.ExecuteAsync(context)]);
        return context.Inputs;
    }
}

public interface IReadOnlySettings : IMetadata;

public interface IExecutionState : IDocumentFactory
{
    IReadOnlyFileSystem FileSystem { get; }

    DateTime ExecutionDateTime { get; }
}

public interface IExecutionContext : IExecutionState, IMetadata, Microsoft.Extensions.Logging.ILogger
{
    ImmutableArray<IDocument> Inputs { get; }

    IExecutionContext With(ImmutableArray<IDocument> inputs);
}

public class ExecutionException(string message) : Exception(message);

public static class IExecutionStateExtensions
{
    public static DateTime GetCurrentDateTime(this IExecutionState executionState) => executionState.ExecutionDateTime;
}

public static class IExecutionContextGetContentProviderExtensions
{
    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, string content, string mediaType) =>
        new MemoryContent(System.Text.Encoding.UTF8.GetBytes(content), mediaType);
}
