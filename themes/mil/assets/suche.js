// The results of the search as a list. Which pages are found says the core's engine (src/Schwerpunkt/Publishing/Search/suchmaschine.js);
// its address, that of the index and all words stand at #seite_treffer in Slices/Search.cshtml.

/** What is said of the number of pages found: one of two sentences, with {count} and {query} filled in. */
export const report = ({ found, none }, language, count, query) => {
  const values = { count: count.toLocaleString(language), query };
  return (count === 0 ? none : found).replace(/\{(count|query)\}/g, (_, name) => values[name]);
};

if (typeof document !== "undefined") {
  const place = document.getElementById("seite_treffer");
  const { engine: engineUrl, index: indexUrl, base, ...said } = place.dataset;
  const status = place.querySelector("[role=status]");
  const field = document.getElementById("seite_suchfeld");
  const step = 10;
  let engine;

  const make = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };

  const marked = (text, words) => engine.pieces(text, words).map(piece => piece.hit ? make("mark", piece.text) : piece.text);

  const load = async url => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.text();
  };

  /** The page's own text. A page that cannot be loaded is shown by its title alone. */
  const textsOf = async url => {
    const page = new DOMParser().parseFromString(await load(url), "text/html");
    for (const back of page.querySelectorAll("[role=doc-backlink]")) back.remove();
    const elements = page.querySelectorAll("main :is(.lead, .intro p, .lead-2 p, .prose :is(p, li, dd, td))");
    return [...elements].map(element => element.textContent.replace(/\s+/g, " ").trim()).filter(Boolean);
  };

  const entry = (page, words) => {
    const link = make("a", ...marked(page.title, words));
    link.href = base + page.path;
    const text = make("p");
    textsOf(link.href).then(texts => text.append(...marked(engine.context(texts, words), words)), () => text.remove());
    return make("li", make("h2", link), text);
  };

  const showPages = (pages, words) => {
    const list = make("ol");
    list.className = "plain";
    const more = make("button", said.more);
    let shown = 0;
    const showMore = () => {
      const next = pages.slice(shown, shown += step).map(page => entry(page, words));
      list.append(...next);
      more.hidden = shown >= pages.length;
      return next[0];
    };
    more.addEventListener("click", () => showMore().querySelector("a").focus());
    showMore();
    place.append(list, more);
  };

  const run = async query => {
    const [loaded, json] = await Promise.all([import(engineUrl), load(indexUrl)]);
    engine = loaded;
    const index = engine.openIndex(json);
    const pages = engine.search(index, query);
    status.textContent = report(said, document.documentElement.lang, pages.length, query);
    if (pages.length === 0) return;
    document.getElementById("seite_liste").hidden = true;
    showPages(pages, engine.needles(index, query));
  };

  const query = new URLSearchParams(location.search).get("q")?.trim().slice(0, 200) ?? "";
  field.value = query;
  if (query) {
    // Whoever links to results must not write the site's entry in a search engine.
    document.head.append(Object.assign(make("meta"), { name: "robots", content: "noindex" }));
    document.title = `${query} – ${document.title}`;
    run(query).catch(() => status.textContent = said.failed);
  }
}
