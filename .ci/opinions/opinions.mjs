// node opinions.mjs CHROMIUM ADDRESS …: says what Alfa, IBM's engine and html-validate find wrong with each page (http: or file:), one line a finding:
// opinion, address, rule, element, why, parted by tabs. What colours can break, Alfa looks for in the dark too.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import * as alfa from "./alfa.mjs";
import * as htmlValidate from "./html-validate.mjs";
import * as ibm from "./ibm.mjs";

const [executablePath, ...addresses] = process.argv.slice(2);

const say = (opinion, address, findings) => {
  for (const finding of findings) console.log([opinion, address, ...finding].map(part => part.replace(/\s+/g, " ").trim()).join("\t"));
};

const source = (address, response) => address.startsWith("file:") ? readFile(new URL(address), "utf8") : response.text();

const browser = await chromium.launch({ executablePath });
try {
  const tab = async colorScheme => (await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true })).newPage();
  const [light, dark] = [await tab("light"), await tab("dark")];
  for (const address of addresses) {
    say("html-validate", address, await htmlValidate.findings(await source(address, await light.goto(address)), address));
    say("ibm", address, await ibm.findings(light));
    say("alfa", address, await alfa.findings(light, false));
    await dark.goto(address);
    say("alfa, dark", address, await alfa.findings(dark, true));
  }
} finally {
  await browser.close();
}
