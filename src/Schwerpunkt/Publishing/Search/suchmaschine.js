// The search of a site: reads the index that SearchIndex writes, and ranks pages. Says and draws nothing: that is the theme's.
//
//   const index = openIndex(json, load)      the file at PageView.IndexUrl; load(name) promises the text of a file beside it, of which a large site has many
//   await prepare(index, query)              loads what a question needs; on a small site nothing
//   const { pages, meant } = find(index, query)
//                                            pages, best first: { title, path, kind, excerpt, score }; the path is relative to the start page.
//                                            meant: what was searched for instead of words that stand nowhere, [] where nothing was guessed
//   search(index, query)                     the pages alone
//   await describe(index, pages)             title, path and excerpt of the pages that are to be shown; on a small site they have them
//   await prepareToSuggest(index, typed)     as above
//   suggest(index, typed)                    titles and words that begin like what is being typed
//   const words = needles(index, query)      what of a question is looked for
//   passages(index, excerpt, words)          of a page's excerpt what is to be shown: its sentence, and headings with searched words
//   pieces(index, text, words)               a text in pieces { text, hit }, so that hits can be marked
//
// fold, readPages and distance are there for whoever compares them with the core.

// Above this stand suchwoerter.js and suchindex.js, below it suchauszug.js and, on a large site, suchteile.js.

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
  const isNoun = found.some(i => index.isNoun[i] && index.words[i].endsWith(needle.exact));
  for (const i of found) {
    const fits = fit(index, needle, index.words[i], index.looseWords[i]);
    const quality = fits === inflected && isNoun && !index.isNoun[i] ? related : fits;
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
  return { scores, standing, size, known };
};

/** On the pages where all words of a phrase stand, what the least of them counts. */
const together = (index, needles) => {
  const all = needles.filter(word => !index.ignored.has(word.exact)).map(word => matches(index, word).scores);
  return index.paths.map((_, page) => all.reduce((least, scores) => Math.min(least, scores[page]), all.length > 0 ? Infinity : 0));
};

/** The shortest parts of a compound that is looked for by its parts: „Wohngeld“ and „Bürgergeld“ are not what is said of living, of citizens and of money. */
const shortestFirst = 5, shortestLast = 6;

/** So long is a part that says enough alone: Marktplatzgestaltung. */
const longPart = 9;

/** A compound that stands nowhere is looked for by its parts, which stand on a page together: Wohnungsbauförderung as Wohnungsbau and Förderung. Shorter parts only where a title has both: Smartcity. */
const byParts = (index, word) => {
  let alone = [];
  const isName = (first, last) => index.folded.some(title => ` ${title} `.includes(` ${first} ${last} `));
  for (let at = word.length - 4; at >= shortestFirst; at--) {
    if (word.length - at < shortestLast && !isName(word.slice(0, at), word.slice(at))) continue;
    const last = matches(index, needle(word.slice(at)));
    const rest = word.slice(0, at);
    for (const before of [rest, rest.replace(/(?<=.{4})(?:s|es|en|n)$/, "")]) {
      const first = matches(index, needle(before));
      const both = first.scores.map((score, page) => 0.7 * Math.min(score, last.scores[page]));
      if (first.known > 0 && both.some(score => score > 0)) return both;
      if (first.known > 0 && before.length >= longPart) alone = first.scores.map(score => 0.2 * score);
    }
  }
  return alone;
};

/** A compound that stands nowhere, but begins or ends with a word for which editors give pages and other words: Solaranlage, Radwegebau. Other words they give say less: „Müll“ is not in „Müllabfuhr“. */
const byGiven = (index, word) => {
  const scores = new Float64Array(index.paths.length);
  for (const [given, pages] of index.givenWords) {
    const rest = word.startsWith(given) ? word.slice(given.length) : word.endsWith(given) && given.length > 6 ? word.slice(0, -given.length) : "";
    if (rest.length > 2 && isLong(rest)) for (const page of pages) scores[page] = 0.2 * given.length / word.length;
  }
  return scores;
};

