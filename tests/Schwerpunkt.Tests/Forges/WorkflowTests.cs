using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Tests.Forges;

/// <summary>What the two forges run: pinned, with few rights, and one definition for what is proposed and what is published.</summary>
public sealed partial class WorkflowTests
{
    private const string Checkout = "actions/checkout@";

    private static readonly string GitHubText = File.ReadAllText(Repository.Path(".github", "workflows", "site.yml"));
    private static readonly string DependabotText = File.ReadAllText(Repository.Path(".github", "dependabot.yml"));
    private static readonly string GitLabText = File.ReadAllText(Repository.Path(".gitlab-ci.yml"));
    private static readonly YamlMappingNode GitHub = Parse(GitHubText);
    private static readonly YamlMappingNode GitLab = Parse(GitLabText);

    [Fact]
    public void Every_action_is_pinned_by_commit_and_says_its_version()
    {
        var used = Steps(GitHub).Select(step => Text(step, "uses")).OfType<string>().ToList();
        Assert.Equal(11, used.Count);
        Assert.All(used, action => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40}$", action));
        Assert.All(used, action => Assert.Matches($@"{Regex.Escape(action)} # v\d+\.\d+\.\d+\n", GitHubText));
        Assert.All(used.Distinct().GroupBy(action => action.Split('@')[0]), versions => Assert.Single(versions));
    }

    [Fact]
    public void Rights_are_least()
    {
        Assert.Equal(["contents: read"], Rights(GitHub));
        Assert.Equal(["contents: read", "pages: read"], Rights(At(GitHub, "jobs", "site")));
        Assert.Empty(Rights(At(GitHub, "jobs", "test")));
        Assert.Empty(Rights(At(GitHub, "jobs", "nightly")));
        Assert.Equal(["pages: write", "id-token: write"], Rights(At(GitHub, "jobs", "deploy")));
        Assert.All(Steps(GitHub).Where(step => Text(step, "uses")?.StartsWith(Checkout, StringComparison.Ordinal) == true), step => Assert.Equal("false", Text(step, "with", "persist-credentials")));
    }

    [Fact]
    public void GitHub_checks_a_pull_request_by_the_job_that_publishes()
    {
        Assert.Equal(["pull_request", "push", "schedule", "workflow_dispatch"], At(GitHub, "on").Children.Keys.Select(key => key.ToString()));
        Assert.Equal("[ main ]", Node(GitHub, "on", "push", "branches")?.ToString());
        Assert.All(["site", "test"], job => Assert.Null(Text(GitHub, "jobs", job, "if")));
        Assert.Equal([".ci/site --format github"], Commands(At(GitHub, "jobs", "site")));
        Assert.Equal("${{ steps.pages.outputs.base_url }}", Text(Step("site", "run", ".ci/site"), "env", "BASE_URL"));
        Assert.Equal(("output", "true"), (Text(Step("site", "uses", "actions/upload-pages-artifact@"), "with", "path"), Text(Step("site", "uses", "actions/upload-pages-artifact@"), "with", "include-hidden-files")));
        Assert.Equal(("github.ref == 'refs/heads/main'", "[ site, test ]"), (Text(GitHub, "jobs", "deploy", "if"), Node(GitHub, "jobs", "deploy", "needs")?.ToString()));
        Assert.Equal("github-pages", Text(GitHub, "jobs", "deploy", "environment", "name"));
        Assert.NotNull(Text(GitHub, "concurrency", "group"));
    }

