// The words of the search: how they are spelled, what of one is in another, how far two are apart. Published at the top of suchmaschine.js,
// which says what is for whom.

/* Words */

const partOfWord = /[\p{L}\p{N}\p{Mn}\p{Cf}]+/gu;

/** A word with hyphens, the dots of Leichte Sprache, or the full stops of a number: Wärme-Plan, 5.3.2. */
const wholeWord = /[\p{L}\p{N}\p{Mn}\p{Cf}]+(?:(?:[-\u2010\u2011\u00B7]|(?<=\d)\.(?=\d))[\p{L}\p{N}\p{Mn}\p{Cf}]+)*/gu;

/** As the index has them: „5.3.2“ is not „532“. */
const wholeOf = whole => fold(whole.replace(/\./g, "p"));

/** § 9, as the index has it: a word of its own. */
const paragraph = /(?:§+|\bParagra(?:ph|f))[ \u00A0\u202F]*(\d+[a-z]?)\b/giu;
const spelledOut = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", ł: "l", đ: "d" };
const spellOut = words => words.normalize("NFC").toLowerCase().replace(/[äöüßæøłđ]/g, letter => spelledOut[letter]).normalize("NFKD");

/** The index's spelling: Wärmewende, Waermewende -> waermewende. As Slug in the core. */
export const fold = word => spellOut(word).replace(/[^a-z0-9]/g, "");

/** Umlauts gone, so that Städte and Stadt, Häuser and Haus have one stem. Works on many words at once. */
const loosen = words => words.replace(/ae/g, "a").replace(/oe/g, "o").replace(/(^|[^aeq])ue/g, "$1u");

/** Without the endings of cases, plurals and verbs (Busse, Bus); never shorter than three letters. */
const stem = word => word.replace(/(?<=^.{3,})(?:innen|ern|em|en|er|es|e|(?<=[bdfghklmnrtao])s|(?<=[elr])n|(?<=[rl])t)$/, "").replace(/ss$/, "s");

/** What a family of words shares: Förderung, fördern, förderfähig. */
const root = stem => stem.replace(/(?<=^.{4,})(?:ung|keit|heit|schaft|lich|isch|ig)$/, "");

/** What makes another word of the same family of a root: Förder-ung, zukunft-s-fähig, Bürger-innen. */
const derived = /^(?:er|el|ig|lich|isch|bar|sam|haft|los|s|t|et)?(?:ung|heit|keit|schaft|er|ler|nis|ling|tum|bar|lich|isch|ig|fahig|frei|end|bereit)?(?:en|es|em|ern|er|s|e|nen|n|in|innen)?$/;

/** What stands between the parts of a compound. */
const joints = ["", "s", "n", "en", "es", "er", "e"];

/** Makes another word of a verb, not a compound: „verhandeln“ is no „Handel“. */
const verbal = /^(?:be|ge|ver|ent|er|zer|miss|emp)$/;

/** First parts that seldom stand alone. */
const firstParts = new Set("nah fern neu alt gross klein hoch tief haupt mit vor nach zwischen gegen ober unter uber innen aussen rad fuss elektro auto bio oko mikro tele video online".split(" "));

/** A searched word in all the forms that are compared. */
const needle = word => {
  const exact = fold(word), loose = loosen(exact), stemmed = stem(loose);
  return { exact, loose, stem: stemmed, root: root(stemmed) };
};

// What a form of the searched word counts. With the weights of places below: the word itself anywhere comes before a compound of it in a
// title, that before an inflected form that stands once in the text, and that before a compound there. What is said with another word, or
// only guessed, comes last.
const same = 1, inflected = 0.81, begins = 0.198, ends = 0.194, related = 0.15, otherWord = 0.7, guessed = 0.4;

/** Whether a part of a compound is a word that stands on the site, alone or with what joins it to the next; or a compound of two such. */
const isPart = (index, part, deep = true) => {
  if (part.length < 3 || verbal.test(part)) return false;
  const known = index.parts.get(part);
  if (known !== undefined) return known;
  let found = firstParts.has(part);
  for (const joint of joints) {
    if (found || !part.endsWith(joint) || part.length - joint.length < 3) continue;
    found = index.stems.has(stem(part.slice(0, part.length - joint.length)));
  }
  for (let at = 4; deep && !found && at <= part.length - 4; at++) found = isPart(index, part.slice(0, at), false) && isPart(index, part.slice(at), false);
  index.parts.set(part, found);
  return found;
};

/** Words that are not made of the words in them: neither fire nor castle is in „Brandenburg“. */
const undivided = ["brandenburg", "beispiel", "urstrom"];

const isLong = part => part.length > 2 && /[aeiouy]/.test(part);

/** How well a word fits, from 1 to 0, not at all. Where the searched word is a part, it counts the more, the more of the whole it is. */
const fit = (index, needle, word, loose) => {
  if (word === needle.exact) return same;
  const other = stem(loose);
  if (other === needle.stem || loose === needle.loose) return inflected;
  const whole = undivided.find(part => loose.includes(part));
  if (whole && whole.length > needle.stem.length && whole.includes(needle.stem)) return 0;
  const share = needle.stem.length / loose.length;
  // Letter for letter a word is hardly at the edge of another by chance, and a long one not inside; „Zug“ is in „zugänglich“, and „EFRE“ in „barrierefrei“.
  const length = word.includes(needle.exact) ? needle.exact.length : 0;
  const isRest = (part, surely = length > 3) => joints.some(joint => part.startsWith(joint) && isPart(index, part.slice(joint.length))) || surely && isLong(part);
  const isFirst = (part, surely = length > 3) => isPart(index, part) || surely && isLong(part) && !verbal.test(part);
  if (loose.startsWith(needle.stem)) {
    const rest = loose.slice(needle.stem.length);
    if (isRest(loose.startsWith(needle.loose) ? loose.slice(needle.loose.length) : rest)) return (loose.startsWith(needle.loose) ? begins : begins - 0.001) + 0.004 * share;
    if (needle.stem.length > 3 && derived.test(rest)) return related + 0.02 * share;
  }
  if (other.endsWith(needle.stem) && isFirst(other.slice(0, -needle.stem.length))) return ends + 0.004 * share;
  const at = needle.loose.length > 3 ? loose.indexOf(needle.loose, 1) : -1;
  if (at > 0 && isFirst(loose.slice(0, at), length > 4) && isRest(loose.slice(at + needle.loose.length), length > 4)) return 0.05 + 0.1 * share;
  if (needle.root.length > 3 && other.startsWith(needle.root)) {
    const rest = other.slice(needle.root.length);
    if (derived.test(rest) || needle.root.length > 4 && isRest(rest)) return 0.08 + 0.07 * share;
  }
  const inner = needle.root.length > 4 ? loose.indexOf(needle.root, 1) : -1;
  return inner > 0 && isFirst(loose.slice(0, inner)) && derived.test(loose.slice(inner + needle.root.length)) ? 0.04 + 0.07 * share : 0;
};

/** How many letters are wrong, missing, too many or exchanged with their neighbour, up to a limit (optimal string alignment). */
export const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      if (row[j] < best) best = row[j];
    }
    if (best > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
};
