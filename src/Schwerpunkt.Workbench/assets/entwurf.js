// Drafts: what is typed is kept until it is saved or discarded, over reloads and crashes.
import { gitterAnpassen } from './gitter.js';

const speicher = name => `werkbank:${location.port}:${name}`;

export function geaendert(formular) {
  return 'geaendert' in formular.dataset || [...formular.elements].some(feld =>
    feld.matches('[type=checkbox], [type=radio]') ? feld.checked !== feld.defaultChecked
      : feld.matches('select') ? [...feld.options].some(wahl => wahl.selected !== wahl.defaultSelected) && feld.selectedIndex > 0
        : feld.matches('textarea, input:not([type=hidden], [type=file])') && feld.value !== feld.defaultValue);
}

export function merken(formular) {
  const werte = [...new FormData(formular)].filter(([name, wert]) => typeof wert === 'string' && !['kennung', 'stand', 'ort', 'einverstanden'].includes(name));
  try {
    if (geaendert(formular)) localStorage.setItem(speicher(formular.dataset.entwurf), JSON.stringify(werte));
    else localStorage.removeItem(speicher(formular.dataset.entwurf));
  } catch { /* A browser that keeps nothing: the form works all the same. */ }
}

export function vergessen(formular) {
  try {
    localStorage.removeItem(speicher(formular.dataset.entwurf));
  } catch { /* as above */ }
}

// What was typed before a reload or a crash comes back, with what it was written over; true where it is another text.
export function erinnern(formular, istNeu) {
  let werte;
  try {
    werte = JSON.parse(localStorage.getItem(speicher(formular.dataset.entwurf)) ?? '[]');
  } catch {
    return false;
  }

  gitterAnpassen(formular, werte);
  let anders = false;
  const gesehen = {};
  for (const [name, wert] of werte) {
    const feld = formular.querySelectorAll(`[name="${CSS.escape(name)}"]`)[gesehen[name] = (gesehen[name] ?? -1) + 1];
    if (!feld || feld.matches('[type=checkbox], [type=radio]') || (feld.type === 'hidden' && !(istNeu && name === 'war')) || feld.type === 'file' || feld.value === wert) continue;
    feld.value = wert;
    anders = true;
  }

  if (!anders && istNeu) verwaistes(formular);
  return anders;
}

// A draft whose text somebody else has changed since has no form of its own any more: the form of a text much like it shows it.
function verwaistes(formular) {
  const feld = formular.querySelector('textarea[name=text]');
  if (!feld) return;
  const eigener = speicher(formular.dataset.entwurf);
  for (const name of Object.keys(localStorage).filter(name => name !== eigener && name.startsWith(speicher(`${formular.dataset.entwurf.split('|')[0]}|`)))) {
    const werte = new Map(JSON.parse(localStorage.getItem(name)));
    const [text, war] = ['text', 'war'].map(feld => werte.get(feld));
    if (war !== undefined && war === formular.elements.war?.value) continue; // of another part with the same words
    if (text && text !== feld.value && [text, war].some(anderer => anderer && aehnlich(anderer, feld.value))) return anbieten(feld, name, text);
  }
}

// Whether two texts share half of their words.
function aehnlich(eines, anderes) {
  const [a, b] = [eines, anderes].map(text => new Set(text.split(/\s+/).filter(wort => wort)));
  return a.intersection(b).size * 2 >= Math.max(a.size, b.size);
}

function anbieten(feld, name, text) {
  const meldung = Object.assign(document.createElement('div'), { className: 'meldung' });
  meldung.setAttribute('role', 'status');
  const gelesen = Object.assign(document.createElement('pre'), { textContent: text, tabIndex: 0 });
  const knoepfe = Object.assign(document.createElement('p'), { className: 'werkbank-knoepfe' });
  for (const [was, tun] of [['Entwurf übernehmen', () => { feld.value = text; feld.dispatchEvent(new Event('input', { bubbles: true })); }], ['Entwurf löschen', () => {}]]) {
    const knopf = Object.assign(document.createElement('button'), { type: 'button', textContent: was });
    knopf.addEventListener('click', () => {
      localStorage.removeItem(name);
      meldung.remove();
      tun();
      feld.focus();
    });
    knoepfe.append(knopf);
  }

  meldung.append(Object.assign(document.createElement('p'), { textContent: 'Von Ihnen gibt es hierzu noch einen Entwurf; der Text wurde seither an anderer Stelle geändert:' }), gelesen, knoepfe);
  feld.closest('form').querySelector('h1, h2')?.after(meldung);
}
