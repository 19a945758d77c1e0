import assert from "node:assert/strict";
import fc from "fast-check";
import { localeOf } from "../../../src/locales/locales";
import { assess } from "../../../src/workbook/assess";
import { conclusionsOf } from "../../../src/workbook/conclusions/conclusions";
import { textOf } from "../../../src/workbook/conclusions/sentence";
import type { Language } from "../../../src/workbook/settings";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import { sentenceCell } from "../../../src/workbook/sheets/dashboard/sentences/sentence-cell";
import type { Writing } from "../../../src/workbook/writing/writing";
import { recalculate } from "../writing/support/recalculate";
import { type MadePlan, type MadeYear, madeUpYear, readingOf, sheetsOf, titleOf } from "./made-up-year";
import { accountName, regionName, tableSheetsOf } from "./made-up-tables";
import { said, settingsIn } from "./said";

const settings = { ...settingsIn("th"), carryForward: "yes" } as const;
const YEARS = 1000;

/** What a plan is judged by, in whole numbers. */
interface Judged {
  index: number;
  target: number;
  result: number;
  lower: boolean;
  /** Null where there is no ratio. */
  percent: bigint | null;
  isShort: boolean;
}

/** Hundredths of a percent, halves up, in whole numbers: what is rounded here is never negative. */
function percentOf(result: number, target: number, lower: boolean): bigint {
  const [r, t] = [BigInt(result), BigInt(target)];
  const part = lower ? 2n * t - r : r;
  return part < 0n ? 0n : (part * 20000n + t) / (2n * t);
}

/** §3 and §4, worked out anew: null for a plan that cannot be judged. */
function judge(made: MadePlan, index: number, year: MadeYear): Judged | null {
  let { target, result } = made;
  if (made.quarters) {
    const done = made.quarters.slice(0, year.quarter);
    result = done.reduce((sum, each) => sum + each.result, 0);
    target = made.quarters.reduce((sum, each) => sum + each.planned, 0);
    if (year.quarter < 4) {
      const before = done.slice(0, -1);
      const last = done.at(-1)!;
      target = last.planned + before.reduce((sum, each) => sum + each.planned - each.result, 0);
      result = last.result;
      // Delivered by earlier quarters.
      if (target <= 0) return { index, target, result, lower: false, percent: null, isShort: false };
    }
  }
  if (target === null || result === null) return null;
  if (target === 0) {
    const isShort = made.lower && result > 0;
    return { index, target, result, lower: made.lower, percent: null, isShort };
  }
  const percent = percentOf(result, target, made.lower);
  return { index, target, result, lower: made.lower, percent, isShort: percent < 10000n };
}

const judgedIn = (year: MadeYear): Judged[] =>
  year.plans.flatMap((made, index) => judge(made, index, year) ?? []);

const shown = (value: number): string => value.toLocaleString("en-US");
const percentShown = (percent: bigint): string =>
  `${(percent / 100n).toLocaleString("en-US")}.${String(percent % 100n).padStart(2, "0")}`;

const assessed = (year: MadeYear) => assess(readingOf(year), settings, []);

const number = (text: string | undefined, pattern: RegExp): number => {
  const found = text === undefined ? null : pattern.exec(text);
  return found?.[1] === undefined ? 0 : Number(found[1].replaceAll(",", ""));
};

/** Nothing that only a program would say. */
const MALFORMED = /undefined|NaN|null|Infinity|object| {2}|\(\s*\)|“\s*”|\s[.,;:)]|^\s|\s$/;

