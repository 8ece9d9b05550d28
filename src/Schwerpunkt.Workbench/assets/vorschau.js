// Keeps an open page current: puts the new text into it when it changed, so that place, focus and open forms stay,
// and shows the findings of the site as soon as they are known.
import { beginnen } from './bearbeiten.js';
import { offeneFormulare } from './formular.js';

const leiste = () => document.getElementById('werkbank');

async function holen(adresse) {
  const antwort = await fetch(adresse, { cache: 'no-store' });
  return new DOMParser().parseFromString(await antwort.text(), 'text/html');
}

// What stays: an element that says the same keeps its node, with its focus and its menus.
function tauschen(alt, neu) {
  if (alt && neu && !alt.isEqualNode(neu)) alt.replaceWith(neu);
}

// The list of findings is longer than many a page: it comes when somebody looks at it.
async function befundeHolen(liste) {
  if (!liste || 'da' in liste.dataset) return;
  liste.dataset.da = '';
  const inhalt = await holen('/__vorschau/befunde?' + new URLSearchParams({ output: leiste().dataset.output })).catch(() => null);
  if (inhalt) liste.replaceChildren(...inhalt.body.childNodes);
  else delete liste.dataset.da;
}

let letzter;

// The bar; of two that come at once, the later one is shown. Its head stays, so that a press on it is never lost.
async function leisteTauschen(neu) {
  const alt = leiste();
  const frisch = neu.getElementById('werkbank');
  if (!alt || !frisch) return;
  letzter = neu;
  for (const [name, wert] of Object.entries(frisch.dataset)) alt.dataset[name] = wert;
  const teile = ['#werkbank-befunde', '#werkbank-befunde > summary', '#vorschau-befunde', '.werkbank-leiste > ul'];
  const [befunde, kopf, liste, wege] = teile.map(teil => alt.querySelector(teil));
  const [neueBefunde, neuerKopf, neueListe, neueWege] = teile.map(teil => frisch.querySelector(teil));
  if (befunde.open) await befundeHolen(neueListe);
  if (letzter !== neu) return;
  const offeneTeile = [...liste.querySelectorAll('details')].map(teil => teil.open);
  const hoehe = liste.scrollTop;
  const fokus = liste.contains(document.activeElement) || wege.contains(document.activeElement) ? document.activeElement.closest('[id], [value], a')?.outerHTML : null;
  if (!kopf.isEqualNode(neuerKopf)) kopf.replaceChildren(...neuerKopf.childNodes);
  tauschen(liste, neueListe);
  tauschen(wege, neueWege);
  befunde.open ||= neueBefunde.open;
  [...alt.querySelectorAll('#vorschau-befunde details')].forEach((teil, i) => { teil.open = offeneTeile[i] ?? teil.open; });
  if (hoehe) alt.querySelector('#vorschau-befunde').scrollTop = hoehe;
  // What was pressed may be done with: then its list has the focus.
  if (fokus) ([...alt.querySelectorAll('a, button')].find(element => element.outerHTML === fokus) ?? kopf).focus();
  beginnen(false);
}

// The page as it came, without pens and menus. One save is told more than once; a page that says the same again
// stays, with the menu that somebody has opened meanwhile and the form that is on its way.
let gekommen = document.querySelector('main')?.cloneNode(true);

// An open form keeps its place: the text around it is exchanged when it is closed.
export async function erneuern() {
  if (offeneFormulare()) {
    document.body.dataset.veraltet = '';
    return;
  }

  delete document.body.dataset.veraltet;
  const neu = await holen(location.href);
  document.title = neu.title;
  const [alteSeite, neueSeite] = [document.querySelector('main'), neu.querySelector('main')];
  if (!alteSeite || !neueSeite) return location.reload();
  const hoehe = scrollY;
  const istAnders = !gekommen?.isEqualNode(neueSeite);
  if (istAnders) {
    const offeneTeile = [...alteSeite.querySelectorAll('details:not(.werkbank-neu)')].map(teil => teil.open);
    gekommen = neueSeite.cloneNode(true);
    alteSeite.replaceWith(neueSeite);
    document.querySelectorAll('main details').forEach((teil, i) => { teil.open ||= offeneTeile[i] ?? false; });
  }

  for (const teil of ['body > header', '.crumbs', 'body > footer']) tauschen(document.querySelector(teil), neu.querySelector(teil));
  leisteTauschen(neu);
  beginnen(istAnders);
  scrollTo({ top: hoehe, behavior: 'instant' });
}

async function befundeZeigen() {
  leisteTauschen(await holen(location.href));
}

// The list of findings stays open from page to page.
const merkmal = 'werkbank:befunde';
if (sessionStorage.getItem(merkmal) === 'offen') document.getElementById('werkbank-befunde').open = true;
document.addEventListener('click', ereignis => {
  const kopf = ereignis.target.closest?.('#werkbank-befunde > summary');
  if (kopf) sessionStorage.setItem(merkmal, kopf.parentElement.open ? 'zu' : 'offen');
});
document.addEventListener('toggle', ereignis => {
  if (ereignis.target.id === 'werkbank-befunde' && ereignis.target.open) befundeHolen(ereignis.target.querySelector('#vorschau-befunde'));
}, true);

function stoerung(text) {
  const stelle = document.getElementById('werkbank-stoerung');
  if (stelle && stelle.textContent !== text) stelle.textContent = text;
}

// A page that nobody looks at needs no connection, of which browsers have few; the first event says what it missed.
let ereignisse;
let still;

function verbinden() {
  ereignisse?.close();
  ereignisse = new EventSource('/__vorschau/ereignisse');
  ereignisse.addEventListener('changed', ereignis => {
    if (ereignis.data !== leiste().dataset.version) erneuern();
  });
  ereignisse.addEventListener('checked', befundeZeigen);
  ereignisse.addEventListener('gestoert', ereignis => stoerung(ereignis.data));
  ereignisse.addEventListener('behoben', () => stoerung(''));
  ereignisse.addEventListener('open', () => {
    clearTimeout(still);
    still = undefined;
  });
  ereignisse.addEventListener('error', () => {
    still ??= setTimeout(() => stoerung('Die Vorschau antwortet nicht mehr. Starten Sie sie noch einmal; was hier steht, ist der letzte Stand, und was Sie gerade schreiben, bleibt im Formular.'), 3000);
    if (ereignisse.readyState === EventSource.CLOSED) setTimeout(verbinden, 1000);
  });
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') verbinden();
  else ereignisse.close();
});
addEventListener('pagehide', () => ereignisse.close());
addEventListener('pageshow', ereignis => { if (ereignis.persisted) verbinden(); });
addEventListener('werkbank:geschlossen', () => { if ('veraltet' in document.body.dataset) erneuern(); });
verbinden();
beginnen();
