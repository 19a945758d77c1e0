import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { functions } from "../../src/functions/index";
import { examplesIn } from "../kpi/support/examples";

const FOLDER = new URL("../../src/functions/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap((file) => examplesIn(readFileSync(new URL(file, FOLDER), "utf8")));

describe("the examples in src/functions", () => {
  for (const { code, expected, run } of examples)
    it(`${code} is ${expected}`, () => {
      const { actual, wanted } = run({ KPI: functions });
      assert.deepEqual(actual, wanted);
    });

  it("stand with every function", () => {
    for (const id of Object.keys(functions))
      assert.ok(
        examples.some(({ code }) => code.startsWith(`KPI.${id}(`)),
        `${id} has no example`,
      );
  });
});
