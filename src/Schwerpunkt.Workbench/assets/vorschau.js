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

function leisteTauschen(neu) {
  const alt = leiste();
  const frisch = neu.getElementById('werkbank');
  if (!alt || !frisch) return;
  const offen = alt.querySelector('#werkbank-befunde')?.open;
  const fokus = alt.contains(document.activeElement) ? document.activeElement.closest('[id], [value], a')?.outerHTML : null;
  for (const [name, wert] of Object.entries(frisch.dataset)) alt.dataset[name] = wert;
  tauschen(alt.querySelector('.werkbank-leiste'), frisch.querySelector('.werkbank-leiste'));
  if (offen) alt.querySelector('#werkbank-befunde').open = true;
  if (fokus) [...alt.querySelectorAll('a, button, summary')].find(element => element.outerHTML === fokus)?.focus();
  beginnen();
}

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
  const offeneTeile = [...alteSeite.querySelectorAll('details')].map(teil => teil.open);
  tauschen(alteSeite, neueSeite);
  document.querySelectorAll('main details').forEach((teil, i) => { teil.open ||= offeneTeile[i] ?? false; });
  for (const teil of ['body > header', '.crumbs', 'body > footer']) tauschen(document.querySelector(teil), neu.querySelector(teil));
  leisteTauschen(neu);
  scrollTo({ top: hoehe, behavior: 'instant' });
}

async function befundeZeigen() {
  leisteTauschen(await holen(location.href));
}

const ereignisse = new EventSource('/__vorschau/ereignisse');
ereignisse.addEventListener('changed', ereignis => {
  if (ereignis.data !== leiste().dataset.version) erneuern();
});
ereignisse.addEventListener('checked', befundeZeigen);
addEventListener('pagehide', () => ereignisse.close());
addEventListener('werkbank:geschlossen', () => { if ('veraltet' in document.body.dataset) erneuern(); });
beginnen();
