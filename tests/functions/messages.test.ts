import assert from "node:assert/strict";
import { setMessageLanguage } from "../../src/functions/language";
import { messages } from "../../src/functions/messages";

describe("messages", () => {
  after(() => setMessageLanguage("th"));

  it("are Thai until said otherwise", () => {
    assert.equal(messages().bandTwice(80), `"bands" มีสองระดับที่เริ่มจาก 80`);
  });

  it("carry the same facts in both languages", () => {
    const facts = ["f0", "f1", "f2", "f3"] as const;
    const spoken = (language: "th" | "en") => {
      setMessageLanguage(language);
      return Object.entries(messages()).map(([key, message]) => {
        const text = (message as (...given: string[]) => string)(...facts);
        return [key, facts.filter((fact) => text.includes(fact))];
      });
    };
    assert.deepEqual(spoken("th"), spoken("en"));
  });
});
