// Siteimprove Alfa: the rules of the ACT community, over the page as Chromium has laid it out.
import { readFile } from "node:fs/promises";
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as NativeDevice } from "@siteimprove/alfa-device/native";
import { Node } from "@siteimprove/alfa-dom";
import { Native as NativeDocument } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import { Rules } from "@siteimprove/alfa-rules";
import { Page } from "@siteimprove/alfa-web";

const plainColours = await readFile(new URL("plain-colours.js", import.meta.url), "utf8");

/** Left out, each for the reason beside it. */
const off = {
  "sia-r66": "Contrast of level AAA; AA is sia-r69.",
  "sia-r73": "Line height of level AAA. It takes short notes and the lines of the foot for paragraphs.",
  "sia-r111": "Targets of 44 pixels are level AAA; the 24 of AA are sia-r113.",
  "sia-r68": "Wants a doc-endnote for each note of doc-endnotes, as the first edition of DPUB-ARIA did; the second has given that role up. axe asks the rest of it.",
};

/** What the colours of the other scheme can break. */
const ofColour = new Set(["sia-r62", "sia-r65", "sia-r69"]);

const nameOf = rule => rule.uri.split("/").at(-1);
const asked = [...Rules.values()].filter(rule => !(nameOf(rule) in off));

const reason = outcome => [...outcome.expectations]
  .flatMap(([, result]) => result.isErr() ? [result.getErr().message] : [])
  .join(" ");

/** The rules that a page breaks: rule, element, why. */
export const findings = async (page, colourAlone) => {
  await page.evaluate(plainColours);
  const device = Device.from(await page.evaluate(NativeDevice.fromWindow));
  const document = Node.from(await page.evaluate(NativeDocument.fromNode), device);
  const outcomes = await Audit.of(Page.of(Request.empty(), Response.empty(), document, device), colourAlone ? asked.filter(rule => ofColour.has(nameOf(rule))) : asked).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map(outcome => [nameOf(outcome.rule), `${outcome.target}`, reason(outcome)]);
};