/** The site's words that are spelled nearly like one that stands nowhere: with one letter wrong from four letters on, with two from eight. */
const guesses = (index, needle, wrong = 1) => {
  const length = needle.loose.length;
  if (length < 4 * wrong || /\d/.test(needle.loose)) return [];
  // Nouns first, and of those the ones that begin with the same letter.
  const rank = i => (index.isNoun[i] ? 0 : 2) + (index.looseWords[i][0] === needle.loose[0] ? 0 : 1);
  const list = [...index.looseWords.keys()]
    .filter(i => index.looseWords[i].length > 3 && Math.abs(index.looseWords[i].length - length) <= wrong && distance(needle.loose, index.looseWords[i], wrong) === wrong
      && (length > 5 && wrong === 1 || index.looseWords[i][0] === needle.loose[0]))
    .sort((one, other) => rank(one) - rank(other) || (index.words[one] < index.words[other] ? -1 : 1));
  return list.filter(i => rank(i) === rank(list[0])).slice(0, 4);
};

/** A compound of which one part is spelled wrong: Fahradweg. The two parts as words of the site; null where there are none. */
const guessedParts = (index, needled) => {
  for (let at = needled.loose.length - 3; at >= 4; at--) {
    const [first, last] = [needle(needled.exact.slice(0, at)), needle(needled.exact.slice(at))];
    if (index.stems.has(first.stem) && index.stems.has(last.stem)) continue;
    if (last.exact.length > 2 && index.stems.has(last.stem)) {
      const guess = guesses(index, first)[0];
      if (guess !== undefined) return [forms(index, guess), last];
    }
    if (last.exact.length > 3 && index.stems.has(first.stem)) {
      const guess = guesses(index, last)[0];
      if (guess !== undefined) return [first, forms(index, guess)];
    }
  }
  return null;
};

/** Other words for a searched one: the rest of each group that it stands in. */
const others = (index, needle) => index.groups
  .filter(group => group.some(phrase => phrase.length === 1 && phrase[0].stem === needle.stem))
  .flatMap(group => group.filter(phrase => phrase.length > 1 || phrase[0].stem !== needle.stem));

/** What a searched word counts on each page, how much of it the page covers (half where it has one part only), what it tells, and what it was taken for. */
const wordMatches = (index, needle) => {
  const { scores, standing, size, known } = matches(index, needle);
  let count = known || size, meant = null;
  const add = (found, weight) => found.forEach((score, page) => {
    if (scores[page] === 0 && score > 0) count++;
    scores[page] = Math.max(scores[page], score * weight);
  });
  for (const phrase of others(index, needle)) add(together(index, phrase), otherWord);
  const guess = wrong => {
    if (count > 0) return;
    for (const i of guesses(index, needle, wrong)) {
      add(wordMatches(index, forms(index, i)).scores, guessed);
      meant ??= i;
    }
  };
  guess(1);
  if (count === 0) add(byParts(index, needle.exact), 1);
  guess(2);
  if (count === 0) add(byGiven(index, needle.exact), 1);
  if (count === 0 && needle.loose.length > 7) add(together(index, guessedParts(index, needle) ?? []), guessed);
  return { scores, standing, worth: Math.log(1 + (scores.length - count + 0.5) / (count + 0.5)), meant };
};

const forms = (index, i) => needle(index.words[i]);

/** What a question says, each with its parts: „Wärme-Plan“, and „§ 9“ as one. */
const spoken = query => {
  const found = [];
  const rest = query.replace(paragraph, (_, number) => (found.push({ joined: "paragraf" + number.toLowerCase(), parts: [] }), " "));
  return [...found, ...(rest.match(wholeWord) ?? []).map(whole => ({ joined: wholeOf(whole), parts: whole.match(partOfWord).map(fold) }))];
};

/** One word as the site has it: „Wärme-Plan“ as one, else its parts; „DIN5008“ as two. */
const partsOf = (index, { joined, parts }) => {
  if (parts.length === 0 || parts.length > 1 && (index.known.has(joined) || parts.every(part => part.length < 2))) return [joined];
  return parts.flatMap(part => index.known.has(part) ? [part] : part.match(/^[a-z]{2,}(?=\d+$)|(?<=^[a-z]{2,})\d+$/g) ?? [part]);
};

/** The words of a question, everyday words too. Neighbours that the site writes as one are one: „Städte bau förderung“. */
const wordsOf = (index, query) => {
  const words = spoken(query).flatMap(word => partsOf(index, word));
  for (let at = 0; at < words.length; at++) {
    for (const count of [3, 2]) {
      const joined = words.slice(at, at + count).join("");
      if (at + count > words.length || joined.length < 8 || words.slice(at, at + count).some(word => word.length < 3 || index.ignored.has(word)) || !index.known.has(joined)) continue;
      words.splice(at, count, joined);
      break;
    }
  }
  return words;
};

