// Grids of fields: rows and columns are added, arrow keys go up and down.
function nummerieren(gitter) {
  gitter.querySelectorAll('tbody tr').forEach((zeile, r) => zeile.querySelectorAll('td > input:not([type=hidden])').forEach((feld, s) => {
    feld.setAttribute('aria-label', `Zeile ${r + 1}, Spalte ${s + 1}`);
  }));
}

function leeren(stueck) {
  stueck.querySelectorAll('input').forEach(feld => { feld.value = ''; feld.defaultValue = ''; });
  stueck.querySelectorAll('select').forEach(feld => { feld.selectedIndex = 0; });
  return stueck;
}

export function gitterBereit(formular) {
  const gitter = formular.querySelector('[data-gitter]');
  const knoepfe = formular.querySelector('[data-gitter-knoepfe]');
  if (!gitter || !knoepfe) return;
  knoepfe.hidden = false;
  knoepfe.querySelector('[data-gitter-zeile]').addEventListener('click', () => {
    const letzte = gitter.querySelector('tbody tr:last-child');
    letzte.after(leeren(letzte.cloneNode(true)));
    nummerieren(gitter);
    gitter.querySelector('tbody tr:last-child input:not([type=hidden])').focus();
  });
  knoepfe.querySelector('[data-gitter-spalte]').addEventListener('click', () => {
    for (const zeile of gitter.querySelectorAll('tr')) {
      const felder = [...zeile.cells].filter(zelle => zelle.querySelector('input:not([type=hidden]), select'));
      felder.at(-1).after(leeren(felder.at(-1).cloneNode(true)));
    }

    nummerieren(gitter);
    gitter.querySelector('tr').cells[gitter.querySelector('tbody tr').querySelectorAll('input:not([type=hidden])').length - 1].querySelector('input, select').focus();
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

// A draft of a grid that had grown: the grid grows to its shape before it is filled.
export function gitterAnpassen(formular, werte) {
  const knoepfe = formular.querySelector('[data-gitter-knoepfe]');
  if (!knoepfe) return;
  const zahl = name => werte.filter(([anderer]) => anderer === name).length;
  const felder = name => formular.querySelectorAll(`[name="${name}"]`).length;
  const [spalten, zellen] = felder('reihe') > 0 ? ['reihe', 'wert'] : ['ausrichtung', 'zelle'];
  for (let i = felder(spalten); i < zahl(spalten); i++) knoepfe.querySelector('[data-gitter-spalte]').click();
  while (felder(zellen) > 0 && felder(zellen) < zahl(zellen)) knoepfe.querySelector('[data-gitter-zeile]').click();
}
