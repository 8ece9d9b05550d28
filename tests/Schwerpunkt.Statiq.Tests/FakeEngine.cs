using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>Runs one pipeline as Statiq does: clean, the four phases one after the other, clean; a phase that throws ends the execution.</summary>
internal sealed class FakeEngine : IReadOnlySettings
{
    private readonly Dictionary<string, object> settings;
    private readonly SitePipeline pipeline = new();
    private readonly FileCleaner cleaner;

    /// <param name="root">Holds the input folder <c>content</c> and the output folder <c>output</c>.</param>
    /// <param name="settings">As settings.yml has them.</param>
    public FakeEngine(string root, params (string Key, object Value)[] settings)
    {
        this.settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        Files = new FakeFileSystem(root);
        cleaner = new KeepOldSite(this, Files, Log);
    }

    public FakeFileSystem Files { get; }

    public FakeLog Log { get; } = new();

    /// <summary>The documents of the last execution that reached the output phase.</summary>
    public ImmutableArray<IDocument> Outputs { get; private set; } = [];

    /// <summary>The pages of the last execution that reached the second phase.</summary>
    public ImmutableArray<IDocument> Pages { get; private set; } = [];

    public bool TryGetRaw(string key, out object value)
    {
        var found = settings.TryGetValue(key, out var known);
        value = known!; // ! asked for only where it is found
        return found;
    }

    public async Task Execute()
    {
        Log.Lines.Clear();
        Outputs = [];
        await cleaner.CleanBeforeExecutionAsync();
        var context = new FakeContext(this, []);
        context = await Run(pipeline.InputModules, context);
        context = await Run(pipeline.ProcessModules, context);
        Pages = context.Inputs;
        context = await Run(pipeline.PostProcessModules, context);
        context = await Run(pipeline.OutputModules, context);
        Outputs = context.Inputs;
        await cleaner.CleanAfterExecutionAsync();
    }

    /// <summary>Cleans as an execution of other pipelines does, which writes nothing.</summary>
    public async Task ExecuteNothing()
    {
        await cleaner.CleanBeforeExecutionAsync();
        await cleaner.CleanAfterExecutionAsync();
    }

    /// <summary>What one module makes of one document.</summary>
    public async Task<IDocument> Execute(IModule module, IDocument input) => Assert.Single(await module.ExecuteAsync(new FakeContext(this, [input])));

    private static async Task<FakeContext> Run(ModuleList modules, FakeContext context)
    {
        foreach (var module in modules) context = context.With([.. await module.ExecuteAsync(context)]);
        return context;
    }
}

/// <summary>What a module is told.</summary>
internal sealed class FakeContext(FakeEngine engine, ImmutableArray<IDocument> inputs) : IExecutionContext
{
    public ImmutableArray<IDocument> Inputs => inputs;

    public IReadOnlyFileSystem FileSystem => engine.Files;

    public DateTime ExecutionDateTime => new(2026, 3, 3, 12, 0, 0, DateTimeKind.Local);

    public FakeContext With(ImmutableArray<IDocument> inputs) => new(engine, inputs);

    IExecutionContext IExecutionContext.With(ImmutableArray<IDocument> inputs) => With(inputs);

    public bool TryGetRaw(string key, out object value) => engine.TryGetRaw(key, out value);

    public IDocument CreateDocument(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider) =>
        new FakeDocument(source, destination, items.ToImmutableDictionary(), contentProvider);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        engine.Log.Log(logLevel, eventId, state, exception, formatter);

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;
}

/// <summary>A document: nothing of it changes.</summary>
internal sealed class FakeDocument(NormalizedPath source, NormalizedPath destination, ImmutableDictionary<string, object> items, IContentProvider contentProvider) : IDocument
{
    private readonly ImmutableDictionary<string, object> known = items;

    public NormalizedPath Source => source;

    public NormalizedPath Destination => destination;

    public IContentProvider ContentProvider => contentProvider;

    public bool TryGetRaw(string key, out object value)
    {
        var found = known.TryGetValue(key, out var held);
        value = held!; // ! asked for only where it is found
        return found;
    }

    public IDocument Clone(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider) =>
        new FakeDocument(source, destination, known.SetItems(items), contentProvider ?? ContentProvider);
}

/// <summary>Remembers what was said.</summary>
internal sealed class FakeLog : ILogger<Engine>
{
    public List<(LogLevel Level, string Text)> Lines { get; } = [];

    /// <summary>What was said at one level.</summary>
    public string[] this[LogLevel level] => [.. Lines.Where(line => line.Level == level).Select(line => line.Text)];

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (Lines) Lines.Add((logLevel, formatter(state, exception)));
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;
}
