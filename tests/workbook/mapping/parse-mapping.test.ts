import assert from "node:assert/strict";
import type { Mapping } from "../../../src/workbook/mapping/mapping";
import { parseMapping, readMapping } from "../../../src/workbook/mapping/parse-mapping";

const GOOD: Mapping = {
  version: 1,
  sheets: [
    { sheet: "ร่าง", ignore: true },
    {
      sheet: "Plan",
      kind: "targets",
      headerRow: 3,
      columns: [
        { column: "A", role: "number" },
        { column: "B", role: "plan" },
        { column: "C", role: "target" },
        { column: "AA", role: "result", quarter: 1 },
      ],
    },
  ],
  plans: [{ sheet: "Plan", id: "1.1", accumulation: "cumulative", polarity: "lower" }],
};

/** The good mapping with another value at a place in it; what is wrong then. */
function problems(place: (string | number)[], value: unknown): string[] {
  const mapping: unknown = structuredClone(GOOD);
  const holder = place.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], mapping);
  (holder as Record<string, unknown>)[place.at(-1) ?? ""] = value;
  return readMapping(mapping).problems.map(({ kind, path, found }) => `${kind} ${path} ${found}`.trim());
}

describe("a mapping in JSON", () => {
  it("is taken as it is", () => {
    assert.deepEqual(parseMapping(JSON.stringify(GOOD)), { mapping: GOOD, problems: [] });
    assert.deepEqual(parseMapping(`\uFEFF{"version": 1}`).mapping, { version: 1, sheets: [], plans: [] });
    assert.deepEqual(
      parseMapping(
        '{"version":1,"sheets":[{"sheet":"P","kind":"targets","headerRow":1,"columns":[{"column":"b","role":"plan"},{"column":"c","role":"target"}]}]}',
      ).problems,
      [],
    );
  });

  it("says what is wrong with it, and where", () => {
    assert.equal(parseMapping("{").problems[0]?.kind, "not-json");
    assert.equal(readMapping([]).problems[0]?.kind, "not-an-object");
    assert.deepEqual(problems(["version"], 2), ["unknown-version version 2"]);
    assert.deepEqual(problems(["sheets"], "Plan"), ['not-a-list sheets "Plan"']);
    assert.deepEqual(problems(["sheets", 1, "kind"], "goals"), ['not-one-of sheets[1].kind "goals"']);
    assert.deepEqual(problems(["sheets", 1, "headerRow"], 0), ["not-a-row sheets[1].headerRow 0"]);
    assert.deepEqual(problems(["sheets", 0, "sheet"], "Plan"), ['twice sheets[1].sheet "Plan"']);
    assert.deepEqual(problems(["plans", 0], { sheet: "Plan", polarity: "up" }), [
      "missing plans[0].id –",
      'not-one-of plans[0].polarity "up"',
    ]);
    const inColumns = (index: number, key: string, value: unknown): string[] =>
      problems(["sheets", 1, "columns", index, key], value);
    assert.deepEqual(inColumns(3, "column", "XFE"), ['not-a-column sheets[1].columns[3].column "XFE"']);
    assert.deepEqual(inColumns(3, "column", "C"), ['twice sheets[1].columns[3] "C"']);
    assert.deepEqual(inColumns(3, "role", "outcome"), ['not-one-of sheets[1].columns[3].role "outcome"']);
    assert.deepEqual(inColumns(3, "quarter", 5), ["not-one-of sheets[1].columns[3].quarter 5"]);
    assert.deepEqual(inColumns(0, "role", "plan"), ['twice sheets[1].columns[1] "plan"']);
    assert.deepEqual(inColumns(1, "role", "unit"), ['lacks-role sheets[1].columns "targets"']);
  });
});
