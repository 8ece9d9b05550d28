using System.Text;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>A page that fix mends: mended twice it is as mended once, and no word of it is gone.</summary>
internal sealed class EditTarget() : FuzzTarget("edit", Corpus.Pages(), Fuzz.Fragments.Markdown)
{
    public override void Check(byte[] input)
    {
        var page = new SourceFile("seite.md", input);
        var once = Fix(page);
        var mended = page with { Bytes = once.Bytes };
        Law.Holds(Fix(mended) is { Changed: false }, "fix twice is fix once", () => Fix(mended).Diff);
        if (!once.Changed) return;
        var (was, now) = (ShownWords.Of(Encoding.UTF8.GetString(input)), ShownWords.Of(Encoding.UTF8.GetString(once.Bytes.Span)));
        Law.Holds(was.IsSubsetOf(now), "fix takes no word away", () => once.Diff);
    }

    private static FixResult Fix(SourceFile page)
    {
        var tree = TestSite.Tree(page);
        return new SourceFixer(tree, SiteBuild.FindingsOf(tree, TestSite.Themes)).Fix(page);
    }
}