describe("conclusions of random years", () => {
  it("counts every plan once, and names the seven worst in their order with their own figures", () => {
    fc.assert(
      fc.property(madeUpYear, (year) => {
        const { overall, short = [] } = said(assessed(year), "th");
        const judged = judgedIn(year);
        const expected = judged
          .filter(({ isShort }) => isShort)
          .sort((one, other) => Number((one.percent ?? 0n) - (other.percent ?? 0n)));
        assert.equal(number(overall?.[0], /ทั้งสิ้น (\d+) แผนงาน/), year.plans.length);
        assert.equal(/ยังไม่มีแผนงานที่ประเมินผลได้/.test(overall?.[0] ?? ""), judged.length === 0);
        const all = / ประเมินผลได้(?:ทุกแผนงาน)?$/.test(overall?.[0] ?? "");
        assert.equal(all, judged.length === year.plans.length);
        if (!all) assert.equal(number(overall?.[0], /ประเมินผลได้ (\d+) แผนงาน/), judged.length);
        assert.equal(number(overall?.[1], /และต่ำกว่าเป้าหมาย (\d+) แผนงาน/), expected.length);
        if (expected.length > 0)
          assert.equal(
            number(overall?.[1], /แผนงานที่(?:บรรลุ|เป็นไปตาม)เป้าหมาย (\d+) แผนงาน/),
            judged.length - expected.length,
          );
        const items = short.filter((text) => text.startsWith("- "));
        const named = expected.slice(0, 7);
        assert.equal(items.length, named.length + (expected.length > 7 ? 1 : 0));
        named.forEach(({ index, target, result, percent }, at) => {
          const text = items[at] ?? "";
          assert.ok(text.startsWith(`- ${index + 1} ${titleOf(index)} `), text);
          assert.ok(text.includes(`มีผล ${shown(result)} คน จากเป้าหมาย`), text);
          assert.ok(text.includes(` ${shown(target)} คน`), text);
          if (percent !== null) assert.ok(text.includes(`ร้อยละ ${percentShown(percent)}`), text);
          assert.equal(text.includes("ตามหมายเหตุ"), year.plans[index]?.remark !== "", text);
        });
        if (expected.length > 7) assert.equal(items.at(-1), `- และแผนงานอื่นอีก ${expected.length - 7} แผนงาน`);
      }),
      { numRuns: YEARS },
    );
  });

  it("says nothing of quarters to come, though earlier ones have delivered their targets already", () => {
    const quarters = [40, 0, 0, 0].map((result) => ({ planned: 10, result }));
    const made: MadePlan = { lower: false, target: null, result: null, quarters, remark: "", previous: null };
    const money = { comparison: [], default: [], spending: [] };
    const tables = { regions: [], items: [], money };
    const { quarters: told = [] } = said(
      assessed({ plans: [made], quarter: 2, components: [], tables }),
      "th",
    );
    assert.deepEqual(told.slice(1), [
      "- ไตรมาส 1 ประเมินผลได้ 1 แผนงาน เป็นไปตามเป้าหมาย",
      "- ไตรมาส 2 ประเมินผลได้ 1 แผนงาน เป็นไปตามเป้าหมาย",
    ]);
  });

  it("adds up the scorecard, and tells what is not assessed", () => {
    const POINTS = [0, 50, 75, 100];
    fc.assert(
      fc.property(madeUpYear, (year) => {
        const { scorecard = [] } = said(assessed(year), "en");
        const kpis = year.components.flat();
        const done = kpis.filter((reached) => reached !== null);
        if (kpis.length === 0) return assert.deepEqual(scorecard, []);
        if (done.length === 0)
          return assert.equal(
            scorecard[0],
            "No KPI of the scorecard can be assessed yet. Type the results on the sheet “เกณฑ์”.",
          );
        const total = done.reduce((sum, reached) => sum + POINTS[reached]! / 10, 0);
        assert.ok(
          scorecard[0]?.startsWith(`The scorecard comes to ${total.toFixed(2)} points, graded “`),
          scorecard[0],
        );
        const below = done.filter((reached) => reached < 3).length;
        assert.equal(number(scorecard.join("\n"), /^(\d+) KPIs? earned less/m), below);
        assert.equal(number(scorecard.join("\n"), /^(\d+) KPIs? not assessed/m), kpis.length - done.length);
        return undefined;
      }),
      { numRuns: YEARS },
    );
  });

  it("tells what was not passed, the regions below their targets, and what became of the money", () => {
    fc.assert(
      fc.property(madeUpYear, (year) => {
        const { governance = [], regions = [], finance = [] } = said(assessed(year), "th");
        assertGovernance(year, governance);
        assertRegions(year, regions);
        assertFinance(year, finance);
      }),
      { numRuns: YEARS },
    );
  });

  for (const language of ["th", "en"] as const)
    it(`leaves no gap, no empty bracket and no program's word in a sentence (${language})`, () => {
      fc.assert(
        fc.property(madeUpYear, fc.nat(3), (year, doubts) => {
          for (const text of Object.values(said(assessed(year), language, doubts)).flat())
            assert.doesNotMatch(text.replace(/^- /, ""), MALFORMED);
        }),
        { numRuns: YEARS },
      );
    });

  for (const formulas of ["live", "native"] as const)
    it(`says the same by ${formulas} formulas as in plain text`, () => {
      fc.assert(
        fc.property(madeUpYear, fc.constantFrom<Language>("th", "en"), (year, language) => {
          const { sentences, at } = written(year, language, formulas);
          sentences.forEach(({ key, parts }, row) =>
            assert.equal(at(WORDS, row, 0) ?? "", textOf(parts), `${key} ${language}`),
          );
        }),
        { numRuns: 25 },
      );
    });
});

/** What each checklist did not pass, seven by name. */
function assertGovernance(year: MadeYear, governance: readonly string[]): void {
  const { items } = year.tables;
  if (items.length === 0) return assert.deepEqual(governance, []);
  const failed = items.flatMap(({ passed }, index) => (passed ? [] : [index + 1]));
  const [all, earned] = [items, items.filter(({ passed }) => passed)].map((some) =>
    some.reduce((sum, { weight }) => sum + weight, 0),
  );
  const head = `การกำกับดูแล ผ่าน ${items.length - failed.length} จาก ${items.length} ประเด็น`;
  assert.ok(governance[0]?.startsWith(head), governance[0]);
  const score = number(governance[0], /ได้ ([\d.]+) คะแนน/);
  assert.ok(Math.abs(score - (100 * earned!) / all!) < 0.00501, governance[0]);
  const items7 = failed.slice(0, 7).map((id) => `- ${id} ประเด็นทดลอง ${id}`);
  const more = failed.length > 7 ? [`- และรายการอื่นอีก ${failed.length - 7} รายการ`] : [];
  return assert.deepEqual(governance.slice(1), [...items7, ...more]);
}

