// Buttons over a text field: bold, italic, link, list, heading, other language.
function setzen(feld, vor, nach, leer, ersetzen = false) {
  const { selectionStart: von, selectionEnd: bis, value } = feld;
  const text = ersetzen ? leer : value.slice(von, bis) || leer;
  feld.focus();
  feld.setRangeText(vor + text + nach, von, bis, 'end');
  feld.setSelectionRange(von + vor.length, von + vor.length + text.length);
  feld.dispatchEvent(new Event('input', { bubbles: true }));
}

function zeilen(feld, aendern) {
  const { selectionStart: von, selectionEnd: bis, value } = feld;
  const anfang = value.lastIndexOf('\n', von - 1) + 1;
  const ende = value.indexOf('\n', bis) < 0 ? value.length : value.indexOf('\n', bis);
  feld.focus();
  feld.setRangeText(value.slice(anfang, ende).split('\n').map(aendern).join('\n'), anfang, ende, 'end');
  feld.dispatchEvent(new Event('input', { bubbles: true }));
}

const werke = {
  fett: feld => setzen(feld, '**', '**', 'fett'),
  kursiv: feld => setzen(feld, '*', '*', 'kursiv'),
  liste: feld => zeilen(feld, zeile => zeile.startsWith('- ') ? zeile.slice(2) : '- ' + zeile),
  ueberschrift: feld => zeilen(feld, zeile => /^#{2,} /.test(zeile) ? zeile.replace(/^#+ /, '') : '## ' + zeile),
};

export function zeichenknoepfe(formular) {
  for (const leiste of formular.querySelectorAll('.werkbank-auszeichnung')) {
    const feld = formular.querySelector('textarea');
    leiste.hidden = false;
    leiste.addEventListener('click', async ereignis => {
      const was = ereignis.target.closest('[data-setze]')?.dataset.setze;
      if (werke[was]) werke[was](feld);
      else if (was) (await import('./waehlen.js')).waehlen(was, feld, setzen);
    });
  }
}
