// A picture is chosen, dropped or pasted; whom the file itself names becomes the credit.
export function bildBereit(formular) {
  const feld = formular.querySelector('input[type=file][data-bild]');
  if (!feld) return;
  const nehmen = async dateien => {
    const datei = [...dateien].find(eine => eine.type.startsWith('image/'));
    if (!datei) return;
    const auswahl = new DataTransfer();
    auswahl.items.add(datei);
    feld.files = auswahl.files;
    await lesen(datei);
  };
  const lesen = async datei => {
    const nachweis = formular.querySelector('[name=nachweis]');
    if (nachweis.value) return;
    const daten = new FormData();
    daten.set('kennung', formular.querySelector('[name=kennung]').value);
    daten.set('datei', datei);
    const antwort = await fetch('/__vorschau/bildnachweis?teil', { method: 'POST', body: daten }).catch(() => null);
    if (antwort?.ok && !nachweis.value) nachweis.value = (await antwort.text()).trim();
  };
  feld.addEventListener('change', () => { if (feld.files[0]) lesen(feld.files[0]); });
  formular.addEventListener('dragover', ereignis => { if ([...ereignis.dataTransfer.types].includes('Files')) ereignis.preventDefault(); });
  formular.addEventListener('drop', ereignis => {
    if (ereignis.dataTransfer.files.length === 0) return;
    ereignis.preventDefault();
    nehmen(ereignis.dataTransfer.files);
  });
  formular.addEventListener('paste', ereignis => { if (ereignis.clipboardData.files.length > 0) nehmen(ereignis.clipboardData.files); });
}
