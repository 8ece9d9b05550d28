namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Tells which of two copies of a text is the better set one.</summary>
internal static class Typography
{
    /// <summary>Counts typographic care: German quotes, dashes, ellipses and no-break spaces for it; straight quotes and runs of spaces against it.</summary>
    public static int Score(string text)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '„' or '“' or '‚' or '‘' or '’' or '–' or '…' or '\u00A0' or '\u202F') score++;
            if (c is '"' or '\'' or '\u200B') score--;
            if (i > 0 && char.IsWhiteSpace(c) && char.IsWhiteSpace(text[i - 1])) score -= 2;
        }

        return score;
    }
}
