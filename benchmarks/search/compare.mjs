// How well three searches answer judged questions: success@5 (a right page among the first five), the right page first, recall@5, mean reciprocal rank.
//
//   npm ci && node compare.mjs [FILE] [--only-content] [--ours] [--all]
//
// FILE has the form of tests/Schwerpunkt.Tests/Search/queries.txt, which is asked where none is named: „question | page page“, a line each.
// --only-content leaves out the fifty made-up pages beside the real content (queries-buerger.txt is judged so); --ours asks only our search; --all names the misses.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";

const flags = new Set(process.argv.slice(2).filter(argument => argument.startsWith("--")));
const [file] = process.argv.slice(2).filter(argument => !argument.startsWith("--"));
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const fixtures = join(root, "tests/Schwerpunkt.Tests/Search");
const work = mkdtempSync(join(tmpdir(), "suche-"));

function buildSite() {
  cpSync(join(root, "content"), join(work, "content"), { recursive: true });
  if (!flags.has("--only-content")) rmSync(join(work, "content/suche.yml")); // it knows the real pages only
  for (const [, path, text] of flags.has("--only-content") ? [] : readFileSync(join(fixtures, "corpus.txt"), "utf8").matchAll(/^=== (.+)\n([^]*?)(?=^=== |$(?![^]))/gm)) {
    mkdirSync(dirname(join(work, "content", path)), { recursive: true });
    writeFileSync(join(work, "content", path), text);
  }
  const command = ["run", "--project", join(root, "src/Schwerpunkt.Cli"), "--", "build", "--content", join(work, "content"), "--output", join(work, "site")];
  execFileSync("dotnet", command, { stdio: ["ignore", "ignore", "inherit"] });
}

async function readIndex() {
  const assets = join(work, "site/assets");
  const file = name => readFileSync(join(assets, readdirSync(assets).find(asset => name.test(asset))), "utf8");
  const json = file(/^suche\.\w+\.json$/);
  writeFileSync(join(work, "suchmaschine.mjs"), file(/^suchmaschine\.\w+\.js$/)); // Node tells a module by this ending
  const engine = await import(pathToFileURL(join(work, "suchmaschine.mjs")));
  const index = engine.openIndex(json);
  return { engine, index, size: brotliCompressSync(json).length };
}

const decode = text => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");

/** The same pages for all three: main alone, without the generated lists. */
const pagesOf = index => index.paths.map((path, i) => {
  const html = readFileSync(join(work, "site", path, "index.html"), "utf8");
  const main = html.match(/<main[^]*<\/main>/)[0];
  const texts = (element, source) => [...source.matchAll(new RegExp(`<(${element})\\b[^>]*>([^]*?)</\\1>`, "g"))].map(match => decode(match[2].replace(/<[^>]+>/g, " ")));
  return { id: i, path, html, title: index.titles[i], headings: texts("h[2-6]", main).join(" "), text: decode(main.replace(/<[^>]+>/g, " ")) };
});

function miniSearch(pages) {
  const umlauts = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const make = (settings, options) => {
    const engine = new MiniSearch({ fields: ["title", "headings", "text"], storeFields: ["path"], ...settings });
    engine.addAll(pages);
    return { size: brotliCompressSync(JSON.stringify(engine)).length, search: query => engine.search(query, options).map(hit => hit.path) };
  };
  const folded = { processTerm: term => term.toLowerCase().replace(/[äöüß]/g, letter => umlauts[letter]) };
  return { plain: make({}, {}), tuned: make(folded, { prefix: true, fuzzy: 0.2, boost: { title: 3, headings: 2 } }) };
}

/** Pagefind's own browser module, which wants a page and a server around it. */
async function pageFind(pages) {
  const { index } = await pagefind.createIndex({ rootSelector: "main", forceLanguage: "de" });
  for (const page of pages) await index.addHTMLFile({ url: `/${page.path}`, content: page.html });
  const folder = join(work, "pagefind");
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const server = createServer((request, response) => response.end(readFileSync(join(folder, new URL(request.url, "http://localhost").pathname))));
  await new Promise(done => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  globalThis.window = globalThis;
  globalThis.location = new URL(address);
  const { fetch } = globalThis;
  globalThis.fetch = url => fetch(new URL(url, address));
  globalThis.document = { querySelector: () => ({ getAttribute: () => "de" }), currentScript: null };
  writeFileSync(join(folder, "pagefind.mjs"), readFileSync(join(folder, "pagefind.js")));
  const client = await import(join(folder, "pagefind.mjs"));
  await client.options({ basePath: address, baseUrl: "/" });
  await client.init();
  const sizeOf = file => extname(file) === ".pf_index" || extname(file) === ".pf_meta" ? readFileSync(file).length : 0; // compressed by Pagefind
  const size = readdirSync(folder, { recursive: true }).reduce((sum, file) => sum + sizeOf(join(folder, file)), 0);
  const search = async query => {
    const { results } = await client.search(query);
    const data = await Promise.all(results.slice(0, 20).map(result => result.data()));
    return data.map(page => page.raw_url.replace(/^\//, ""));
  };
  return { size, search, close: () => server.close() };
}

const questions = readFileSync(file ?? join(fixtures, "queries.txt"), "utf8").split("\n").filter(line => line.includes(" | ")).map(line => {
  const [query, pages] = line.split(" | ");
  return { query, expected: pages.trim().split(" ") };
});

async function judge(name, { search, size }) {
  let recall = 0, reciprocal = 0, success = 0, top = 0, nothing = 0;
  for (const { query, expected } of questions) {
    const found = await search(query);
    const first = found.findIndex(path => expected.includes(path));
    const hits = found.slice(0, 5).filter(path => expected.includes(path)).length;
    recall += hits / expected.length;
    reciprocal += first < 0 ? 0 : 1 / (first + 1);
    success += hits > 0;
    top += first === 0;
    nothing += found.length === 0;
    if (flags.has("--all") && first !== 0) console.log(`  ${name}: ${query}: ${found.slice(0, 5).join(" ")} (${expected.join(" ")})`);
  }
  const number = value => (value / questions.length).toFixed(3);
  console.log(`| ${name} | ${number(success)} | ${number(top)} | ${number(recall)} | ${number(reciprocal)} | ${nothing} | ${(size / 1024).toFixed(1)} KiB |`);
}

try {
  buildSite();
  const { engine, index, size } = await readIndex();
  const pages = pagesOf(index);
  console.log(`${questions.length} questions, ${pages.length} pages\n\n| search | success@5 | first | recall@5 | MRR | nothing found | index, Brotli |\n|---|---|---|---|---|---|---|`);
  await judge("schwerpunkt", { size, search: query => engine.search(index, query).map(page => page.path) });
  if (!flags.has("--ours")) {
    const mini = miniSearch(pages);
    await judge("MiniSearch, as it comes", mini.plain);
    await judge("MiniSearch, tuned", mini.tuned);
    const found = await pageFind(pages);
    await judge("Pagefind, German", found);
    found.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
