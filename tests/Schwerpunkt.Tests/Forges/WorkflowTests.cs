using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Tests.Forges;

/// <summary>What the two forges run: pinned, with few rights, and with the commands of the README.</summary>
public sealed partial class WorkflowTests
{
    private const string Run = "dotnet run --project src/Schwerpunkt.Cli -- ";

    private static readonly string GitHubText = File.ReadAllText(Repository.Path(".github", "workflows", "site.yml"));
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
    }

    [Fact]
    public void Rights_are_least()
    {
        Assert.Equal(["contents: read"], Rights(GitHub));
        Assert.Empty(Rights(At(GitHub, "jobs", "check")));
        Assert.Empty(Rights(At(GitHub, "jobs", "test")));
        Assert.Equal(["contents: read", "pages: read"], Rights(At(GitHub, "jobs", "build")));
        Assert.Equal(["pages: write", "id-token: write"], Rights(At(GitHub, "jobs", "deploy")));
        Assert.All(Steps(GitHub).Where(step => Text(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true), step => Assert.Equal("false", Text(step, "with", "persist-credentials")));
    }

    [Fact]
    public void A_pull_request_is_checked_and_main_is_published()
    {
        Assert.Equal(["pull_request", "push"], At(GitHub, "on").Children.Keys.Select(key => key.ToString()));
        Assert.Equal("[ main ]", Node(GitHub, "on", "push", "branches")?.ToString());
        Assert.Equal([Run + "check --format github", Run + "build --output output"], Commands(At(GitHub, "jobs", "check")));
        Assert.Equal([Run + "build --strict --format github --base-url \"$BASE_URL\" --output output"], Commands(At(GitHub, "jobs", "build")));
        Assert.Equal(("build", "github-pages"), (Text(GitHub, "jobs", "deploy", "needs"), Text(GitHub, "jobs", "deploy", "environment", "name")));
        Assert.NotNull(Text(GitHub, "concurrency", "group"));
    }

    [Fact]
    public void Both_forges_run_all_tests_and_keep_the_pictures_of_the_pages()
    {
        Assert.Equal(["sudo .ci/install-servers", "sudo .ci/install-browser", "dotnet test"], Commands(At(GitHub, "jobs", "test")));
        Assert.Contains(Steps(GitHub), step => Text(step, "with", "path") == "TestResults/browser" && Text(step, "if") == "always()");
        Assert.Equal([".ci/run"], Script("test"));
        Assert.Equal(("always", "[ TestResults/browser/ ]"), (Text(GitLab, "test", "artifacts", "when"), Node(GitLab, "test", "artifacts", "paths")?.ToString()));
    }

    [Fact]
    public void Lock_files_hold_on_every_machine()
    {
        // Publishing for one runtime adds that runtime, and then no restore in locked mode succeeds.
        foreach (var file in Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories))
            Assert.DoesNotContain("\"net10.0/", File.ReadAllText(file), StringComparison.Ordinal);
        foreach (var file in new[] { Repository.Path(".ci", "nu", "package-lock.json"), Repository.Path("benchmarks", "lighthouse", "package-lock.json") })
            Assert.DoesNotContain("://", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void No_expression_stands_in_a_command() =>
        Assert.All(Steps(GitHub).Select(step => Text(step, "run")).OfType<string>(), command => Assert.DoesNotContain("${{", command, StringComparison.Ordinal));

    [Fact]
    public void GitLab_checks_merge_requests_and_publishes_the_default_branch()
    {
        Assert.Equal("$DOTNET_IMAGE", Text(GitLab, "default", "image"));
        Assert.Equal([Run + "check", Run + "build --output output"], Script("check"));
        Assert.Equal([Run + "build --strict --compress --base-url \"$CI_PAGES_URL\" --output output", "rm -rf public", "mv output public"], Script("pages"));
        Assert.Equal("$CI_PIPELINE_SOURCE == \"merge_request_event\"", Text(Rule("check"), "if"));
        Assert.Equal("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", Text(Rule("pages"), "if"));
        Assert.Equal("[ output/ ]", Node(GitLab, "check", "artifacts", "paths")?.ToString());
        Assert.Equal("[ public/ ]", Node(GitLab, "pages", "artifacts", "paths")?.ToString());
    }

    [Fact]
    public void No_host_is_named() => Assert.All(new[] { GitHubText, GitLabText }, text => Assert.DoesNotMatch(HostName(), text));

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

    private static IEnumerable<string> Script(string job) => Assert.IsType<YamlSequenceNode>(Node(GitLab, job, "script")).Select(line => line.ToString());

    private static YamlMappingNode Rule(string job) => Assert.IsType<YamlMappingNode>(Assert.Single(Assert.IsType<YamlSequenceNode>(Node(GitLab, job, "rules"))));

    [GeneratedRegex(@"://|\b[a-z0-9-]+\.(com|io|de|net|org)\b")]
    private static partial Regex HostName();
}
