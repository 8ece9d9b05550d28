// node saving.mjs PLAYWRIGHT CHROMIUM ADDRESS PAGES AIM: saves the first paragraph of a page ten times and says how long each took until it was painted,
// and of that, until the save was answered and until the new page had come. Ends with 1 where the median is above the aim.
import { createRequire } from "node:module";

const [playwright, executablePath, address, pages, aim] = process.argv.slice(2);
const { chromium } = createRequire(import.meta.url)(playwright);
const rounds = 10;
const quiet = 1500; // so long an editor reads before the next change: the findings of the whole site are known then

// Runs in the page: presses "Speichern" and waits until the text is in the page and that frame is painted.
const save = mark => new Promise((done, failed) => {
  const main = () => document.querySelector("main");
  const began = performance.now();
  const watch = new MutationObserver(() => {
    if (!main()?.textContent.includes(mark)) return;
    watch.disconnect();
    const exchanged = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const asked = performance.getEntriesByType("resource").filter(entry => entry.startTime >= began);
        const end = part => asked.find(entry => part(new URL(entry.name)))?.responseEnd - began;
        done({ answered: end(url => url.pathname === "/__vorschau/block"), fetched: end(url => url.pathname === location.pathname), exchanged: exchanged - began, painted: performance.now() - began });
      };
      port2.postMessage(null); // the frame is painted before the next message
    });
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => failed(new Error("The text did not come.")), 20000);
  document.querySelector("form[data-entwurf] button[value=speichern]").click();
});

const median = values => { const sorted = values.toSorted((a, b) => a - b); return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2; };

const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator("#werkbank-schalter").click();
  const times = [];
  for (let round = -1; round < rounds; round++) { // the first one only warms up
    await page.waitForTimeout(quiet);
    await page.locator(".werkbank-stift[aria-label^=Absatz]").first().click();
    const field = page.locator("form[data-entwurf] textarea[name=text]");
    const mark = `Q${Date.now()}`;
    await field.fill(`${(await field.inputValue()).replace(/ Q\d+$/, "")} ${mark}`);
    await page.waitForTimeout(quiet);
    const time = await page.evaluate(save, mark);
    if (round >= 0) times.push(time);
  }

  const of = name => times.map(time => time[name]);
  const ms = value => `${Math.round(value)} ms`;
  const painted = of("painted");
  console.log(`${pages} pages: painted after ${ms(median(painted))} (median of ${rounds}; ${ms(Math.min(...painted))} to ${ms(Math.max(...painted))}; aim ${aim} ms): answered ${ms(median(of("answered")))}, page there ${ms(median(of("fetched")))}, exchanged ${ms(median(of("exchanged")))}`);
  process.exitCode = median(painted) <= Number(aim) ? 0 : 1;
} finally {
  await browser.close();
}
