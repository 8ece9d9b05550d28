using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Why a picture cannot be shown, as its finding says it.</summary>
internal static class Reasons
{
    public static string? InGerman(this PictureDefect? defect)
    {
        if (defect is null) return null;
        var message = BrokenPicture.At(new("content/a.jpg"), defect).Message;
        return message["Das Bild lässt sich nicht zeigen: ".Length..message.IndexOf(defect is PictureDefect.TooLarge ? ". Verkleinern Sie" : ". Speichern Sie", StringComparison.Ordinal)];
    }
}
