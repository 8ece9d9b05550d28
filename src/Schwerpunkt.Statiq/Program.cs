using Schwerpunkt.Statiq;
using Statiq.App;
using Statiq.Web;

// The site inside Statiq.Web: its `preview` and `deploy` work on what our own build makes, byte for byte.
const string content = "content";
return await Bootstrapper.Factory
    .CreateWeb(args)
    .ConfigureEngine(engine =>
    {
        // Statiq's own pipelines would read the same Markdown and write a sitemap of nothing.
        foreach (var name in engine.Pipelines.Keys.ToArray())
        {
            if (!engine.Pipelines[name].Deployment) engine.Pipelines.Remove(name);
        }

        // What `preview` watches.
        engine.FileSystem.InputPaths.Clear();
        engine.FileSystem.InputPaths.Add(content);
    })
    .BuildPipeline("Schwerpunkt", pipeline => pipeline.WithInputModules(new BuildSite(content)).WithOutputWriteFiles())
    .RunAsync()
    .ConfigureAwait(false);
