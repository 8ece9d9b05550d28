// The search of a site: reads the index that SearchIndex writes, and ranks pages. Says and draws nothing: that is the theme's.
//
//   const index = openIndex(json)            the file at PageView.SearchIndexUrl
//   search(index, query)                     pages, best first: { title, path, score }; the path is relative to the start page
//   const words = needles(index, query)      what of a question is looked for
//   context(texts, words)                    of a page's texts the passage to show
//   pieces(text, words)                      a text in pieces { text, hit }, so that hits can be marked
//
// fold and readPages are there for whoever compares them with the core.

/* Words */

const partOfWord = /[\p{L}\p{N}\p{Mn}\p{Cf}]+/gu;
const spelledOut = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", ł: "l", đ: "d" };

/** The index's spelling: Wärmewende, Waermewende -> waermewende. As Slug in the core. */
export const fold = word => word.normalize("NFC").toLowerCase().replace(/[äöüßæøłđ]/g, letter => spelledOut[letter])
  .normalize("NFKD").replace(/[^a-z0-9]/g, "");

/** Umlauts gone, so that Städte and Stadt, Häuser and Haus have one stem. Works on many words at once. */
const loosen = words => words.replace(/ae/g, "a").replace(/oe/g, "o").replace(/(^|[^aeq])ue/g, "$1u");

/** Without the endings of cases, plurals and verbs (Busse, Bus); never shorter than three letters. */
const stem = word => word.replace(/(?<=^.{3,})(?:innen|ern|em|en|er|es|e|(?<=[bdfghklmnrtao])s|(?<=[elr])n|(?<=[rl])t)$/, "").replace(/ss$/, "s");

/** What a family of words shares: Förderung, fördern, förderfähig. */
const root = stem => stem.replace(/(?<=^.{4,})(?:ung|keit|heit|schaft|lich|isch|ig|er|el|t)$/, "");

/** A searched word in all the forms that are compared. */
const needle = word => {
  const exact = fold(word), loose = loosen(exact), stemmed = stem(loose);
  return { exact, loose, stem: stemmed, root: root(stemmed) };
};

// What a form of the searched word counts. With the weights of places below: the word itself anywhere comes before a compound of it in a
// title, that before an inflected form that stands once in the text, and that before a compound there.
const same = 1, inflected = 0.81, begins = 0.198, ends = 0.194, related = 0.15;

/** How well a word fits, from 1 to 0, not at all. Where the searched word is a part, it counts the more, the more of the whole it is. */
const fit = (needle, word, loose) => {
  if (word === needle.exact) return same;
  const share = needle.stem.length / loose.length;
  const other = stem(loose);
  if (other === needle.stem || loose === needle.loose) return inflected;
  if (loose.startsWith(needle.loose)) return begins + 0.004 * share;
  if (loose.startsWith(needle.stem) && needle.stem.length > 3) return begins - 0.001 + 0.004 * share;
  if (other.endsWith(needle.stem)) return ends + 0.004 * share;
  if (needle.loose.length > 3 && loose.includes(needle.loose)) return 0.05 + 0.1 * share;
  if (needle.root.length > 3 && other.startsWith(needle.root)) return 0.08 + 0.07 * share;
  return needle.root.length > 4 && loose.includes(needle.root) ? 0.04 + 0.07 * share : 0;
};

/* Index */

