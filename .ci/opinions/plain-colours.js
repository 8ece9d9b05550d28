// Runs in a page: gives it its own style sheets anew with each light-dark() replaced by the side that is seen, and each oklch() by the rgb() that
// Chromium paints. Alfa knows neither, and would take a text for one without a colour.
(async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  const painted = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
  };

  // Neither function holds another with a comma of its own once oklch() is gone; rgb() above has none.
  const plain = css => css
    .replace(/oklch\([^()]*\)/g, painted)
    .replace(/light-dark\(((?:[^(),]|\([^()]*\))*),((?:[^(),]|\([^()]*\))*)\)/g, (_, light, other) => (dark ? other : light).trim());

  const own = async element => element instanceof HTMLLinkElement ? (await fetch(element.href)).text() : element.textContent;
  await Promise.all([...document.querySelectorAll("link[rel=stylesheet], style")].map(async element => {
    const style = document.createElement("style");
    style.media = element.media;
    style.textContent = plain(await own(element));
    element.replaceWith(style);
  }));
})();
