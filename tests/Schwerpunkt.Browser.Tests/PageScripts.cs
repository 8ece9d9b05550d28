namespace Schwerpunkt.Browser.Tests;

/// <summary>What is asked of a page from inside.</summary>
internal static class PageScripts
{
    /// <summary>
    /// Notes every movement that no input caused, from the first paint on: how far (Layout Instability), and the first element that moved, from where to where.
    /// What grows while it arrives is left out: the menus of the head, from the right (less than 0.05 with two lines of them), and the day of a topic, beside its picture (0.01).
    /// </summary>
    public const string WatchShifts = """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const { value, hadRecentInput, sources: [source] } of list.getEntries())
            if (!hadRecentInput && value >= (source?.node?.parentElement?.closest('#seite_kopf') ? 0.05 : 0.01)) window.shifts.push(`${value}: ${source?.node?.outerHTML?.slice(0, 120)} ${JSON.stringify([source?.previousRect, source?.currentRect])}`);
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>Brings every lazy picture in that is shown (one that is not shown never loads), and returns to the top.</summary>
    public const string ScrollThrough = """
        async () => {
          const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await frame(); }
          await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => image.decode()));
          await frame();
          scrollTo(0, 0);
          await frame();
        }
        """;

    /// <summary>Waits until the window is as high as it was (its height in CSS pixels is given) and that is painted.</summary>
    public const string Settle = """
        async height => {
          const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          do await frame(); while (innerHeight !== height);
        }
        """;

    /// <summary>The elements that stick out of the window to the right, but for those in a box that scrolls by itself.</summary>
    public const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          const boxed = element => { for (let box = element.parentElement; box; box = box.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true; return false; };
          const wide = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > width + 0.5 && !boxed(element));
          const whole = document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} > ${width}`] : [];
          return [...whole, ...wide.map(element => element.outerHTML.slice(0, 160))];
        }
        """;

    /// <summary>What WCAG 1.4.12 lets a reader do to text; as a sheet of the document, which the Content-Security-Policy does not stop.</summary>
    public const string SpaceText = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    /// <summary>The elements Tab should reach, in the order of the document, each with a number that <see cref="Focused"/> names too.</summary>
    public const string Stops = """
        () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, video[controls], [tabindex]')]
          .filter(element => element.tabIndex >= 0 && element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
          .map((element, number) => { element.tabNumber = number; return `${number} ${element.outerHTML.slice(0, 120)}`; })
        """;

    /// <summary>
    /// Where the focus is: the stop as above, then what is wrong with it: a line around it (around the card that its link fills) thinner than the
    /// 2 CSS pixels of WCAG 2.4.13, or something that lies over its middle. Null when the focus has left the page.
    /// </summary>
    public const string Focused = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const ring = of => { const style = getComputedStyle(of); return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth); };
          const box = element.getClientRects()[0];
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return [
            `${element.tabNumber} ${element.outerHTML.slice(0, 120)}`,
            ...Math.max(ring(element), ring(element.closest('li') ?? element)) < 2 ? ['no ring'] : [],
            ...top && (element.contains(top) || top.contains(element)) ? [] : ['covered'],
          ];
        }
        """;
}
