// What results and suggestions of the search show. Published at the end of suchmaschine.js, which says what is for whom.

/* Suggestions */

/** What may be meant by the beginning of a question: titles first, then nouns; of those that are alike the shorter. */
export const suggest = (index, typed, most = 8) => {
  const start = (typed.match(partOfWord) ?? []).map(fold).join(" ");
  if (start.length < 2) return [];
  const titles = index.titles.filter((_, page) => index.kinds[page] !== "l" && (" " + index.folded[page]).includes(" " + start));
  const nouns = [];
  for (let i = 0; i < index.words.length && nouns.length < 50; i++) {
    if (index.isNoun[i] && index.words[i].startsWith(start)) nouns.push(spelled(index, i));
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
