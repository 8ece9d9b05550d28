// The search of a large site: which of the index's files a question needs. Published at the end of suchmaschine.js, on such sites alone.

/* Files */

/** The kinds of pages, in the order in which the head counts them. */
const kindsCounted = "pgldt";

/** So many files of words are loaded for one searched word at most, so many for one that stands nowhere, and so many for a question. */
const mostOfWord = 8, mostNear = 4, mostOfQuestion = 12;

/** Of every page the head has the length of its title and its kind; the rest comes when it is needed. */
const openShards = (index, head, load) => {
  const heads = Array.from(head.heads, signValue);
  const empty = () => new Array(heads.length).fill("");
  return Object.assign(index, {
    shards: { starts: head.starts.split(" "), listed: Number(head.listed), files: new Map(), load: name => load(head.files.replace("*", name)), prepare: loadFor, describe: loadShown, prepareToSuggest: loadBegun, named: namedByCount },
    kinds: heads.map(value => kindsCounted[value % kindsCounted.length]).join(""),
    lengths: heads.map(value => Math.floor(value / kindsCounted.length)),
    titles: empty(), folded: empty(), paths: empty(), excerpts: empty(),
  });
};

/** The content of files that are not there yet, in their order. What did not come is asked for again the next time. */
const loadFiles = async (index, names, read) => {
  const { files, load } = index.shards;
  const missing = [...new Set(names)].filter(name => files.get(name) !== true);
  for (const name of missing) {
    if (!files.has(name)) files.set(name, load(name).then(JSON.parse));
  }
  try {
    const contents = await Promise.all(missing.map(name => files.get(name)));
    missing.forEach((name, i) => {
      if (files.get(name) !== true) read(contents[i]);
      files.set(name, true);
    });
  } catch (error) {
    for (const name of missing) files.delete(name);
    throw error;
  }
};

/** The files with words that begin with some letters, or have a part that does. */
const shardsOf = (index, letters) => {
  const { starts } = index.shards;
  return [...starts.keys()].filter(i => starts[i] <= letters + "~" && !(starts[i + 1] < letters)).map(i => `w${i}`);
};

/** Loads files of words, as far as the question may. */
const loadWords = async (index, room, names) => {
  const missing = [...new Set(names)].filter(name => index.shards.files.get(name) !== true).slice(0, room.left);
  room.left -= missing.length;
  await loadFiles(index, missing, words => addWords(index, words));
};

/** Titles, addresses and excerpts of pages. */
const loadPages = (index, pages) => loadFiles(index, pages.map(page => `p${Math.floor(page / index.shards.listed)}`), content => {
  const [titles, paths, excerpts] = [content.titles, content.paths, content.excerpts].map(list => list.split("\n"));
  titles.forEach((title, i) => {
    const page = Number(content.first) + i;
    [index.titles[page], index.folded[page], index.paths[page], index.excerpts[page]] = [title, foldedTitle(title), paths[i], excerpts[i]];
  });
});

/** The files for words: first of all those in which they stand as they are. Of several words each gets some. */
const shardsOfWords = (index, words) => {
  const most = Math.max(3, Math.floor(mostOfWord / words.length));
  return words.flatMap(word => [...new Set([word.loose, word.stem, word.root].filter(Boolean).flatMap(letters => shardsOf(index, letters)))].slice(0, most));
};

/** The files for words that are spelled nearly like one: as many first letters as it takes for few of them. */
const shardsNear = (index, loose) => {
  for (let length = 2; length < loose.length; length++) {
    const near = shardsOf(index, loose.slice(0, length));
    if (near.length <= mostNear) return near;
  }
  return [];
};

/** Whether a word stands anywhere, or one that means the same. */
const stands = (index, needle) => matches(index, needle).size > 0 || others(index, needle).some(phrase => together(index, phrase).some(score => score > 0));