/** The regions below their targets, the worst first. */
function assertRegions(year: MadeYear, regions: readonly string[]): void {
  const short = year.tables.regions
    .flatMap(([target, result], index) =>
      target === null || result === null || target === 0 || result >= target
        ? []
        : [{ index, percent: percentOf(result, target, false) }],
    )
    .filter(({ percent }) => percent < 10000n)
    .sort((one, other) => Number(one.percent - other.percent));
  const done = year.tables.regions.some(([, result]) => result !== null);
  if (!done) return assert.deepEqual(regions, []);
  const named = regions.filter((text) => text.startsWith("- ภาคที่"));
  assert.deepEqual(
    named.map((text) => text.replace(/ มีผล.*$/, "")),
    short.slice(0, 7).map(({ index }) => `- ${regionName(index)}`),
  );
  return assert.equal(number(regions.at(-1), /^- และภาคอื่นอีก (\d+) ภาค$/), Math.max(0, short.length - 7));
}

/** The growth of accounts, the loans in default and the budgets spent; those not named are counted. */
function assertFinance(year: MadeYear, finance: readonly string[]): void {
  for (const kind of ["comparison", "default", "spending"] as const) {
    const whole = year.tables.money[kind].flatMap(([first, second], index) =>
      first === null || second === null ? [] : [{ index, first, second }],
    );
    const told = finance.filter((text) => text.startsWith(`- บัญชีทดลอง ${kind}`));
    assert.equal(told.length, Math.min(7, whole.length));
    const opened = finance.findIndex((text) => text.startsWith(`ตารางทดลอง ${kind}`));
    assert.equal(opened >= 0, whole.length > 0);
    const others = finance[opened + 8];
    if (whole.length > 7) assert.equal(others, `- และรายการอื่นอีก ${whole.length - 7} รายการ`);
    for (const { index, first, second } of whole) {
      const text = told.find((one) => one.startsWith(`- ${accountName(kind, index)} `));
      if (text) assert.ok(text.endsWith(endOf(kind, first, second)), text);
    }
  }
}

const amountShown = (value: number): string => (value < 0 ? `(${shown(-value)})` : shown(value));

/** How the sentence of an account ends, worked out in whole numbers. */
function endOf(kind: "comparison" | "default" | "spending", first: number, second: number): string {
  const amounts = [first, second].map((value) => `${amountShown(value)} ล้านบาท`);
  if (kind === "comparison") {
    const change = second === 0 ? "" : `ร้อยละ ${percentShown(shareOf(first - second, second))}`;
    const way = first === second ? "เท่ากับปีก่อน" : `${first < second ? "ลดลง" : "เพิ่มขึ้น"}${change}`;
    return ` ${amounts[0]} ปีก่อน ${amounts[1]} ${way}`;
  }
  const [done, of] = kind === "default" ? ["ผิดนัด", "ยอดคงเหลือ"] : ["เบิกจ่าย", "งบประมาณ"];
  // Shares are not grouped in thousands.
  const ratio = first === 0 ? "" : ` คิดเป็นร้อยละ ${percentShown(shareOf(second, first)).replaceAll(",", "")}`;
  return ` ${done} ${amounts[1]} จาก${of} ${amounts[0]}${ratio}`;
}

/** Hundredths of a percent without sign, halves up. */
function shareOf(part: number, whole: number): bigint {
  const [p, w] = [BigInt(Math.abs(part)), BigInt(Math.abs(whole))];
  return (p * 20000n + w) / (2n * w);
}

const WORDS = "words";

/** The sentences down a sheet of their own, calculated beside the sheets that they speak of. */
function written(year: MadeYear, language: Language, formulas: "live" | "native") {
  const reading = readingOf(year);
  const words = localeOf(language).sheets;
  const writing: Writing = {
    assessment: assess(reading, settings, []),
    settings,
    words,
    options: { language, formulas, names: words.sheetNames, generatedAt: new Date(2024, 0, 1) },
  };
  const sentences = conclusionsOf(writing).flatMap((section) => section.sentences);
  const plans = planSheets(writing.assessment, settings, writing.options, words);
  const at = recalculate([
    ...sheetsOf(reading),
    ...tableSheetsOf(year.tables),
    ...plans.map(({ name, cells }) => ({ name, rows: cells })),
    { name: WORDS, rows: sentences.map((each) => [sentenceCell(writing, each, "rules").content]) },
  ]);
  return { sentences, at };
}