/** The words of a question that are looked for; only where all are everyday words, these too. */
export const needles = (index, query) => {
  const all = [...new Set(wordsOf(index, query))].filter(word => word.length > 1).slice(0, 12);
  const telling = all.filter(word => !index.ignored.has(word) || index.known.has(word));
  return (telling.length > 0 ? telling : all).map(needle);
};

/** What a page in plain words counts beside the one that it is made from, and a generated one beside any. */
const kindWeights = { l: 0.7, g: 0.6 };

/** What a page counts that editors give for a question. */
const given = 100;

/** What a title counts that is the question, or begins with it. */
const isNamed = 3, beginsNamed = 1.6;
const namedBy = (index, asked) => page => {
  const title = index.folded[page];
  return title === asked ? isNamed : title.startsWith(asked + " ") ? beginsNamed : 1;
};

/** What stands in quotation marks, in words. */
const phrasesOf = (index, query) => [...query.matchAll(/["„“”»«]([^"„“”»«]{2,})["„“”»«]/gu)].map(match => wordsOf(index, match[1]));

/** Whether all words in quotation marks stand on a page as they are; where its title or excerpt shows them, in this order. */
const quoted = (index, query, words) => {
  const phrases = phrasesOf(index, query);
  const needed = words.filter(word => phrases.some(phrase => phrase.includes(word.needle.exact)));
  const shown = page => " " + wordsOf(index, index.titles[page] + " " + index.excerpts[page]).join(" ") + " ";
  return page => phrases.length === 0 ? 1
    : needed.some(word => !word.standing[page]) ? 0
    : phrases.some(phrase => phrase.length > 0 && shown(page).includes(" " + phrase.join(" ") + " ")) ? 3 : 1;
};

/** Pages in the order of their worth. Pages that miss most of the question are left out. */
export const find = (index, query) => {
  const words = needles(index, query).map(needle => ({ needle, ...wordMatches(index, needle) }));
  const total = words.reduce((sum, word) => sum + word.worth, 0);
  const covered = index.paths.map((_, page) => words.reduce((sum, word) => sum + (word.scores[page] > 0 ? word.worth : 0), 0));
  const best = covered.reduce((most, value) => Math.max(most, value), 0);
  const asked = wordsOf(index, query).join(" ");
  const phrase = quoted(index, query, words);
  const named = (index.shards?.named ?? namedBy)(index, asked);
  const telling = wordsOf(index, query).filter(word => !index.ignored.has(word)).join(" ");
  const pinned = new Set(index.pins.get(question(query)) ?? index.pins.get(question(telling)));
  const worth = page => words.reduce((sum, word) => sum + word.scores[page] * word.worth, 0) * (covered[page] / (total || 1)) * (1 + 0.2 / (index.lengths[page] + 1))
    * named(page) * (kindWeights[index.kinds[page]] ?? 1) * phrase(page) + (pinned.has(page) ? given : 0);
  const found = [...index.paths.keys()].filter(page => pinned.has(page) || covered[page] > 0 && covered[page] >= 0.6 * best && phrase(page) > 0);
  const scores = new Float64Array(index.paths.length);
  for (const page of found) scores[page] = worth(page);
  const pages = found.sort((one, other) => scores[other] - scores[one] || (index.shards ? one - other : index.paths[one] < index.paths[other] ? -1 : 1))
    .map(page => ({ page, title: index.titles[page], path: index.paths[page], kind: index.kinds[page], excerpt: index.excerpts[page], score: scores[page] }));
  const meant = words.filter(word => word.meant !== null).map(word => ({ typed: word.needle.exact, meant: spelled(index, word.meant) }));
  return { pages, meant };
};

/* On a small site everything is there; suchteile.js loads parts of a large one's index. */

export const prepare = async (index, query) => index.shards?.prepare(index, query);

export const describe = async (index, pages) => index.shards?.describe(index, pages);

export const prepareToSuggest = async (index, typed) => index.shards?.prepareToSuggest(index, typed);

export const search = (index, query) => find(index, query).pages;

/** A word as the site writes it: nouns with a capital letter. */
const spelled = (index, i) => index.isNoun[i] ? index.written[i][0].toUpperCase() + index.written[i].slice(1) : index.written[i];
