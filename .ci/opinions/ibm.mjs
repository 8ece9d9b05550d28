// IBM's accessibility-checker-engine, run inside the page.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const engine = await readFile(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/** Wrong about these pages, each for the reason beside it. */
const off = {
  element_tabbable_role_valid: "A table that scrolls must be reached by the keyboard and is a named region: axe asks for it (scrollable-region-focusable).",
  figure_label_exists: "The picture of a card only adorns its heading: alternative text and caption would say the same again.",
  element_attribute_deprecated: "HTML has start again; the Nu checker knows what is obsolete.",
};

/** The rules that a page breaks: rule, element, why. */
export const findings = async page => {
  await page.evaluate(engine);
  const results = await page.evaluate(async () => {
    const report = await new globalThis.ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
    return report.results
      .filter(({ value: [, verdict] }) => verdict === "FAIL")
      .map(({ ruleId, value, snippet, message, path }) => [ruleId, value.join(" "), `${path.dom} ${snippet}`, message]);
  });
  return results.filter(([rule]) => !(rule in off));
};
