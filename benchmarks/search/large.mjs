// How soon the search of a large site answers, and how much it loads: Chromium, nothing kept, nothing compressed.
//
//   python3 ../generators/make_corpus.py --pages 20000 --seed 1 --out /tmp/korpus --flavor schwerpunkt
//   dotnet run --project ../../src/Schwerpunkt.Cli -- build --content /tmp/korpus/content --output /tmp/auftritt
//   node large.mjs /tmp/auftritt [RUNS]
//
// Each question is typed into the search page, letter by letter with what is suggested meanwhile, and sent with Enter; then its results are opened as a link.
// Time runs from Enter, or from the moment when the browser leaves for the link, until the first result stands there; bytes are all that the server sent: page, style, scripts, index.
// Needs the browser tests to have been built, for their copy of Playwright.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [site, runs = "5"] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const playwright = process.env.PLAYWRIGHT_PACKAGE ?? join(root, "tests/Schwerpunkt.Browser.Tests/bin/Debug/net10.0/.playwright/package");
const { chromium } = createRequire(import.meta.url)(playwright);
const questions = ["Radverkehr", "Wohnungsbau Förderung", "Bau", "Schutz", "Förderung", "Wie beantrage ich Wohngeld in Brandenburg?", "Hochwaserschutz", "Brückensanierung", "Lärmschutz Überblick", "„barrierefreie Haltestellen“"];

const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml" };
let sent = 0;
const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const bytes = readFileSync(join(site, path.endsWith("/") ? `${path}index.html` : path));
    sent += bytes.length;
    response.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/html", "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const home = `http://127.0.0.1:${server.address().port}/suche/`;
const browser = await chromium.launch({ executablePath: execFileSync("bash", [join(root, ".ci/browser")], { encoding: "utf8" }).trim(), args: ["--no-sandbox"] });
const median = values => values.sort((one, other) => one - other)[values.length >> 1];

/** Notes when the first result stands there, or that there is none. */
const watch = () => addEventListener("keydown", event => event.key === "Enter" && (window.sent = performance.now()), true) ?? new MutationObserver((_, observer) => {
  const status = document.querySelector("#seite_treffer [role=status]")?.textContent;
  if (!document.querySelector("#seite_treffer li") && !/^Keine|laden/.test(status ?? "")) return;
  window.answered = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });

const answer = async (question, go) => {
  const context = await browser.newContext();
  await context.addInitScript(watch);
  const page = await context.newPage();
  sent = 0;
  await go(page, question);
  await page.waitForFunction(() => location.search && window.answered);
  const result = { time: await page.evaluate(() => window.answered - (window.sent ?? 0)), bytes: sent, status: await page.textContent("[role=status]") };
  await context.close();
  return result;
};
const ways = {
  typed: async (page, question) => {
    await page.goto(home, { waitUntil: "networkidle" });
    await page.locator("#seite_suchfeld").pressSequentially(question, { delay: 60 });
    await page.keyboard.press("Enter");
  },
  opened: (page, question) => page.goto(`${home}?q=${encodeURIComponent(question)}`),
};

await answer("Radverkehr", ways.opened); // the browser starts
console.log("| question | answer | typed, then sent | loaded | as a link | loaded |\n|---|---|---|---|---|---|");
for (const question of questions) {
  const cells = [];
  let status = "";
  for (const go of Object.values(ways)) {
    const results = [];
    for (let run = 0; run < Number(runs); run++) results.push(await answer(question, go));
    cells.push(`${median(results.map(result => result.time)).toFixed(0)} ms`, `${(median(results.map(result => result.bytes)) / 1000).toFixed(0)} kB`);
    status = results[0].status;
  }
  console.log(`| ${question} | ${status} | ${cells.join(" | ")} |`);
}
await browser.close();
server.close();
