using Statiq.App;
using Statiq.Common;

namespace Statiq.Web;

public static class BootstrapperExtensions
{
    public static T AddHostingCommands<T>(this T bootstrapper)
        where T : IBootstrapper => throw new NotSupportedException();
}

public static class BootstrapperFactoryExtensions
{
    public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args) => throw new NotSupportedException();
}

public static class BootstrapperTemplateExtensions
{
    public static T ModifyTemplate<T>(this T bootstrapper, string mediaType, Func<IModule, IModule> modifyModule)
        where T : IBootstrapper => throw new NotSupportedException();
}
