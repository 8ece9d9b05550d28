using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html;

/// <summary>Goes through a document in reading order without recursion: saved pages nest as deep as they like.</summary>
internal static class HtmlWalk
{
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called for each node; false leaves out what is inside it, and then <paramref name="leave"/> is not called for it.</param>
    /// <param name="leave">Called when everything inside has been seen.</param>
    public static void Over(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        if (!enter(root)) return;
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.Count > 0)
        {
            var (node, next) = open.Pop();
            if (next == node.ChildNodes.Length)
            {
                leave(node);
                continue;
            }

            open.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (enter(child)) open.Push((child, 0));
        }
    }
}
