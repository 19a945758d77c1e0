import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { examplesIn } from "./support/examples";

const FOLDER = new URL("../../src/kpi/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));

describe("the examples in src/kpi", () => {
  const scope: Record<string, unknown> = {};
  before(async () => {
    for (const file of files) Object.assign(scope, await import(new URL(file, FOLDER).href));
  });

  for (const file of files)
    for (const { code, expected, run } of examplesIn(readFileSync(new URL(file, FOLDER), "utf8")))
      it(`${file}: ${code} is ${expected}`, () => {
        const { actual, wanted } = run(scope);
        assert.deepEqual(actual, wanted);
      });

  it("stand with every exported function", async () => {
    for (const file of files) {
      const exported = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
      const examples = examplesIn(readFileSync(new URL(file, FOLDER), "utf8"));
      for (const [name, value] of Object.entries(exported))
        if (typeof value === "function" && !(value.prototype instanceof Error))
          assert.ok(
            examples.some(({ code }) => code.startsWith(`${name}(`)),
            `${file}: ${name} has no example`,
          );
    }
  });
});
