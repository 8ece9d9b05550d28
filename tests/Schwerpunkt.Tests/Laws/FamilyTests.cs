using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Families are closed, and the themes know every kind of view.</summary>
public sealed class FamilyTests
{
    /// <summary>One page of each layout, a picture, a document, a term and a tag: each kind of view is on this site.</summary>
    private static readonly SourceTree Site = new(
        "content",
        [
            Text("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\nimages:\n  widths: []\n"),
            Text("glossar.yml", "terms:\n  - term: Quartier\n    explanation: Ein Teil einer Stadt.\n"),
            Text("index.md", "---\ntitle: Start\n---\nText.\n\n![Ein Platz](a.jpg \"© MIL / Fink\")\n"),
            Text("themen/index.md", "---\ntitle: Themen\n---\nText.\n"),
            Text("themen/a.md", "---\ntitle: Thema\nlayout: schwerpunkt\ntags: [Wohnen]\n---\nText.\n"),
            Text("leicht.md", "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nText.\n"),
            Text("text.md", "---\ntitle: Seite\n---\n[Plan](plan.pdf)\n"),
        ],
        [new PictureFacts("a.jpg", "0123456789abcdef", 1200, 800, PictureFormat.Jpeg, EmbeddedRights.None)],
        [new FileFacts("plan.pdf", 1000)],
        new DateOnly(2026, 3, 3));

    [Theory]
    [InlineData(typeof(Block))]
    [InlineData(typeof(Inline))]
    [InlineData(typeof(OutputFile))]
    [InlineData(typeof(OutputOwner))]
    [InlineData(typeof(OutputClaims.Outcome))]
    [InlineData(typeof(PageView))]
    public void A_family_is_closed(Type family)
    {
        // A record's copy constructor takes the record itself.
        var open = family.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => !constructor.IsPrivate && !constructor.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual([family]));
        Assert.Empty(open);
        Assert.All(KindsOf(family), kind => Assert.True(kind.IsSealed && kind.DeclaringType == family, $"{kind} is no sealed kind of its family."));
    }

    [Fact]
    public void The_site_has_every_kind_of_view_and_the_theme_renders_each()
    {
        var theme = new Recorder(new MilTheme());
        var files = SiteBuild.Files(SiteBuild.Assemble(Site, new BuildOptions(), [theme])).OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(files, file =>
        {
            using var html = new StringWriter(CultureInfo.InvariantCulture);
            file.Write(html);
            Assert.Contains("</html>", html.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal(KindsOf(typeof(PageView)).Select(kind => kind.Name).Order(StringComparer.Ordinal), theme.Kinds.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> KindsOf(Type family) => family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family));

    private static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A theme that notes the kinds of what it is given.</summary>
    private sealed class Recorder(ITheme theme) : ITheme
    {
        public ConcurrentBag<string> Kinds { get; } = [];

        public string Name => theme.Name;

        public ThemeFacts Facts => theme.Facts;

        public ImmutableArray<ThemeAsset> Assets => theme.Assets;

        public void Render(PageView view, TextWriter writer)
        {
            Kinds.Add(view.GetType().Name);
            theme.Render(view, writer);
        }
    }
}
