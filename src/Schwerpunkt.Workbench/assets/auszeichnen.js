// Buttons over a text field: bold, italic, link, list, heading, other language.
// As if it was typed, so that the browser's own undo takes it back.
function schreiben(feld, von, bis, text) {
  feld.setSelectionRange(von, bis);
  if (!document.execCommand('insertText', false, text)) feld.setRangeText(text, von, bis, 'end');
}

function setzen(feld, vor, nach, leer, ersetzen = false) {
  let { selectionStart: von, selectionEnd: bis, value } = feld;
  while (bis > von && value[bis - 1] === ' ') bis--; // a double click takes the space behind a word too
  while (von < bis && value[von] === ' ') von++;
  const text = ersetzen ? leer : value.slice(von, bis) || leer;
  feld.focus();
  schreiben(feld, von, bis, vor + text + nach);
  feld.setSelectionRange(von + vor.length, von + vor.length + text.length);
  feld.dispatchEvent(new Event('input', { bubbles: true }));
}

function zeilen(feld, aendern) {
  const { selectionStart: von, selectionEnd: bis, value } = feld;
  const anfang = value.lastIndexOf('\n', von - 1) + 1;
  const ende = value.indexOf('\n', bis) < 0 ? value.length : value.indexOf('\n', bis);
  feld.focus();
  schreiben(feld, anfang, ende, value.slice(anfang, ende).split('\n').map(aendern).join('\n'));
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
    const tun = async was => werke[was] ? werke[was](feld) : (await import('./waehlen.js')).waehlen(was, feld, setzen);
    leiste.addEventListener('click', ereignis => {
      const was = ereignis.target.closest('[data-setze]')?.dataset.setze;
      if (was) tun(was);
    });
    feld.addEventListener('keydown', ereignis => {
      const was = { b: 'fett', i: 'kursiv', k: 'verweis' }[ereignis.key.toLowerCase()];
      if (!was || ereignis.shiftKey || ereignis.altKey || !(ereignis.ctrlKey || ereignis.metaKey)) return;
      ereignis.preventDefault();
      tun(was);
    });
  }
}
