// The menu of a phone closes with Esc, and when the focus or a finger goes elsewhere. Without scripts its button does all of it.
const menu = document.querySelector("details.menu");
const close = () => menu.open = false;

menu?.addEventListener("focusout", event => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) close();
});
document.addEventListener("pointerdown", event => {
  if (menu && !menu.contains(event.target)) close();
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || !menu?.open) return;
  if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  close();
});

// An urgent notice goes with its last day, though nobody builds the site anew.
const notice = document.querySelector("[data-until]");
if (notice && new Date().toLocaleDateString("sv") > notice.dataset.until) notice.remove();
