// The search of a site: reads the index that SearchIndex writes, and ranks pages. Says and draws nothing: that is the theme's.
//
//   const index = openIndex(json)            the file at PageView.SearchIndexUrl
//   const { pages, meant } = find(index, query)
//                                            pages, best first: { title, path, kind, excerpt, score }; the path is relative to the start page.
//                                            meant: what was searched for instead of words that stand nowhere, [] where nothing was guessed
//   search(index, query)                     the pages alone
//   suggest(index, typed)                    titles and words that begin like what is being typed
//   const words = needles(index, query)      what of a question is looked for
//   passages(index, excerpt, words)          of a page's excerpt what is to be shown: its sentence, and headings with searched words
//   pieces(index, text, words)               a text in pieces { text, hit }, so that hits can be marked
//
// fold, readPages and distance are there for whoever compares them with the core.

// Above this stand suchwoerter.js and suchindex.js.

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
    const fits = fit(index, needle, index.words[i], index.looseWords[i]);
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
  return { scores, standing, size, known };
};

/** On the pages where all words of a phrase stand, what the least of them counts. */
const together = (index, needles) => {
  const all = needles.filter(word => !index.ignored.has(word.exact)).map(word => matches(index, word).scores);
  return index.paths.map((_, page) => all.reduce((least, scores) => Math.min(least, scores[page]), all.length > 0 ? Infinity : 0));
};

/** The shortest first part of a compound that is looked for by its parts: „Wohngeld“ is not what is said of living and of money. */
const shortestFirst = 5;

/** So long is a part that says enough alone: Marktplatzgestaltung. */
const longPart = 9;

/** A compound that stands nowhere is looked for by its parts, which stand on a page together: Wohnungsbauförderung as Wohnungsbau and Förderung. */
const byParts = (index, word) => {
  let alone = [];
  for (let at = word.length - 4; at >= shortestFirst; at--) {
    const last = matches(index, needle(word.slice(at)));
    const rest = word.slice(0, at);
    for (const before of [rest, rest.replace(/(?<=.{4})(?:s|es|en|n)$/, "")]) {
      const first = matches(index, needle(before));
      const both = first.scores.map((score, page) => 0.7 * Math.min(score, last.scores[page]));
      if (first.known > 0 && (last.known > 0 || word.length - at >= 6) && both.some(score => score > 0)) return both;
      if (first.known > 0 && before.length >= longPart) alone = first.scores.map(score => 0.2 * score);
    }
  }
  return alone;
};

/** The site's words that are spelled nearly like one that stands nowhere: with one letter wrong from four letters on, with two from eight. */
const guesses = (index, needle, wrong = 1) => {
  const length = needle.loose.length;
  if (length < 4 * wrong) return [];
  // Nouns first, and of those the ones that begin with the same letter.
  const rank = i => (i < index.nouns ? 0 : 2) + (index.looseWords[i][0] === needle.loose[0] ? 0 : 1);
  const list = [...index.looseWords.keys()]
    .filter(i => index.looseWords[i].length > 3 && Math.abs(index.looseWords[i].length - length) <= wrong && distance(needle.loose, index.looseWords[i], wrong) === wrong)
    .sort((one, other) => rank(one) - rank(other));
  return list.filter(i => rank(i) === rank(list[0])).slice(0, 4);
};