    [Fact]
    public void GitLab_checks_a_merge_request_by_the_job_that_publishes()
    {
        Assert.Equal("$DOTNET_IMAGE", Text(GitLab, "default", "image"));
        Assert.Equal(["$CI_PIPELINE_SOURCE == \"merge_request_event\"", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", "$CI_COMMIT_TAG =~ /^v/"], Rules("workflow"));
        Assert.All(["site", "test"], job => Assert.Equal(["$CI_COMMIT_TAG == null"], Rules(job)));
        Assert.Equal([".ci/site --compress --format gitlab > befunde.json"], GitLabScript("site"));
        Assert.Equal("$CI_PAGES_URL", Text(GitLab, "site", "variables", "BASE_URL"));
        Assert.Equal("[ output/ ]", Node(GitLab, "site", "artifacts", "paths")?.ToString());
        Assert.Equal(["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"], Rules("pages"));
        Assert.Equal("[ site, test ]", Node(GitLab, "pages", "needs")?.ToString());
        Assert.Equal(["rm -rf public", "mv output public"], GitLabScript("pages"));
        Assert.Equal("[ public/ ]", Node(GitLab, "pages", "artifacts", "paths")?.ToString());
    }

    [Fact]
    public void The_site_is_built_strictly() =>
        Assert.Matches(@"(?m)^options=\(--strict .*\n(.*\n)*exec dotnet run --project src/Schwerpunkt\.Cli -- build ""\$\{options\[@\]\}"" ""\$@""$", Script(".ci", "site"));

    [Fact]
    public void Both_forges_run_all_tests_and_keep_the_pictures_of_the_pages()
    {
        Assert.Equal(["sudo .ci/install", ".ci/run"], Commands(At(GitHub, "jobs", "test")));
        Assert.Contains(Steps(GitHub), step => Text(step, "with", "path") == "TestResults/browser" && Text(step, "if") == "always()");
        Assert.Equal([".ci/run"], GitLabScript("test"));
        Assert.Equal(("always", "[ TestResults/browser/ ]"), (Text(GitLab, "test", "artifacts", "when"), Node(GitLab, "test", "artifacts", "paths")?.ToString()));
        Assert.Matches(@"(?m)^    dotnet test 2>&1 ", Script(".ci", "run"));
        Assert.Contains(" .ci/site\n", Script(".ci", "run"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_long_runs_at_night_and_stops_no_publication()
    {
        Assert.Equal([".ci/nightly"], Commands(At(GitHub, "jobs", "nightly")));
        Assert.Contains("github.event_name == 'schedule'", Text(GitHub, "jobs", "nightly", "if"), StringComparison.Ordinal);
        Assert.Equal([".ci/nightly"], GitLabScript("nightly"));
        Assert.Equal(["$CI_PIPELINE_SOURCE == \"schedule\""], Rules("nightly"));
        Assert.All([".ci/run", ".ci/nightly"], script => Assert.EndsWith("\nsummary\n", Script(script.Split('/')), StringComparison.Ordinal));
    }

    [Fact]
    public void Packages_and_pictures_are_cached()
    {
        Assert.All(Steps(GitHub).Where(step => Text(step, "uses")?.StartsWith("actions/setup-dotnet@", StringComparison.Ordinal) == true),
            step => Assert.Equal(("true", "**/packages.lock.json"), (Text(step, "with", "cache"), Text(step, "with", "cache-dependency-path"))));
        Assert.Equal(".schwerpunkt-cache", Text(Step("site", "uses", "actions/cache@"), "with", "path"));
        var cached = Assert.IsType<YamlSequenceNode>(Node(GitLab, "default", "cache")).Cast<YamlMappingNode>().Select(cache => Node(cache, "paths")?.ToString());
        Assert.Equal(["[ .nuget/packages/ ]", "[ .schwerpunkt-cache/ ]"], cached);
        Assert.Equal("$CI_PROJECT_DIR/.nuget/packages", Text(GitLab, "variables", "NUGET_PACKAGES"));
    }

    [Fact]
    public void What_is_pinned_is_looked_after()
    {
        var updates = Assert.IsType<YamlSequenceNode>(Node(Parse(DependabotText), "updates")).Cast<YamlMappingNode>().ToList();
        Assert.Equal(["github-actions", "nuget", "dotnet-sdk", "npm"], updates.Select(update => Text(update, "package-ecosystem")));
        Assert.All(updates, update => Assert.NotNull(Text(update, "schedule", "interval")));
        Assert.Contains("/.ci/nu", Node(updates[^1], "directories")?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_files_hold_on_every_machine()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        foreach (var text in files.Select(File.ReadAllText))
        {
            // Publishing for one runtime adds that runtime, and then no restore in locked mode succeeds.
            Assert.DoesNotContain("\"net10.0/", text, StringComparison.Ordinal);
            // These have the version of the SDK's patch, and then none succeeds after the next (.ci/another-patch tries it).
            Assert.DoesNotContain("Microsoft.NET.ILLink.Tasks", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Microsoft.DotNet.ILCompiler", text, StringComparison.Ordinal);
        }

        foreach (var file in new[] { Repository.Path(".ci", "nu", "package-lock.json"), Repository.Path("benchmarks", "lighthouse", "package-lock.json") })
            Assert.DoesNotContain("://", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Git_ignores_what_a_killed_command_leaves()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.Path(".gitignore"), folder.Path(".gitignore"));
        Assert.Equal(0, Command.RunProcess("git", ["init", "-q"], folder.Root).Code);
        string[] left = ["content/a/.seite.md.4711.tmp", "content/a/seite.md.neu", "content/a/bild.jpg.yml.neu", ".output-neu-4711/index.html", ".public-alt-4711/index.html", ".schwerpunkt-cache/ab/cd", "output/index.html"];
        Assert.Equal(left, Command.RunProcess("git", ["check-ignore", .. left], folder.Root).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, Command.RunProcess("git", ["check-ignore", "content/neu/index.md", "content/alt-neu-1/seite.md", "content/a/seite.md"], folder.Root).Code);
    }

    [Fact]
    public void No_expression_stands_in_a_command() =>
        Assert.All(Steps(GitHub).Select(step => Text(step, "run")).OfType<string>(), command => Assert.DoesNotContain("${{", command, StringComparison.Ordinal));

    [Fact]
    public void No_host_is_named() => Assert.All([GitHubText, GitLabText, DependabotText], text => Assert.DoesNotMatch(HostName(), text));

    private static YamlMappingNode Parse(string text)
    {
        using var reader = new StringReader(text);
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlNode? Node(YamlMappingNode node, params string[] keys) =>
        keys.Aggregate((YamlNode?)node, (current, key) => current is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null);

    private static string? Text(YamlMappingNode node, params string[] keys) => (Node(node, keys) as YamlScalarNode)?.Value;

    private static YamlMappingNode At(YamlMappingNode node, params string[] keys) => Assert.IsType<YamlMappingNode>(Node(node, keys));

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode workflow) =>
        At(workflow, "jobs").Children.Values.Cast<YamlMappingNode>().SelectMany(job => ((YamlSequenceNode)job.Children[new YamlScalarNode("steps")]).Cast<YamlMappingNode>());

    private static IEnumerable<string> Commands(YamlMappingNode job) =>
        ((YamlSequenceNode)job.Children[new YamlScalarNode("steps")]).Cast<YamlMappingNode>().Select(step => Text(step, "run")).OfType<string>();

    private static IEnumerable<string> Rights(YamlMappingNode owner) =>
        (Node(owner, "permissions") as YamlMappingNode)?.Children.Select(right => $"{right.Key}: {right.Value}") ?? [];

    /// <summary>The one step of a job on GitHub whose run or uses begins so.</summary>
    private static YamlMappingNode Step(string job, string key, string begin) =>
        Assert.Single(((YamlSequenceNode)At(GitHub, "jobs", job).Children[new YamlScalarNode("steps")]).Cast<YamlMappingNode>(), step => Text(step, key)?.StartsWith(begin, StringComparison.Ordinal) == true);

    private static IEnumerable<string> GitLabScript(string job) => Assert.IsType<YamlSequenceNode>(Node(GitLab, job, "script")).Select(line => line.ToString());

    private static IEnumerable<string?> Rules(string job) => Assert.IsType<YamlSequenceNode>(Node(GitLab, job, "rules")).Cast<YamlMappingNode>().Select(rule => Text(rule, "if"));

    private static string Script(params string[] path) => File.ReadAllText(Repository.Path(path));

    [GeneratedRegex(@"://|\b[a-z0-9-]+\.(com|io|de|net|org)\b")]
    private static partial Regex HostName();
}
