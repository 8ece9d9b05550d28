// The index of the search: how the file is read that SearchIndex writes. Published in suchmaschine.js, behind the words.

/* Index */

/** A question in the form in which it is compared with those that name their page: its words by their stems. */
const question = query => (query.match(partOfWord) ?? []).map(word => needle(word).stem).join(" ");

/** The numbers of the pages that editors give for a question. */
const readPins = pins => {
  const pages = new Map();
  for (const line of pins.split("\n").filter(Boolean)) {
    const [page, ...phrases] = line.split("|");
    for (const phrase of phrases) pages.set(question(phrase), [...pages.get(question(phrase)) ?? [], Number(page)]);
  }
  return pages;
};

export const openIndex = json => {
  const { ignored, titles, paths, kinds, excerpts, nouns, words, pages, same = "", pins = "" } = JSON.parse(json);
  const exact = spellOut(words).replace(/[^a-z0-9 ]/g, "");
  const loose = loosen(exact);
  const starts = [0];
  for (let i = loose.indexOf(" "); i >= 0; i = loose.indexOf(" ", i + 1)) starts.push(i + 1);
  const looseWords = loose.split(" ");
  const titleList = titles.split("\n");
  return {
    ignored: new Set(ignored.split(" ")),
    titles: titleList,
    folded: titleList.map(title => (title.match(partOfWord) ?? []).map(fold).join(" ")),
    paths: paths.split("\n"),
    kinds,
    excerpts: excerpts.split("\n"),
    nouns: Number(nouns),
    written: words.split(" "),
    words: exact.split(" "),
    pages: pages.split(" "),
    loose,
    starts,
    looseWords,
    stems: new Set(looseWords.filter(word => word.length > 2).map(stem)),
    parts: new Map(),
    known: new Set(exact.split(" ")),
    pins: readPins(pins),
    groups: same.split("\n").filter(Boolean).map(group => group.split("|").map(phrase => (phrase.match(partOfWord) ?? []).map(needle))),
  };
};

/** Calls back with page and rank of each entry. The form is described at PostingList in the core. */
export const readPages = (text, callback) => {
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