/** A compound of which one part is spelled wrong: Fahradweg. The two parts as words of the site; null where there are none. */
const guessedParts = (index, needled) => {
  for (let at = needled.loose.length - 3; at >= 4; at--) {
    const [first, last] = [needle(needled.exact.slice(0, at)), needle(needled.exact.slice(at))];
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
  if (count === 0 && needle.loose.length > 7) add(together(index, guessedParts(index, needle) ?? []), guessed);
  return { scores, standing, worth: Math.log(1 + (scores.length - count + 0.5) / (count + 0.5)), meant };
};

const forms = (index, i) => needle(index.words[i]);

/** The words of a question, everyday words too: „§ 9“ as one, and „Wärme-Plan“ as one where the site has it, else its parts. */
const wordsOf = (index, query) => {
  const words = [];
  const rest = query.replace(paragraph, (_, number) => (words.push("paragraf" + number.toLowerCase()), " "));
  for (const whole of rest.match(wholeWord) ?? []) {
    const parts = whole.match(partOfWord).map(fold);
    const joined = wholeOf(whole);
    if (parts.length > 1 && (index.known.has(joined) || parts.every(part => part.length < 2))) words.push(joined);
    else words.push(...parts);
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
const namedBy = (title, asked) => title === asked ? 3 : title.startsWith(asked + " ") ? 1.6 : 1;

/** Whether all words in quotation marks stand on a page as they are; where its title or excerpt shows them, in this order. */
const quoted = (index, query, words) => {
  const phrases = [...query.matchAll(/["„“”»«]([^"„“”»«]{2,})["„“”»«]/gu)].map(match => wordsOf(index, match[1]));
  const needed = words.filter(word => phrases.some(phrase => phrase.includes(word.needle.exact)));
  const spoken = page => " " + wordsOf(index, index.titles[page] + " " + index.excerpts[page]).join(" ") + " ";
  return page => phrases.length === 0 ? 1
    : needed.some(word => !word.standing[page]) ? 0
    : phrases.some(phrase => phrase.length > 0 && spoken(page).includes(" " + phrase.join(" ") + " ")) ? 3 : 1;
};

/** Pages in the order of their worth. Pages that miss most of the question are left out. */
export const find = (index, query) => {
  const words = needles(index, query).map(needle => ({ needle, ...wordMatches(index, needle) }));
  const total = words.reduce((sum, word) => sum + word.worth, 0);
  const covered = index.paths.map((_, page) => words.reduce((sum, word) => sum + (word.scores[page] > 0 ? word.worth : 0), 0));
  const best = covered.reduce((most, value) => Math.max(most, value), 0);
  const asked = wordsOf(index, query).join(" ");
  const phrase = quoted(index, query, words);
  const pinned = new Set(index.pins.get(question(query)));
  const worth = page => {
    const title = index.folded[page];
    const length = title.split(" ").length;
    return words.reduce((sum, word) => sum + word.scores[page] * word.worth, 0) * (covered[page] / (total || 1)) * (1 + 0.2 / (length + 1))
      * namedBy(title, asked) * (kindWeights[index.kinds[page]] ?? 1) * phrase(page) + (pinned.has(page) ? given : 0);
  };
  const pages = [...index.paths.keys()].filter(page => pinned.has(page) || covered[page] > 0 && covered[page] >= 0.6 * best && phrase(page) > 0)
    .map(page => ({ title: index.titles[page], path: index.paths[page], kind: index.kinds[page], excerpt: index.excerpts[page], score: worth(page) }))
    .sort((one, other) => other.score - one.score || (one.path < other.path ? -1 : 1));
  const meant = words.filter(word => word.meant !== null).map(word => ({ typed: word.needle.exact, meant: spelled(index, word.meant) }));
  return { pages, meant };
};

export const search = (index, query) => find(index, query).pages;

/** A word as the site writes it: nouns with a capital letter. */
const spelled = (index, i) => i < index.nouns ? index.written[i][0].toUpperCase() + index.written[i].slice(1) : index.written[i];

/** What may be meant by the beginning of a question: titles first, then nouns; of those that are alike the shorter. */
export const suggest = (index, typed, most = 8) => {
  const start = (typed.match(partOfWord) ?? []).map(fold).join(" ");
  if (start.length < 2) return [];
  const titles = index.titles.filter((_, page) => index.kinds[page] !== "l" && (" " + index.folded[page]).includes(" " + start));
  const nouns = [];
  for (let i = 0; i < index.nouns && nouns.length < 50; i++) {
    if (index.words[i].startsWith(start)) nouns.push(spelled(index, i));
  }
  nouns.sort((one, other) => one.length - other.length);
  return [...new Set([...titles, ...nouns])].slice(0, most);
};

/* Excerpts */

/** A text cut into pieces, each with whether it is a word that was searched for. */
export const pieces = (index, text, words) => {
  const result = [];
  let end = 0;
  const fits = word => word.length > 1 && words.some(needle => fit(index, needle, word, loosen(word)) > 0);
  for (const match of text.matchAll(wholeWord)) {
    const parts = match[0].match(partOfWord);
    if (!fits(wholeOf(match[0])) && !parts.some(part => fits(fold(part)))) continue;
    result.push({ text: text.slice(end, match.index), hit: false }, { text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  return [...result, { text: text.slice(end), hit: false }].filter(piece => piece.text);
};

/** The sentence that introduces a page, then up to two of its headings and terms in which searched words stand. */
export const passages = (index, excerpt, words) => {
  const [sentence, ...others] = excerpt.split("\t");
  const hits = text => pieces(index, text, words).filter(piece => piece.hit).length;
  const telling = others.map(text => ({ text, hits: hits(text) })).filter(passage => passage.hits > 0).sort((one, other) => other.hits - one.hits);
  return { sentence, others: telling.slice(0, 2).map(passage => passage.text) };
};
