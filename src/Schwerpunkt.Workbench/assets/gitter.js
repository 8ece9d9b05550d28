// Grids of fields: rows and columns come and go where the caret stands, arrow keys go up and down.
const istDiagramm = gitter => gitter.querySelector('[name=wert]') !== null;

function benennen(gitter) {
  const diagramm = istDiagramm(gitter);
  gitter.querySelectorAll('tbody tr').forEach((zeile, r) => zeile.querySelectorAll('td > input:not([type=hidden])').forEach((feld, s) => {
    feld.setAttribute('aria-label', diagramm ? `Zeile ${r + 1}, ${s === 0 ? 'Beschriftung' : `Wert ${s}`}` : `${r === 0 ? 'Kopf' : `Zeile ${r}`}, Spalte ${s + 1}`);
  }));
  gitter.querySelectorAll('thead input, thead select').forEach((feld, s) => feld.setAttribute('aria-label', `${diagramm ? 'Name der Reihe' : 'Ausrichtung der Spalte'} ${s + 1}`));
}

function leer(stueck) {
  const neu = stueck.cloneNode(true);
  neu.querySelectorAll('input').forEach(feld => { feld.value = ''; feld.defaultValue = ''; });
  neu.querySelectorAll('select').forEach(feld => { feld.selectedIndex = 0; });
  return neu;
}

// The first row of a table is its head, the first column of a diagram its labels: both stay where they are.
const werke = {
  'zeile': (gitter, zeile) => zeile.after(leer(zeile)),
  'zeile-davor': (gitter, zeile) => zeile.rowIndex === 1 && !istDiagramm(gitter) ? zeile.after(leer(zeile)) : zeile.before(leer(zeile)),
  'zeile-weg': (gitter, zeile) => { if (zeile.rowIndex > 1 || (istDiagramm(gitter) && zeile.nextElementSibling)) zeile.remove(); },
  'spalte': (gitter, _, s) => { for (const zeile of gitter.querySelectorAll('tr')) zeile.cells[s].after(leer(zeile.cells[Math.max(s, istDiagramm(gitter) ? 1 : 0)])); },
  'spalte-davor': (gitter, _, s) => { for (const zeile of gitter.querySelectorAll('tr')) zeile.cells[s].before(leer(zeile.cells[s])); },
  'spalte-weg': (gitter, _, s) => { for (const zeile of gitter.querySelectorAll('tr')) zeile.cells[s].remove(); },
};

const felder = zeile => [...zeile.cells].filter(zelle => zelle.querySelector('input:not([type=hidden])'));

function tun(gitter, was, zelle = felder(gitter.querySelector('tbody tr:last-child')).at(-1)) {
  const zeile = zelle.closest('tbody') ? zelle.parentElement : gitter.querySelector('tbody tr');
  const [r, s, spalten] = [zeile.rowIndex, zelle.cellIndex, felder(zeile).length];
  const fest = istDiagramm(gitter) ? 1 : 0;
  if (was === 'spalte-weg' && (s < fest || spalten <= fest + 1)) return;
  werke[was === 'spalte-davor' && s < fest ? 'spalte' : was](gitter, zeile, s);
  benennen(gitter);
  gitter.closest('form').dataset.geaendert = '';
  const zeilen = gitter.querySelectorAll('tr');
  const ziel = zeilen[Math.min(was === 'zeile' || (was === 'zeile-davor' && r === 1 && fest === 0) ? r + 1 : r, zeilen.length - 1)];
  felder(ziel)[Math.min(was === 'spalte' ? s + 1 : s, felder(ziel).length - 1)]?.querySelector('input').focus();
}

export function gitterBereit(formular) {
  const gitter = formular.querySelector('div[data-gitter]');
  const knoepfe = formular.querySelector('[data-gitter-knoepfe]');
  if (!gitter || !knoepfe) return;
  knoepfe.hidden = false;
  let stelle;
  gitter.addEventListener('focusin', ereignis => { stelle = ereignis.target.closest('td') ?? stelle; });
  knoepfe.addEventListener('click', ereignis => {
    const was = ereignis.target.closest('[data-gitter]')?.dataset.gitter;
    if (!was) return;
    tun(gitter, was, stelle?.isConnected ? stelle : undefined);
    formular.dispatchEvent(new Event('input', { bubbles: true }));
  });
  gitter.addEventListener('keydown', ereignis => {
    const schritt = { ArrowUp: -1, ArrowDown: 1 }[ereignis.key];
    const zelle = ereignis.target.closest('td');
    if (!schritt || !zelle || ereignis.target.tagName !== 'INPUT') return;
    const zeilen = [...gitter.querySelectorAll('tr')];
    const ziel = zeilen[zeilen.indexOf(zelle.parentElement) + schritt]?.cells[zelle.cellIndex]?.querySelector('input:not([type=hidden])');
    if (!ziel) return;
    ereignis.preventDefault();
    ziel.focus();
  });
}

// A draft of a grid of another shape: the grid takes it before it is filled.
export function gitterAnpassen(formular, werte) {
  const gitter = formular.querySelector('div[data-gitter]');
  if (!gitter) return;
  const zahl = name => werte.filter(([anderer]) => anderer === name).length;
  const da = name => formular.querySelectorAll(`[name="${name}"]`).length;
  const [spalten, zellen] = istDiagramm(gitter) ? ['reihe', 'wert'] : ['ausrichtung', 'zelle'];
  if (zahl(zellen) === 0) return;
  for (let i = da(spalten); i < zahl(spalten); i++) tun(gitter, 'spalte');
  for (let i = zahl(spalten); i < da(spalten); i++) tun(gitter, 'spalte-weg');
  for (let vorher = 0; da(zellen) < zahl(zellen) && da(zellen) !== vorher;) { vorher = da(zellen); tun(gitter, 'zeile'); }
  for (let vorher = 0; da(zellen) > zahl(zellen) && da(zellen) !== vorher;) { vorher = da(zellen); tun(gitter, 'zeile-weg'); }
}
