namespace Schwerpunkt.Browser.Tests;

/// <summary>What is asked of a page in every engine: functions of JavaScript.</summary>
internal static class EngineScripts
{
    public const string MenuIsOpen = """() => document.querySelector("details.menu").open && document.querySelector("details.menu nav a").getClientRects().length > 0""";

    public const string MenuIsClosed = """() => !document.querySelector("details.menu").open && !document.querySelector("details.menu nav a").checkVisibility({ contentVisibilityAuto: true })""";

    public const string SearchHasAnswered = """() => document.querySelector("#seite_treffer [role=status]").textContent.includes("„Kommunen“")""";

    /// <summary>Status, results, words marked in the first of them, whether the list of all pages is shown.</summary>
    public const string Found = """
        () => {
          const place = document.querySelector("#seite_treffer");
          const shown = element => String(element.getClientRects().length > 0);
          const links = [...place.querySelectorAll("li h2 a")].filter(link => link.getClientRects().length > 0);
          return [place.querySelector("[role=status]").textContent, `${links.length}`, `${place.querySelectorAll("li:first-child mark").length}`, shown(document.querySelector("#seite_liste"))];
        }
        """;

    /// <summary>How bright the page and its text are painted, of 255.</summary>
    public const string Brightness = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const bright = colour => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
            return alpha === 255 ? 0.2126 * red + 0.7152 * green + 0.0722 * blue : -1;
          };
          return [bright(getComputedStyle(document.documentElement).backgroundColor), bright(getComputedStyle(document.querySelector(".prose p")).color)];
        }
        """;

    /// <summary>Line, style and thickness of the underline of the first word that the glossary explains.</summary>
    public const string Underline = """
        () => {
          const style = getComputedStyle(document.querySelector(".prose .term"));
          return [style.textDecorationLine, style.textDecorationStyle, `${parseFloat(style.textDecorationThickness) / parseFloat(style.fontSize)}`];
        }
        """;

    /// <summary>After how many letters a long word goes on in the next line, in a column that is narrower than it; 0 where it does not begin in the first.</summary>
    public const string Breaks = """
        () => {
          const text = document.createElement("p");
          text.style.inlineSize = "8em";
          text.textContent = "Die Stadtentwicklungsgesellschaft";
          document.querySelector(".prose").prepend(text);
          const range = document.createRange();
          const tops = [...text.textContent].map((_, i) => {
            range.setStart(text.firstChild, i);
            range.setEnd(text.firstChild, i + 1);
            return [...range.getClientRects()].at(-1)?.top;
          });
          text.remove();
          return tops.flatMap((top, i) => i > 3 && top > (tops[i - 1] ?? tops[0]) + 4 ? [i - 4] : []);
        }
        """;

    /// <summary>Shows the page as it goes onto paper, which no driver of these engines does on a screen: the rules for print become those for all.</summary>
    public const string ShowPaper = """
        () => {
          const turn = media => {
            if (media.mediaText.includes("print")) media.mediaText = "all";
            else if (media.mediaText.includes("screen")) media.mediaText = "not all";
          };
          const walk = rules => {
            for (const rule of rules) {
              if (rule instanceof CSSMediaRule) turn(rule.media);
              if (rule.cssRules) walk(rule.cssRules);
            }
          };
          for (const sheet of document.styleSheets) {
            turn(sheet.media);
            walk(sheet.cssRules);
          }
          for (const link of document.querySelectorAll("link[media]")) link.media = link.media.includes("print") ? "all" : link.media;
          return true;
        }
        """;

    /// <summary>Which of these parts are to be seen.</summary>
    public const string Visible = """
        () => ["h1", ".prose p", ".tools", ".menu", ".foot nav"].filter(part => [...document.querySelectorAll(part)].some(element => element.checkVisibility({ visibilityProperty: true })))
        """;
}
