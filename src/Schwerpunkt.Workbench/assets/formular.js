// Forms of the workbench: sent without leaving the page, kept while they are typed, and shown again with what is to be said.
// Without this script they are pages of their own and work as well.
import { zeichenknoepfe } from './auszeichnen.js';
import { bildBereit } from './bild.js';
import { erinnern, geaendert, merken, vergessen } from './entwurf.js';
import { gitterBereit } from './gitter.js';

export const offeneFormulare = () => document.querySelector('form[data-entwurf]') !== null;

export function sagen(text) {
  const stelle = document.getElementById('werkbank-sagt');
  if (stelle) stelle.textContent = text;
}

export function melden(formular, text) {
  formular.querySelector('.meldung[data-von-hier]')?.remove();
  const meldung = Object.assign(document.createElement('p'), { className: 'meldung', role: 'status', textContent: text });
  meldung.setAttribute('role', 'status');
  meldung.dataset.vonHier = '';
  const kopf = formular.querySelector('h1, h2');
  if (kopf) kopf.after(meldung);
  else formular.prepend(meldung);
}

// What is on its way can neither be sent twice nor discarded; the focus stays where it is.
export const istUnterwegs = formular => formular !== null && 'unterwegs' in formular.dataset;

// Sends a form; what comes back instead of "done" takes its place.
export async function senden(formular, knopf) {
  if (istUnterwegs(formular)) return null;
  const daten = new FormData(formular, knopf ?? undefined);
  const ziel = new URL(formular.getAttribute('action'), location.href);
  ziel.searchParams.set('teil', '');
  const hochladen = formular.enctype === 'multipart/form-data';
  let antwort;
  sagen('');
  const warten = setTimeout(() => sagen('Wird gespeichert …'), 400);
  formular.dataset.unterwegs = '';
  try {
    antwort = await fetch(ziel, { method: 'POST', body: hochladen ? daten : new URLSearchParams(daten) });
  } catch {
    melden(formular, 'Die Vorschau antwortet nicht. Läuft sie noch? Ihr Text bleibt hier als Entwurf stehen.');
    return null;
  } finally {
    clearTimeout(warten);
    delete formular.dataset.unterwegs;
    sagen('');
  }

  if (antwort.status === 204) {
    vergessen(formular);
    formular.dataset.gesagt = decodeURIComponent(antwort.headers.get('X-Sagt') ?? 'Gespeichert.');
    return antwort.headers.get('X-Weiter');
  }

  const huelle = document.createElement('template');
  const text = await antwort.text();
  if (antwort.headers.get('Content-Type')?.startsWith('text/html')) huelle.innerHTML = text;
  else huelle.content.append(text);
  const neu = huelle.content.querySelector('form');
  if (!formular.isConnected) {
    sagen(huelle.content.querySelector('[role=alert]')?.textContent.trim() ?? 'Das ging nicht.'); // the page was exchanged under it
  } else if (neu) {
    const [datei, neueDatei] = [formular, neu].map(eines => eines.querySelector('input[type=file]'));
    if (datei?.files.length > 0 && neueDatei) neueDatei.files = datei.files; // what was chosen stays chosen
    formular.replaceWith(neu);
    bereit(neu, false);
    const wohin = neu.querySelector('[role=alert] input') ?? neu.querySelector('[role=alert]');
    if (wohin && !wohin.matches('input')) wohin.tabIndex = -1;
    wohin?.focus();
  } else {
    melden(formular, huelle.content.textContent.trim() || 'Das ging nicht.');
  }

  return null;
}

let wartend;

async function erproben(formular) {
  const stelle = formular.querySelector('.werkbank-probe');
  if (!stelle || formular.querySelector('input[type=file]')?.files.length > 0) return; // a picture that has not come yet cannot be judged
  const daten = new FormData(formular);
  daten.set('aktion', 'probe');
  daten.delete('datei');
  const antwort = await fetch(`${formular.getAttribute('action')}?teil`, { method: 'POST', body: new URLSearchParams(daten) }).catch(() => null);
  if (antwort?.ok) stelle.innerHTML = await antwort.text();
}

// The caret stands where something is to be mended.
function anZeile(formular) {
  const zeile = Number(formular.querySelector('[data-zeile]')?.dataset.zeile ?? 0) - 1;
  const feld = formular.querySelector('.werkbank-quelle');
  if (!feld || zeile < 0) return;
  const zeilen = feld.value.split('\n');
  const anfang = zeilen.slice(0, zeile).reduce((summe, text) => summe + text.length + 1, 0);
  feld.focus();
  feld.setSelectionRange(anfang, anfang);
  feld.scrollTop = feld.scrollHeight * zeile / zeilen.length - feld.clientHeight / 3;
}

// A form that has just come into the page.
export function bereit(formular, istNeu = true) {
  zeichenknoepfe(formular);
  gitterBereit(formular);
  bildBereit(formular);
  anZeile(formular);
  if (!formular.dataset.entwurf) return;
  if (erinnern(formular, istNeu)) melden(formular, 'Ihr Entwurf von vorhin ist wieder da. „Verwerfen“ stellt den gespeicherten Text wieder her.');
  if (formular.querySelector('[name=wert]')) erproben(formular); // a diagram is drawn as soon as it is opened
  formular.addEventListener('input', () => {
    merken(formular);
    clearTimeout(wartend);
    wartend = setTimeout(() => erproben(formular), 350);
  });
}

document.addEventListener('click', ereignis => {
  const knopf = ereignis.target.closest('[data-schliessen]');
  if (!knopf || !istUnterwegs(knopf.closest('form'))) return;
  ereignis.preventDefault();
  ereignis.stopImmediatePropagation();
}, true);

// What is discarded is not kept as a draft either.
document.addEventListener('click', ereignis => {
  const formular = ereignis.target.closest('[data-schliessen]')?.closest('form');
  if (formular) vergessen(formular);
});

document.addEventListener('keydown', ereignis => {
  const formular = ereignis.target.closest?.('form[data-entwurf]');
  if (!formular) return;
  if (ereignis.key === 'Enter' && (ereignis.ctrlKey || ereignis.metaKey)) {
    ereignis.preventDefault();
    formular.requestSubmit(formular.querySelector('button[value=speichern]'));
  } else if (ereignis.key === 'Escape' && !ereignis.isComposing) {
    ereignis.preventDefault();
    if (!geaendert(formular) || confirm('Verwerfen, was Sie hier geändert haben?')) formular.querySelector('[data-schliessen]')?.click();
  }
});

document.querySelectorAll('form').forEach(formular => bereit(formular));
