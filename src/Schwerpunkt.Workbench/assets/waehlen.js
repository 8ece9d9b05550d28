// A small window over a form: where a link leads, which language a passage has, what a word means.
import { sagen } from './formular.js';

const sprachen = [['en', 'Englisch'], ['pl', 'Polnisch'], ['dsb', 'Niedersorbisch'], ['hsb', 'Obersorbisch'], ['fr', 'Französisch'], ['uk', 'Ukrainisch'], ['tr', 'Türkisch'], ['ar', 'Arabisch'], ['ru', 'Russisch']];

function fenster(titel, felder) {
  const rahmen = document.createElement('dialog');
  rahmen.className = 'werkbank-fenster';
  rahmen.lang = 'de'; // the page may be in another language
  rahmen.innerHTML = `<form method="dialog" class="werkbank-form"><h2></h2>${felder}<p class="werkbank-knoepfe"><button value="ja" class="haupt">Einsetzen</button><button value="nein" formnovalidate>Abbrechen</button></p></form>`;
  rahmen.querySelector('h2').textContent = titel;
  rahmen.setAttribute('aria-label', titel);
  document.body.append(rahmen);
  rahmen.showModal();
  rahmen.querySelector('input, select, textarea')?.focus();
  return new Promise(fertig => rahmen.addEventListener('close', () => {
    const werte = Object.fromEntries(new FormData(rahmen.querySelector('form')));
    rahmen.remove();
    fertig(rahmen.returnValue === 'ja' ? werte : null);
  }));
}

const klammern = text => text.replace(/[\[\]\\]/g, '\\$&');

async function verweis(feld, setzen) {
  const text = feld.value.slice(feld.selectionStart, feld.selectionEnd);
  const seite = feld.form.elements.seite.value;
  const offen = fenster('Verweis', `<label>Wohin? <small>Titel, Überschrift, Datei oder Adresse</small> <input name="ziel" list="ziele" required autocomplete="off"></label><datalist id="ziele"></datalist><label>Text des Verweises <input name="text" required></label>`);
  const rahmen = [...document.querySelectorAll('dialog')].at(-1);
  rahmen.querySelector('[name=text]').value = text;
  const ziel = rahmen.querySelector('[name=ziel]');
  const gefunden = new Map();
  const suchen = async () => {
    const antwort = await fetch('/__vorschau/ziele?' + new URLSearchParams({ seite, suche: ziel.value })).catch(() => null);
    if (!antwort?.ok) return;
    const liste = rahmen.querySelector('datalist');
    liste.replaceChildren(...(await antwort.text()).split('\n').filter(Boolean).map(zeile => {
      const [pfad, titel] = zeile.split('\t');
      gefunden.set(titel, pfad);
      return new Option(titel, titel);
    }));
  };
  ziel.addEventListener('input', suchen);
  await suchen();
  const werte = await offen;
  feld.focus();
  if (!werte) return;
  const adresse = gefunden.get(werte.ziel) ?? werte.ziel.trim();
  setzen(feld, '[', `](${/[\s()]/.test(adresse) ? `<${adresse}>` : adresse})`, klammern(werte.text), true);
}

async function sprache(feld, setzen) {
  const werte = await fenster('Andere Sprache', `<label>Sprache <select name="sprache">${sprachen.map(([kuerzel, name]) => `<option value="${kuerzel}">${name}</option>`).join('')}</select></label>`);
  feld.focus();
  if (werte) setzen(feld, '::', `::{lang=${werte.sprache}}`, 'Text');
}

async function erklaeren(feld) {
  const werte = await fenster('Wort erklären', '<label>Wort <input name="wort" required></label><label>Erklärung <small>in einem Satz, für alle Seiten</small> <textarea name="erklaerung" rows="3" required></textarea></label>');
  feld.focus();
  if (!werte) return;
  const daten = new URLSearchParams({ ...werte, kennung: feld.form.elements.kennung.value });
  const antwort = await fetch('/__vorschau/wort?teil', { method: 'POST', body: daten }).catch(() => null);
  const huelle = document.createElement('template');
  huelle.innerHTML = antwort && antwort.status !== 204 ? await antwort.text() : '';
  sagen(antwort?.status === 204 ? `„${werte.wort}“ steht jetzt im Glossar.` : huelle.content.textContent.trim() || 'Die Vorschau antwortet nicht.');
}

export function waehlen(was, feld, setzenJetzt) {
  // A window takes the focus: what was marked before is marked again.
  const { selectionStart: von, selectionEnd: bis } = feld;
  const setzen = (...wie) => {
    feld.setSelectionRange(von, bis);
    setzenJetzt(...wie);
  };
  if (was === 'verweis') return verweis(feld, setzen);
  if (was === 'sprache') return sprache(feld, setzen);
  if (was === 'erklaeren') {
    const wort = feld.value.slice(feld.selectionStart, feld.selectionEnd);
    const fertig = erklaeren(feld);
    document.querySelector('dialog [name=wort]').value = wort;
    return fertig;
  }
}