/** The files for the parts of a word that stands nowhere; where one is spelled wrong, for those nearly like it. */
const shardsOfParts = (index, { exact, loose }) => {
  const names = [];
  for (let at = exact.length - 3; at >= 4; at--) {
    const [first, last] = [needle(exact.slice(0, at)), needle(exact.slice(at))];
    const known = [first, needle(first.exact.replace(/(?<=.{4})(?:s|es|en|n)$/, ""))].some(word => index.stems.has(word.stem));
    if (known || guesses(index, first).length > 0) names.push(...shardsOf(index, last.root).slice(0, 1));
    if (known && last.loose.length > 3) names.push(...shardsNear(index, last.loose).slice(0, 1));
  }
  return names;
};

/** Loads what a word needs that stands nowhere: first what is spelled nearly like it, then its parts, then what begins with other letters. */
const loadLost = async (index, room, lost) => {
  const { loose } = lost;
  if (loose.length < 4 || stands(index, lost)) return;
  await loadWords(index, room, shardsNear(index, loose));
  if (guesses(index, lost).length > 0) return;
  await loadWords(index, room, shardsOf(index, loose.slice(0, 4)).slice(0, mostNear));
  await loadWords(index, room, shardsOfParts(index, lost));
  if (wordMatches(index, lost).scores.some(score => score > 0)) return;
  await loadWords(index, room, [loose.slice(1, 5), loose[1] + loose[0] + loose.slice(2, 4)].flatMap(letters => shardsOf(index, letters).slice(0, 1)));
};

/** Loads what a question needs. */
const loadFor = async (index, query) => {
  const room = { left: mostOfQuestion };
  const typed = [...new Set(spoken(query).flatMap(({ joined, parts }) => [...parts, joined]))].filter(word => word.length > 1 && !index.ignored.has(word));
  await loadWords(index, room, shardsOfWords(index, typed.slice(0, 12).map(needle)));
  const words = needles(index, query);
  await loadWords(index, room, shardsOfWords(index, words.flatMap(word => others(index, word)).flat().filter(word => !index.ignored.has(word.exact))));
  for (const word of words) await loadLost(index, room, word);
  if (phrasesOf(index, query).length > 0) await loadPages(index, find(index, query).pages.slice(0, 10).map(found => found.page));
};

/** Adds what is to be shown of pages that were found. */
const loadShown = async (index, pages) => {
  await loadPages(index, pages.map(found => found.page));
  for (const found of pages) Object.assign(found, { title: index.titles[found.page], path: index.paths[found.page], excerpt: index.excerpts[found.page] });
};

/** Loads what begins like what is being typed, from three letters on: words, and some of the titles. */
const loadBegun = async (index, typed) => {
  const letters = (typed.match(partOfWord) ?? []).map(fold);
  if (letters.length === 0 || letters[0].length < 3) return;
  await loadWords(index, { left: 2 }, letters.slice(0, 2).flatMap(start => start.length < 3 ? [] : shardsOf(index, loosen(start)).slice(0, 3 - letters.slice(0, 2).length)));
  const pages = letters.map((start, at) => {
    const found = new Set();
    index.words.forEach((word, i) => word.startsWith(start) && readPages((at === 0 ? index.begun : index.pages)[i], (page, rank) => (at === 0 || rank === 4) && found.add(page)));
    return found;
  });
  const titles = [...pages[0]].filter(page => pages.every(found => found.has(page))).sort((one, other) => index.lengths[one] - index.lengths[other] || one - other);
  await loadPages(index, titles.slice(0, 2));
};

/** What a title counts where it is not there: all words of the question stand in it, and it has as many, or begins with the first. */
const namedByCount = (index, asked) => {
  const words = asked.split(" ");
  const pages = (lists, word, least) => {
    const found = new Set();
    readPages(lists[index.words.indexOf(word)] ?? "", (page, rank) => rank >= least && found.add(page));
    return found;
  };
  const standing = words.filter(word => !index.ignored.has(word)).map(word => pages(index.pages, word, 4));
  const begun = pages(index.begun, words[0], 0);
  return page => standing.length === 0 || standing.some(found => !found.has(page)) ? 1 : index.lengths[page] === words.length ? isNamed : begun.has(page) ? beginsNamed : 1;
};
