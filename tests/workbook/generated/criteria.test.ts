import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { kpisOf } from "../../../src/workbook/scorecard-model";
import {
  type Cell,
  type Chance,
  chanceFrom,
  gridOfSheet,
  heading,
  type Row,
  text,
  thaiDigits,
  withTitle,
} from "./drawing";

const RUNS = 300;

interface MadeKpi {
  id: string;
  title: string;
  weight: number;
  levels: [number, number, number];
  result: number;
}

/** Weights that add up to 100, levels that rise or fall. */
const madeKpis: fc.Arbitrary<MadeKpi[]> = fc
  .array(
    fc.record({
      share: fc.integer({ min: 1, max: 20 }),
      levels: fc.tuple(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
      ),
      falls: fc.boolean(),
      result: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((seeds) => {
    const shares = seeds.slice(0, -1).map(({ share }) => share / 2);
    const last = 100 - shares.reduce((sum, share) => sum + share, 0);
    return seeds.map(({ levels: [least, step, next], falls, result }, index): MadeKpi => {
      const rising: MadeKpi["levels"] = [least, least + step, least + step + next];
      return {
        id: `${Math.floor(index / 2) + 1}.${(index % 2) + 1}`,
        title: `ร้อยละของชุมชน ${index + 1}`,
        weight: shares[index] ?? last,
        levels: falls ? [rising[2], rising[1], rising[0]] : rising,
        result,
      };
    });
  });

const THAI = {
  plan: "ตัวชี้วัด",
  number: "ลำดับ",
  weight: "น้ำหนัก (ร้อยละ)",
  minimum: "เป้าหมายขั้นต่ำ (50)",
  standard: "เป้าหมายมาตรฐาน (75)",
  advanced: "เป้าหมายขั้นสูง (100)",
  result: "ผลการดำเนินงาน",
  score: "คะแนนที่ได้",
  weighted: "คะแนนถ่วงน้ำหนัก",
  component: (id: number) => `องค์ประกอบที่ ${id} ประสิทธิผล`,
  total: "คะแนนรวม",
};
const ENGLISH: typeof THAI = {
  plan: "KPI",
  number: "No.",
  weight: "Weight",
  minimum: "Minimum (50)",
  standard: "Standard (75)",
  advanced: "Advanced (100)",
  result: "Result",
  score: "Score",
  weighted: "Weighted score",
  component: (id) => `Component ${id}: effectiveness`,
  total: "Total",
};

/** A figure of a criteria sheet: a number, a percentage, or with the counts that explain it. */
const measured = (value: number, holds: string, chance: Chance): Cell => ({
  value: chance.one([
    value,
    `ร้อยละ ${value}`,
    `${thaiDigits(String(value))}`,
    `${value} (1,042/ 4,420 กองทุน)`,
  ]),
  holds: [holds],
});

function criteriaSheet(kpis: readonly MadeKpi[], chance: Chance): Row[] {
  const words = chance.one([THAI, ENGLISH]);
  const apart = chance.often(50);
  const reported = chance.often(50);
  const columns: { head: string; cell: (kpi: MadeKpi, index: number) => Cell }[] = [
    { head: words.weight, cell: ({ weight }, index) => ({ value: weight, holds: [`${index} weight`] }) },
    ...(["minimum", "standard", "advanced"] as const).map((role, level) => ({
      head: words[role],
      cell: (kpi: MadeKpi, index: number) => measured(kpi.levels[level] ?? 0, `${index} ${role}`, chance),
    })),
    { head: words.result, cell: (kpi, index) => measured(kpi.result, `${index} result`, chance) },
    ...(reported
      ? [
          { head: words.score, cell: () => ({ value: 0 }) },
          { head: words.weighted, cell: () => ({ value: 0 }) },
        ]
      : []),
  ];
  const order = columns.map((column) => ({ column, at: chance.below(1000) })).sort((a, b) => a.at - b.at);
  const label = ({ id, title }: MadeKpi): Row => (apart ? [text(id), text(title)] : [text(`${id} ${title}`)]);
  const heads = apart ? [words.number, words.plan] : [words.plan];
  const named = (name: string): Row => (apart ? [null, text(name)] : [text(name)]);
  const grouped = chance.often(50);
  const body = kpis.flatMap((kpi, index): Row[] => {
    const row = [...label(kpi), ...order.map(({ column }) => column.cell(kpi, index))];
    return grouped && index % 2 === 0 ? [named(words.component(index / 2 + 1)), row] : [row];
  });
  const header = [...heads, ...order.map(({ column }) => column.head)].map((head) => heading(head, chance));
  return withTitle([header, ...body, named(words.total)], chance);
}

function read(rows: Row[]) {
  const { grid, places } = gridOfSheet({ name: "เกณฑ์", rows });
  const reading = readWorkbook([grid]);
  const kpis = reading.model.scorecards.flatMap(kpisOf);
  return { reading, kpis, places, findings: checkWorkbook(reading) };
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated criteria sheets", () => {
  it(`are read as they were drawn, without findings or doubts (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(madeKpis, numbers, (made, chances) => {
        const { reading, kpis, findings } = read(criteriaSheet(made, chanceFrom(chances)));
        assert.deepEqual(
          kpis.map((kpi) => {
            assert.ok(kpi.kind === "numeric");
            return {
              id: kpi.id,
              title: kpi.title,
              weight: kpi.weight?.value,
              levels: kpi.levels.map((level) => level?.value),
              result: kpi.result?.value,
            };
          }),
          made,
        );
        assert.deepEqual([findings, reading.doubts], [[], []]);
      }),
      { numRuns: RUNS },
    );
  });

  const withSlip = (kind: string, figure: string, slip: (kpi: MadeKpi) => number, foundAt: string): void => {
    fc.assert(
      fc.property(madeKpis, numbers, fc.nat(), (made, chances, at) => {
        const index = at % made.length;
        const rows = criteriaSheet(made, chanceFrom(chances)).map((row) =>
          row.map((cell) =>
            cell?.holds?.includes(`${index} ${figure}`) ? { ...cell, value: slip(made[index]!) } : cell,
          ),
        );
        const { findings, places } = read(rows);
        assert.deepEqual(
          findings.map((finding) => [
            finding.kind,
            `${finding.cell.sheet} ${finding.cell.row} ${finding.cell.column}`,
          ]),
          [[kind, places.get(foundAt === figure ? `${index} ${figure}` : foundAt)]],
        );
      }),
      { numRuns: 100 },
    );
  };

  it("with a wrong weight: found at the first weight (100 runs)", () =>
    withSlip("weights-sum", "weight", ({ weight }) => weight + 1, "0 weight"));
});

describe("generated checklists", () => {
  const PASSED = [true, 1, "ผ่าน", "✓", "✔", "☑", "x", "X"];
  const NOT_PASSED = [false, 0, "ไม่ผ่าน", "☐", ""];

  it(`are read as they were drawn, without findings or doubts (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }), numbers, (marks, chances) => {
        const chance = chanceFrom(chances);
        const words = chance.one([
          { number: "ที่", plan: "ประเด็นการประเมิน", weight: "น้ำหนัก", passed: "ผ่าน (1)", total: "รวม" },
          { number: "No.", plan: "Item", weight: "Weight", passed: "Passed", total: "Total" },
        ]);
        const weightOf = (index: number): number => (index === 0 ? 100 - (marks.length - 1) * 5 : 5);
        const rows = withTitle(
          [
            [words.number, words.plan, words.weight, words.passed].map((head) => heading(head, chance)),
            ...marks.map((passed, index): Row => [
              text(`1.${index + 1}`),
              text(`ข้อกำหนด ${index}`),
              { value: chance.one([weightOf(index), thaiDigits(String(weightOf(index)))]) },
              { value: chance.one<string | number | boolean>(passed ? PASSED : NOT_PASSED) },
            ]),
            [text(words.total), null, { value: 100 }],
          ],
          chance,
        );
        const reading = readWorkbook([gridOfSheet({ name: "รายการ", rows }).grid]);
        assert.deepEqual(
          reading.model.checklists[0]?.items.map(({ id, weight, passed }) => [id, weight?.value, passed]),
          marks.map((passed, index) => [`1.${index + 1}`, weightOf(index), passed]),
        );
        assert.deepEqual([checkWorkbook(reading), reading.doubts], [[], []]);
      }),
      { numRuns: RUNS },
    );
  });
});
