"use strict";
// The search of the site. The index is made by src/Schwerpunkt/Publishing/Search; the page around it by Slices/Search.cshtml.

/* Words */

const partOfWord = /[\p{L}\p{N}\p{Mn}\p{Cf}]+/gu;
const spelledOut = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", ł: "l", đ: "d" };

/** The index's spelling: Wärmewende, Waermewende -> waermewende. As Slug in the core. */
const fold = word => word.normalize("NFC").toLowerCase().replace(/[äöüßæøłđ]/g, letter => spelledOut[letter])
  .normalize("NFKD").replace(/[^a-z0-9]/g, "");

/** Umlauts gone, so that Städte and Stadt, Häuser and Haus have one stem. Works on many words at once. */
const loosen = words => words.replace(/ae/g, "a").replace(/oe/g, "o").replace(/(^|[^aeq])ue/g, "$1u");

/** Without the endings of cases, plurals and verbs; never shorter than three letters. */
const stem = word => word.replace(/(?<=^.{3,})(?:innen|ern|em|en|er|es|e|(?<=[bdfghklmnrtao])s|(?<=[elr])n|(?<=[rl])t)$/, "");

/** What a family of words shares: Förderung, fördern, förderfähig. */
const root = stem => stem.replace(/(?<=^.{5,})(?:ung|keit|heit|schaft|lich|isch|ig|er|el|t)$/, "");

/** A searched word in all the forms that are compared. */
const needle = word => {
  const exact = fold(word), loose = loosen(exact), stemmed = stem(loose);
  return { exact, loose, stem: stemmed, root: root(stemmed) };
};

/** How well a word fits: 1 the same, then inflected, beginning, end of a compound, inside; 0 not at all. */
const fit = (needle, word, loose) => {
  if (word === needle.exact) return 1;
  const share = needle.stem.length / loose.length;
  const other = stem(loose);
  if (other === needle.stem || loose === needle.loose) return 0.9;
  if (loose.startsWith(needle.loose)) return 0.4 + 0.35 * share;
  if (loose.startsWith(needle.stem) && needle.stem.length > 3) return 0.35 + 0.35 * share;
  if (other.endsWith(needle.stem)) return 0.3 + 0.35 * share;
  if (needle.loose.length > 3 && loose.includes(needle.loose)) return 0.1 + 0.35 * share;
  if (needle.root.length > 4 && other.startsWith(needle.root)) return 0.25 + 0.2 * share;
  return needle.stem.length > 4 && loose.includes(needle.stem) ? 0.1 + 0.2 * share : 0;
};

/* Index */

const openIndex = json => {
  const { ignored, titles, paths, words, pages } = JSON.parse(json);
  const loose = loosen(words);
  const starts = [0];
  for (let i = loose.indexOf(" "); i >= 0; i = loose.indexOf(" ", i + 1)) starts.push(i + 1);
  const list = words.split(" ");
  return {
    ignored: new Set(ignored.split(" ")),
    titles: titles.split("\n"),
    paths: paths.split("\n"),
    words: list,
    pages: pages.split(" "),
    loose,
    starts,
    looseWord: i => loose.slice(starts[i], (starts[i + 1] ?? loose.length + 1) - 1),
  };
};

/** Calls back with page and rank of each entry. The form is described at PostingList in the core. */
const readPages = (text, callback) => {
  let page = -1, higher = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sign = code - (code > 92 ? 36 : 35);
    if (sign >= 80) {
      higher = higher * 11 + sign - 80;
      continue;
    }
    page += higher * 16 + Math.floor(sign / 5) + 1;
    callback(page, sign % 5);
    higher = 0;
  }
};

/** The numbers of all words that contain a text, in order. */
const wordsWith = (index, text) => {
  const found = [];
  for (let at = index.loose.indexOf(text); at >= 0; at = index.loose.indexOf(text, at)) {
    let low = 0, high = index.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    found.push(low);
    at = index.starts[low + 1] ?? index.loose.length;
  }
  return found;
};

/* Search */

// What a place on a page counts: once in the text, two or three times, more often, in a heading or the introduction, in the title.
const weights = [1, 1.35, 1.7, 2.6, 5];

/** The pages that a searched word leads to, each with what it counts there; and in how many it stands as such. */
const matches = (index, needle) => {
  const scores = new Map(), same = new Set();
  const shortest = needle.root.length > 4 && needle.stem.startsWith(needle.root) ? needle.root : needle.stem;
  for (const i of shortest ? wordsWith(index, shortest) : []) {
    const quality = fit(needle, index.words[i], index.looseWord(i));
    if (quality === 0) continue;
    readPages(index.pages[i], (page, rank) => {
      const score = quality * weights[rank];
      if (score > (scores.get(page) ?? 0)) scores.set(page, score);
      if (quality >= 0.9) same.add(page);
    });
  }
  return { scores, known: same.size };
};

/** A compound that stands nowhere is looked for by its parts: Wohnungsbauförderung as Wohnungsbau and Förderung. */
const partsOf = (index, { exact }) => {
  for (let at = exact.length - 4; at >= 4; at--) {
    const head = needle(exact.slice(at));
    if (matches(index, head).known === 0) continue;
    const rest = exact.slice(0, at);
    for (const first of [rest, rest.replace(/(?:s|es|en|n)$/, "")]) {
      const before = first.length > 3 && matches(index, needle(first));
      if (before && before.known > 0) return [before.scores, matches(index, head).scores];
    }
  }
  return null;
};

const wordMatches = (index, needle) => {
  const found = matches(index, needle);
  const parts = found.known === 0 ? partsOf(index, needle) : null;
  if (parts) {
    for (const [page, score] of parts[0]) {
      const other = parts[1].get(page);
      if (other) found.scores.set(page, Math.max(found.scores.get(page) ?? 0, 0.7 * Math.min(score, other)));
    }
  }
  const pages = index.paths.length;
  const count = found.known || found.scores.size;
  return { scores: found.scores, worth: Math.log(1 + (pages - count + 0.5) / (count + 0.5)) };
};

/** The words of a question that are looked for; only where all are everyday words, these too. */
const needles = (index, query) => {
  const all = [...new Set((query.match(partOfWord) ?? []).map(fold))].filter(word => word.length > 1).slice(0, 12);
  const telling = all.filter(word => !index.ignored.has(word));
  return (telling.length > 0 ? telling : all).map(needle);
};

/** Pages in the order of their worth: { title, path, score }. Pages that miss most of the question are left out. */
const search = (index, query) => {
  const words = needles(index, query).map(needle => wordMatches(index, needle));
  const total = words.reduce((sum, word) => sum + word.worth, 0);
  const pages = new Map();
  for (const { scores, worth } of words) {
    for (const [page, score] of scores) {
      const entry = pages.get(page) ?? { page, score: 0, covered: 0 };
      entry.score += score * worth;
      entry.covered += worth;
      pages.set(page, entry);
    }
  }
  const entries = [...pages.values()];
  const best = entries.reduce((most, entry) => Math.max(most, entry.covered), 0);
  return entries.filter(entry => entry.covered >= 0.6 * best)
    .map(({ page, score, covered }) => {
      const title = index.titles[page];
      const length = (title.match(partOfWord) ?? []).length;
      return { title, path: index.paths[page], score: score * (covered / total) * (1 + 0.2 / (length + 1)) };
    })
    .sort((one, other) => other.score - one.score || (one.path < other.path ? -1 : 1));
};
