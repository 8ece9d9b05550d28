using Microsoft.Extensions.DependencyInjection;
using Schwerpunkt.Statiq;
using Statiq.Web.Pipelines;

// The site with Statiq as its engine: input and output folder, settings, preview and deployment are Statiq's, the four phases are ours.
return await Bootstrapper.Factory
    .CreateDefaultWithout(args, DefaultFeatures.None)
    .ConfigureServices(services => services.AddSingleton<IFileCleaner, KeepOldSite>())
    .AddHostingCommands()
    .AddPipeline<Deployment>()
    .AddPipeline<SitePipeline>("Schwerpunkt")
    .ConfigureFileSystem(files =>
    {
        files.InputPaths.Clear();
        files.InputPaths.Add("content");
    })
    .RunAsync()
    .ConfigureAwait(false);
