// Keeps an open page current: loads it anew when its text changed (the browser keeps the scroll position),
// and shows the findings of the site as soon as they are known.
const own = document.currentScript;
const version = Number(own.dataset.version);
const box = document.getElementById('vorschau-befunde');

async function showFindings() {
  const answer = await fetch('/__vorschau/befunde?output=' + encodeURIComponent(own.dataset.output));
  const open = [...box.querySelectorAll('details')].map(part => part.open);
  box.innerHTML = await answer.text();
  box.querySelectorAll('details').forEach((part, i) => { part.open = open[i] ?? part.open; });
}

const events = new EventSource('/__vorschau/ereignisse');
events.addEventListener('changed', event => {
  if (Number(event.data) !== version) location.reload();
});
events.addEventListener('checked', showFindings);
addEventListener('pagehide', () => events.close());
