// Edit where you read: every part of the text can be opened by pointer, touch and keyboard.
import { geaendert } from './entwurf.js';
import { bereit, istUnterwegs, melden, sagen, senden } from './formular.js';

const leiste = () => document.getElementById('werkbank');
const schalter = () => document.getElementById('werkbank-schalter');
const merkmal = 'werkbank:bearbeiten';
const namen = { H2: 'Überschrift', H3: 'Überschrift', H4: 'Überschrift', UL: 'Liste', OL: 'Liste', TABLE: 'Tabelle', FIGURE: 'Bild', LI: 'Punkt', BLOCKQUOTE: 'Zitat', DIV: 'Teil', PRE: 'Code', DL: 'Begriffe', DETAILS: 'Teil', HR: 'Trennlinie' };

const an = () => sessionStorage.getItem(merkmal) === 'an';

function adresse(stelle, mehr = {}) {
  const { seite, stand } = leiste().dataset;
  return '/__vorschau/block?' + new URLSearchParams({ seite, stand, ...(stelle ? { ort: stelle } : {}), ...mehr });
}

function name(teil) {
  const art = teil.classList.contains('diagram') ? 'Diagramm' : teil.querySelector(':scope > table') ? 'Tabelle' : namen[teil.tagName] ?? 'Absatz';
  const anfang = teil.textContent.replace(/\u00ad/g, '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return anfang ? `${art} „${anfang}“` : art;
}

// Buttons stand before their part, so that keyboard and screen readers meet them where they belong; a list item has its own.
function knoepfe() {
  document.querySelectorAll('.werkbank-stift, .werkbank-neu').forEach(knopf => knopf.remove());
  document.body.classList.toggle('werkbank-an', an());
  if (!an()) return;
  const teile = [...document.querySelectorAll('main [data-place]')];
  for (const teil of teile) {
    if (teil === teile[0] && teil.dataset.place.startsWith('block')) teil.before(einfuegen(teil, 'davor'));
    const stift = Object.assign(document.createElement('button'), { type: 'button', className: 'werkbank-stift', textContent: '✎' });
    stift.setAttribute('aria-label', `${name(teil)} bearbeiten`);
    stift.dataset.zu = teil.dataset.place;
    stift.addEventListener('click', () => oeffnen(teil, adresse(teil.dataset.place)));
    if (teil.matches('li')) teil.prepend(stift);
    else if (teil.matches(':first-child')) teil.after(stift); // what stands first keeps its look
    else teil.before(stift);
    if (!teil.dataset.place.startsWith('block') || teil.parentElement.closest('[data-place]')) continue;
    (teil.nextElementSibling === stift ? stift : teil).after(einfuegen(teil, 'dahinter'));
  }

  if (teile.length === 0 && leiste().dataset.stand) document.querySelector('main')?.append(einfuegen(null, 'dahinter'));
}

function einfuegen(teil, seite) {
  const auswahl = document.createElement('details');
  auswahl.className = 'werkbank-neu';
  const [, anfang, laenge] = (teil?.dataset.place ?? 'block 0 0').split(' ').map(Number);
  auswahl.dataset.stelle = seite === 'davor' ? anfang : anfang + laenge;
  const summe = document.createElement('summary');
  summe.textContent = '+';
  summe.setAttribute('aria-label', teil ? `${seite === 'davor' ? 'Vor' : 'Hinter'} ${name(teil)} etwas einfügen` : 'Etwas einfügen');
  auswahl.append(summe);
  summe.addEventListener('click', () => arten(auswahl, teil, seite), { once: true }); // before it opens, so that Tab leads into it at once
  auswahl.addEventListener('keydown', ereignis => {
    if (ereignis.key !== 'Escape' || !auswahl.open) return;
    auswahl.open = false;
    summe.focus();
  });
  return auswahl;
}

// What can be put in is listed when somebody asks: a page has a hundred such places.
function arten(auswahl, teil, seite) {
  for (const [art, text] of [['absatz', 'Absatz'], ['ueberschrift', 'Überschrift'], ['liste', 'Liste'], ['bild', 'Bild'], ['tabelle', 'Tabelle'], ['diagramm', 'Diagramm'], ['zeitleiste', 'Zeitleiste'], ['zitat', 'Zitat']]) {
    const knopf = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    knopf.addEventListener('click', () => (auswahl.open = false) || oeffnen(auswahl, adresse(teil?.dataset.place, { neu: seite, art }), true));
    auswahl.append(knopf);
  }
}

async function holen(ziel) {
  const antwort = await fetch(ziel + (ziel.includes('?') ? '&' : '?') + 'teil').catch(() => null);
  if (!antwort) return sagen('Die Vorschau antwortet nicht. Läuft sie noch?');
  const huelle = document.createElement('template');
  huelle.innerHTML = await antwort.text();
  const formular = huelle.content.querySelector('form');
  if (!formular) sagen(huelle.content.textContent.trim());
  return formular ? huelle.content : undefined;
}

async function oeffnen(teil, ziel, behalten = false) {
  if (document.querySelector('form[data-entwurf]')) return sagen('Es ist schon ein Formular offen: speichern oder verwerfen Sie es zuerst.');
  const inhalt = await holen(ziel);
  if (!teil.isConnected) return sagen('Die Seite hat sich gerade geändert: wählen Sie bitte noch einmal.');
  if (inhalt) zeigen(teil, inhalt.querySelector('form'), behalten);
}

// Shows the form in the place of a part (or behind it); closing brings the part back.
function zeigen(teil, formular, behalten = false) {
  for (let um = teil.parentElement.closest('main details'); um; um = um.parentElement.closest('main details')) um.open = true; // what is folded up cannot be written in
  const rahmen = document.createElement('section');
  rahmen.className = 'werkbank-offen';
  rahmen.append(formular);
  if (!behalten && !teil.matches('li')) teil.hidden = true;
  if (teil.matches('li')) teil.append(rahmen);
  else teil.after(rahmen);
  rahmen.addEventListener('werkbank:schliessen', ereignis => {
    rahmen.remove();
    teil.hidden = false;
    if (behalten && !ereignis.detail) teil.querySelector('summary').focus();
    document.body.dataset.fokus = teil.dataset.stelle ?? teil.dataset.place?.split(' ')[1] ?? '';
    dispatchEvent(new Event('werkbank:geschlossen')); // asks for the new page, before the focus makes the browser lay out the old one
    fokusZurueck();
  });
  bereit(formular);
  sagen('');
  const feld = formular.querySelector('textarea, input:not([type=hidden])') ?? formular.querySelector('select');
  feld?.focus();
  const zeichen = behalten ? feld?.value?.match(/^(?:-|>|#+) /)?.[0].length : 0;
  if (zeichen) feld.setSelectionRange(zeichen, zeichen); // behind the sign that makes it a list, a quote, a heading
}

// The pen of the part that was edited, also where the text has been exchanged since.
function fokusZurueck() {
  const stelle = document.body.dataset.fokus;
  if (!stelle || document.querySelector('form[data-entwurf]') || (document.activeElement && document.activeElement !== document.body)) return;
  const abstand = stift => Math.abs(Number(stift.dataset.zu.split(' ')[1]) - Number(stelle));
  [...document.querySelectorAll('.werkbank-stift')].sort((a, b) => abstand(a) - abstand(b))[0]?.focus({ preventScroll: true });
}

// A form in its place, or in a window over the page: the head, or a place that is not shown.
async function imFenster(ziel) {
  const inhalt = await holen(ziel);
  if (!inhalt) return;
  const formular = inhalt.querySelector('form');
  const { seite, ort } = formular.elements;
  const teil = ort && seite?.value === leiste().dataset.seite && !document.querySelector('form[data-entwurf]') ? document.querySelector(`main [data-place="${ort.value}"]`) : null;
  if (teil) return zeigen(teil, formular);
  const fenster = document.createElement('dialog');
  fenster.className = 'werkbank-fenster';
  fenster.lang = 'de'; // the page may be in another language
  fenster.append(inhalt);
  document.body.append(fenster);
  fenster.addEventListener('werkbank:schliessen', () => fenster.close());
  fenster.setAttribute('aria-label', formular.getAttribute('aria-label') ?? formular.querySelector('h1, h2')?.textContent ?? 'Werkbank');
  fenster.addEventListener('cancel', ereignis => {
    const offen = fenster.querySelector('form');
    if (istUnterwegs(offen) || (geaendert(offen) && !confirm('Verwerfen, was Sie hier geändert haben?'))) ereignis.preventDefault();
  });
  fenster.addEventListener('close', () => { fenster.remove(); dispatchEvent(new Event('werkbank:geschlossen')); });
  fenster.showModal();
  bereit(formular);
}

const schliessen = (stelle, gespeichert = false) => stelle.closest('.werkbank-offen, dialog')?.dispatchEvent(new CustomEvent('werkbank:schliessen', { detail: gespeichert }));

document.addEventListener('submit', async ereignis => {
  const formular = ereignis.target;
  if (!('teil' in formular.dataset) || !document.getElementById('werkbank')) return;
  ereignis.preventDefault();
  const weiter = await senden(formular, ereignis.submitter);
  if (weiter === null) return;
  document.body.dataset.veraltet = '';
  if (formular.closest('.werkbank-offen, dialog')) schliessen(formular, true);
  else dispatchEvent(new Event('werkbank:geschlossen'));
  sagen(formular.dataset.gesagt);
  if (weiter !== location.pathname && weiter !== '/') location.href = weiter;
});

document.addEventListener('click', ereignis => {
  const verwerfen = ereignis.target.closest('[data-schliessen]');
  const fenster = ereignis.target.closest('a[data-im-fenster]');
  if (verwerfen?.closest('.werkbank-offen, dialog')) {
    ereignis.preventDefault();
    schliessen(verwerfen);
  } else if (fenster && document.getElementById('werkbank') && !ereignis.ctrlKey && !ereignis.metaKey) {
    ereignis.preventDefault();
    const offen = fenster.closest('form[data-entwurf]');
    if (offen && geaendert(offen)) return melden(offen, 'Speichern oder verwerfen Sie zuerst, was Sie hier geändert haben.');
    schliessen(fenster);
    imFenster(fenster.getAttribute('href'));
  }
});

document.addEventListener('click', ereignis => {
  if (ereignis.target !== schalter()) return;
  sessionStorage.setItem(merkmal, an() ? 'aus' : 'an');
  delete document.body.dataset.fokus;
  beginnen();
});

// After each exchange of the page, or of the bar alone: then the pens stay, with the menu that may be open at one.
export function beginnen(neueSeite = true) {
  const knopf = schalter();
  if (knopf) {
    knopf.hidden = false;
    knopf.setAttribute('aria-pressed', String(an()));
  }

  if (!neueSeite) return;
  knoepfe();
  fokusZurueck();
}