export const openIndex = json => {
  const { ignored, titles, paths, nouns, words, pages } = JSON.parse(json);
  const loose = loosen(words);
  const starts = [0];
  for (let i = loose.indexOf(" "); i >= 0; i = loose.indexOf(" ", i + 1)) starts.push(i + 1);
  const list = words.split(" ");
  return {
    ignored: new Set(ignored.split(" ")),
    titles: titles.split("\n"),
    paths: paths.split("\n"),
    nouns: Number(nouns),
    words: list,
    pages: pages.split(" "),
    loose,
    starts,
    looseWord: i => loose.slice(starts[i], (starts[i + 1] ?? loose.length + 1) - 1),
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

/* Search */

// What a place on a page counts: once in the text, two or three times, more often, in a heading or the introduction, in the title.
const weights = [1, 1.3, 1.6, 2.4, 4.5];

/**
 * What a searched word counts on each page, on how many it stands at all, and on how many as such. Where it is a noun or the end of one,
 * its form in small letters is a verb, which is only related: Wärmewende for wende, rather than „wenden Sie sich an“.
 */
const matches = (index, needle) => {
  const scores = new Float64Array(index.paths.length), standing = new Uint8Array(index.paths.length);
  let size = 0, known = 0;
  const found = needle.root ? wordsWith(index, needle.root) : [];
  const isNoun = found.some(i => i < index.nouns && index.words[i].endsWith(needle.exact));
  for (const i of found) {
    const fits = fit(needle, index.words[i], index.looseWord(i));
    const quality = fits === inflected && isNoun && i >= index.nouns ? related : fits;
    if (quality === 0) continue;
    readPages(index.pages[i], (page, rank) => {
      const score = quality * weights[rank];
      if (scores[page] === 0) size++;
      if (score > scores[page]) scores[page] = score;
      if (quality < inflected || standing[page]) return;
      standing[page] = 1;
      known++;
    });
  }
  return { scores, size, known };
};

/** A compound that stands nowhere is looked for by its parts: Wohnungsbauförderung as Wohnungsbau and Förderung. Null where it has none. */
const partsOf = (index, word) => {
  for (let at = word.length - 4; at >= 4; at--) {
    const last = matches(index, needle(word.slice(at)));
    if (last.known === 0 && (last.size === 0 || word.length - at < 6)) continue;
    const rest = word.slice(0, at);
    for (const before of [rest, rest.replace(/(?<=.{4})(?:s|es|en|n)$/, "")]) {
      const first = matches(index, needle(before));
      if (first.size > 0) return [first.scores, last.scores];
    }
  }
  return null;
};

/** What a searched word counts on each page, how much of it the page covers (half where it has one part only), and what it tells. */
const wordMatches = (index, needle) => {
  const { scores, size, known } = matches(index, needle);
  const covers = scores.map(score => score > 0 ? 1 : 0);
  const [first, last] = (known === 0 && partsOf(index, needle.exact)) || [];
  let count = known || size;
  for (let page = 0; first && page < scores.length; page++) {
    const both = first[page] > 0 && last[page] > 0;
    const score = both ? 0.7 * Math.min(first[page], last[page]) : 0.2 * Math.max(first[page], last[page]);
    if (score > 0 && scores[page] === 0) [covers[page], count] = [both ? 1 : 0.5, count + 1];
    scores[page] = Math.max(scores[page], score);
  }
  return { scores, covers, worth: Math.log(1 + (scores.length - count + 0.5) / (count + 0.5)) };
};

/** The words of a question that are looked for; only where all are everyday words, these too. */
export const needles = (index, query) => {
  const all = [...new Set((query.match(partOfWord) ?? []).map(fold))].filter(word => word.length > 1).slice(0, 12);
  const telling = all.filter(word => !index.ignored.has(word));
  return (telling.length > 0 ? telling : all).map(needle);
};

/** Pages in the order of their worth: { title, path, score }. Pages that miss most of the question are left out. */
export const search = (index, query) => {
  const words = needles(index, query).map(needle => wordMatches(index, needle));
  const total = words.reduce((sum, word) => sum + word.worth, 0);
  const covered = index.paths.map((_, page) => words.reduce((sum, word) => sum + word.covers[page] * word.worth, 0));
  const best = covered.reduce((most, value) => Math.max(most, value), 0);
  const worth = page => {
    const length = (index.titles[page].match(partOfWord) ?? []).length;
    return words.reduce((sum, word) => sum + word.scores[page] * word.worth, 0) * (covered[page] / total) * (1 + 0.2 / (length + 1));
  };
  return [...index.paths.keys()].filter(page => covered[page] > 0 && covered[page] >= 0.6 * best)
    .map(page => ({ title: index.titles[page], path: index.paths[page], score: worth(page) }))
    .sort((one, other) => other.score - one.score || (one.path < other.path ? -1 : 1));
};

/* Context */

/** A text cut into pieces, each with whether it is a word that was searched for. */
export const pieces = (text, words) => {
  const result = [];
  let end = 0;
  for (const match of text.matchAll(partOfWord)) {
    const word = fold(match[0]);
    if (word.length < 2 || !words.some(needle => fit(needle, word, loosen(word)) > 0)) continue;
    result.push({ text: text.slice(end, match.index), hit: false }, { text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  return [...result, { text: text.slice(end), hit: false }].filter(piece => piece.text);
};

/** The sentence or two in which most of the searched words stand. */
const cut = (text, words, length = 220) => {
  if (text.length <= length) return text;
  const places = [];
  let end = 0;
  for (const piece of pieces(text, words)) {
    if (piece.hit) places.push(end);
    end += piece.text.length;
  }
  const near = place => places.filter(other => other >= place && other < place + length / 2).length;
  const at = places.reduce((best, place) => near(place) > near(best) ? place : best, places[0] ?? 0);
  let from = Math.max(0, Math.min(at - length / 3, text.length - length));
  if (from > 0) from = text.indexOf(" ", from) + 1;
  const to = from + length < text.length ? text.lastIndexOf(" ", from + length) : text.length;
  return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
};

/** Of several texts the one in which most of the searched words stand, cut to length. */
export const context = (texts, words) => {
  let best = "", most = 0;
  for (const text of texts) {
    const found = pieces(text, words).filter(piece => piece.hit).map(piece => fold(piece.text));
    const worth = words.reduce((sum, needle) => sum + Math.max(0, ...found.map(word => fit(needle, word, loosen(word)))), 0);
    if (worth > most) [best, most] = [text, worth];
  }
  return cut(best || (texts[0] ?? ""), words);
};
