using Statiq.Common;

namespace Statiq.App;

public class Bootstrapper : IBootstrapper
{
    public static readonly BootstrapperFactory Factory = new();

    public Task<int> RunAsync() => throw new NotSupportedException();
}

public class BootstrapperFactory
{
    internal BootstrapperFactory()
    {
    }
}

[Flags]
public enum DefaultFeatures
{
    None = 0,
}

public static class BootstrapperFactoryExtensions
{
    public static Bootstrapper CreateDefaultWithout(this BootstrapperFactory factory, string[] args, DefaultFeatures features) => throw new NotSupportedException();
}

public static class BootstrapperPipelineExtensions
{
    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper, string name)
        where TPipeline : IPipeline => throw new NotSupportedException();

    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper)
        where TPipeline : IPipeline => throw new NotSupportedException();
}
