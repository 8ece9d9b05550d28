// html-validate, over the page as it was sent.
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Each for the reason beside it.
    "require-sri": ["error", { target: "crossorigin" }], // style sheet and scripts come from the page's own host
    "no-implicit-button-type": "off", // a button in a form submits, which is meant
    "long-title": "off", // an editor's words
    "prefer-native-element": ["error", { exclude: ["region"] }], // a section without a heading is a fault to the Nu checker
    "tel-non-breaking": "off", // with large letters in a narrow window a number must part
  },
});

/** The rules that a page breaks: rule, element, why. */
export const findings = async (html, path) => {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) => messages.map(message => [message.ruleId, `${message.line}:${message.column} ${message.selector ?? ""}`, message.message]));
};
