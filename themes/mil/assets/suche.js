// The search page: results as a list, and suggestions while one types. Which pages are found says the core's engine
// (src/Schwerpunkt/Publishing/Search/suchmaschine.js); its address, that of the index and all words stand at #seite_treffer in Slices/Search.cshtml.

/** Words with {count}, {query} and {meant} filled in. */
export const fill = (text, values) => text.replace(/\{(count|query|meant)\}/g, (_, name) => values[name]);

if (typeof document !== "undefined") {
  const place = document.getElementById("seite_treffer");
  const { engine: engineUrl, index: indexUrl, base, ...said } = place.dataset;
  const status = place.querySelector("[role=status]");
  const field = document.getElementById("seite_suchfeld");
  const step = 10;

  const make = (name, attributes, ...children) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  };

  const load = async url => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.text();
  };

  /** Engine and index, loaded once, when they are first needed; of a large site only the head of the index. */
  let opened;
  const beside = name => load(new URL(name, new URL(indexUrl, document.baseURI)));
  const open = () => opened ??= Promise.all([import(engineUrl), load(indexUrl)]).then(([engine, json]) => ({ engine, index: engine.openIndex(json, beside) }));

  const fail = () => status.textContent = said.failed;

  /* Results */

  const showPages = async ({ engine, index }, pages, words) => {
    const marked = text => engine.pieces(index, text, words).map(piece => piece.hit ? make("mark", {}, piece.text) : piece.text);
    const kinds = { l: said.easy, d: said.duty, t: said.topic };
    const entry = page => {
      const { sentence, others } = engine.passages(index, page.excerpt, words);
      const item = make("li", {}, make("h2", {}, make("a", { href: base + page.path }, ...marked(page.title))));
      if (kinds[page.kind]) item.append(make("p", { className: "kind" }, kinds[page.kind]));
      if (sentence) item.append(make("p", {}, ...marked(sentence)));
      if (others.length > 0) item.append(make("p", { className: "passage" }, said.inside + " ", ...others.flatMap((text, i) => [i > 0 ? " · " : "", ...marked(text)])));
      return item;
    };
    const list = make("ol", { className: "plain" });
    const more = make("button", { type: "button" }, said.more);
    let shown = 0;
    const showMore = async () => {
      const next = pages.slice(shown, shown + step);
      await engine.describe(index, next);
      const entries = next.map(entry);
      list.append(...entries);
      shown += step;
      more.hidden = shown >= pages.length;
      return entries[0];
    };
    more.addEventListener("click", () => {
      more.disabled = true;
      showMore().then(first => first.querySelector("a").focus()).catch(fail).finally(() => more.disabled = false);
    });
    await showMore();
    place.append(list, more);
  };

  const run = async query => {
    const { engine, index } = await open();
    if (query.length < 2 || engine.needles(index, query).length === 0) {
      status.textContent = said.short;
      return;
    }
    await engine.prepare(index, query);
    const { pages, meant } = engine.find(index, query);
    await engine.describe(index, pages.slice(0, step));
    if (query !== asked()) return; // somebody has gone on
    const count = pages.length.toLocaleString(document.documentElement.lang);
    status.textContent = fill(pages.length === 0 ? said.none : said.found, { count, query });
    const guesses = new Map(pages.length > 0 ? meant.map(word => [word.typed, word.meant]) : []);
    if (guesses.size > 0) {
      const wrong = [];
      const better = query.replace(/[\p{L}\p{N}\p{Mn}\p{Cf}]+/gu, word => {
        const right = guesses.get(engine.fold(word));
        if (right) wrong.push(word);
        return right ?? word;
      });
      const [before, after] = fill(said.meant, { query: wrong.join(" "), meant: "\n" }).split("\n");
      status.append(make("br"), before, make("a", { href: `?q=${encodeURIComponent(better)}` }, [...guesses.values()].join(" ")), after);
    }
    for (const id of ["seite_nichts", "seite_liste"]) document.getElementById(id).hidden = pages.length > 0;
    if (pages.length > 0) await showPages({ engine, index }, pages, engine.needles(index, [query, ...guesses.values()].join(" ")));
  };

  /* Suggestions: a combobox with a list (ARIA Authoring Practices). */

  const list = make("ul", { id: "seite_vorschlaege", hidden: true, className: "plain suggestions" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", said.suggestions);
  field.after(list);
  field.type = "text"; // a search box may not be a combobox (ARIA in HTML)
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) field.setAttribute(name, value);

  const options = () => [...list.children];
  const chosen = () => options().find(option => option.getAttribute("aria-selected") === "true");
  const choose = option => {
    for (const other of options()) other.setAttribute("aria-selected", String(other === option));
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = shown => {
    list.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown));
    choose(null);
  };
  const close = () => show(false);
  const take = option => {
    field.value = option.textContent;
    close();
    field.form.requestSubmit();
  };
  const suggestFor = async typed => {
    const { engine, index } = await open();
    await engine.prepareToSuggest(index, typed);
    if (field.value !== typed || document.activeElement !== field) return;
    const texts = engine.suggest(index, typed);
    list.replaceChildren(...texts.map((text, i) => {
      const option = make("li", { id: `${list.id}_${i}` }, text);
      option.setAttribute("role", "option");
      return option;
    }));
    show(texts.length > 0);
  };

  field.addEventListener("input", () => suggestFor(field.value).catch(close));
  field.addEventListener("blur", close);
  list.addEventListener("mousedown", event => {
    event.preventDefault(); // the field keeps the focus
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
  field.addEventListener("keydown", event => {
    const all = options(), at = all.indexOf(chosen());
    if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      choose(null);
      return;
    }
    if (event.key === "ArrowDown" && list.hidden && all.length > 0) show(true);
    if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && at >= 0) take(all[at]);
    else if (list.hidden || event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    else choose(all[event.key === "ArrowDown" ? (at + 1) % all.length : (at <= 0 ? all.length : at) - 1]);
    event.preventDefault();
  });

  /* The question: in the address, so that it can be sent and gone back to. */

  const asked = () => new URLSearchParams(location.search).get("q")?.trim().slice(0, 200) ?? "";
  const { title } = document;
  let answered = asked();
  const answer = query => {
    answered = query;
    for (const old of place.querySelectorAll(":scope > :not([role=status])")) old.remove();
    document.getElementById("seite_nichts").hidden = true;
    // Whoever links to results must not write the site's entry in a search engine.
    if (!document.querySelector("meta[name=robots]")) document.head.append(make("meta", { name: "robots", content: "noindex" }));
    document.title = `${query} – ${title}`;
    run(query).catch(fail);
  };
  field.form.addEventListener("submit", event => {
    const query = field.value.trim();
    if (!query) return;
    event.preventDefault();
    close();
    if (query !== asked()) history.pushState(null, "", `?q=${encodeURIComponent(query)}`);
    answer(query);
  });
  // A jump within the page, to a letter or the text, is one as well.
  addEventListener("popstate", () => {
    if (asked() === answered) return;
    field.value = asked();
    if (asked()) answer(asked());
    else location.reload();
  });
  field.value = asked();
  if (asked()) answer(asked());
}
