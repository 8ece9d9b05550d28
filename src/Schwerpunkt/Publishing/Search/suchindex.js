// The index of the search: how the file is read that SearchIndex writes. Published in suchmaschine.js, behind the words.

/* Index */

/** A question in the form in which it is compared with those that name their page: its words by their stems. */
const question = query => (query.match(partOfWord) ?? []).map(word => needle(word).stem).join(" ");

/** The numbers of the pages that editors give for their phrases, those that are wanted, in some form. */
const readPins = (pins, form, wanted = () => true) => {
  const pages = new Map();
  for (const line of pins.split("\n").filter(Boolean)) {
    const [page, ...phrases] = line.split("|");
    for (const phrase of phrases.filter(wanted)) pages.set(form(phrase), [...pages.get(form(phrase)) ?? [], Number(page)]);
  }
  return pages;
};

/** A title as it is compared with a question. */
const foldedTitle = title => (title.match(partOfWord) ?? []).map(fold).join(" ");

/** Takes words with their pages into the index; those that it has already stay. Joints are where in a word others of the site are joined. */
const addWords = (index, { nouns, words, pages, joints = "", begun = "" }) => {
  const exact = spellOut(words).replace(/[^a-z0-9 ]/g, ""), loose = loosen(exact);
  const [written, exactWords, looseWords, lists, places, begins] = [words, exact, loose, pages, joints, begun].map(list => list.split(" "));
  const added = index.looseWords.length;
  let end = index.loose.length;
  exactWords.forEach((word, i) => {
    if (word === "" || index.known.has(word)) return;
    index.known.add(word);
    index.words.push(word);
    index.written.push(written[i]);
    index.pages.push(lists[i]);
    index.begun.push(begins[i] ?? "");
    index.isNoun.push(i < Number(nouns));
    index.looseWords.push(looseWords[i]);
    if (looseWords[i].length > 2) index.stems.add(stem(looseWords[i]));
    if (end > 0) end++;
    index.starts.push(end);
    end += looseWords[i].length;
    markParts(index, looseWords[i], places[i] ?? "");
  });
  index.loose = [...index.loose ? [index.loose] : [], ...index.looseWords.slice(added)].join(" ");
  index.parts = new Map(index.marked);
};

/** Notes the parts of a compound as words, for most of the site's words are not there. */
const markParts = (index, word, joints) => {
  if (joints === "") return;
  const bounds = [0, ...[...joints].map(signValue), word.length];
  bounds.forEach((start, i) => bounds.slice(i + 1).forEach(end => {
    if (end - start < word.length) index.marked.set(word.slice(start, end), true);
  }));
};

/** The index of a site. A large one needs `load`, which is given the name of a file beside this one and promises its text. */
export const openIndex = (json, load) => {
  const head = JSON.parse(json);
  const groups = (head.same ?? "").split("\n").filter(Boolean).map(group => group.split("|").map(phrase => (phrase.match(partOfWord) ?? []).map(needle)));
  const index = {
    ignored: new Set(head.ignored.split(" ")),
    pins: readPins(head.pins ?? "", question),
    groups,
    givenWords: readPins(head.pins ?? "", fold, phrase => groups.some(group => group.some(other => other.length === 1 && other[0].exact === fold(phrase)))),
    words: [], written: [], pages: [], begun: [], isNoun: [], looseWords: [], loose: "", starts: [], stems: new Set(), known: new Set(), marked: new Map(), parts: new Map(),
  };
  if (head.files) return openShards(index, head, load);
  const titles = head.titles.split("\n");
  const folded = titles.map(foldedTitle);
  Object.assign(index, { titles, folded, lengths: folded.map(title => title.split(" ").length), paths: head.paths.split("\n"), kinds: head.kinds, excerpts: head.excerpts.split("\n") });
  addWords(index, head);
  return index;
};

/** The number for which a sign of a posting list stands. */
const signValue = sign => sign.charCodeAt(0) - (sign.charCodeAt(0) > 92 ? 36 : 35);

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

