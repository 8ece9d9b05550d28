using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

public static class Keys
{
    public const string Host = nameof(Host);
    public const string LinkRoot = nameof(LinkRoot);
    public const string Title = nameof(Title);
}

public static class MediaTypes
{
    public static string Html => "text/html";

    public static string Markdown => "text/markdown";
}

public interface IPipeline;

public interface IBootstrapper;

public static class BootstrapperConfigurationExtensions
{
    public static T ConfigureServices<T>(this T bootstrapper, Action<IServiceCollection> action)
        where T : IBootstrapper => throw new NotSupportedException();
}

public static class BootstrapperFileSystemExtensions
{
    public static T ConfigureFileSystem<T>(this T bootstrapper, Action<IFileSystem> action)
        where T : IBootstrapper => throw new NotSupportedException();
}

public static class ILoggerExtensions
{
    public static void LogInformation(this ILogger logger, IDocument document, string message) => logger.Log(LogLevel.Information, default, message, null, (text, _) => text);

    public static void LogWarning(this ILogger logger, IDocument document, string message) => logger.Log(LogLevel.Warning, default, message, null, (text, _) => text);
}
