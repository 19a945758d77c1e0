import assert from "node:assert/strict";
import fc from "fast-check";
import { defaultSettings } from "../../../src/locales/default-settings";
import { assess } from "../../../src/workbook/assess";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import {
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
const SLIP_RUNS = 100;
const SETTINGS = defaultSettings("th");

interface MadeKpi {
  title: string;
  weight: number;
  /** One for each of the scale's points. */
  levels: number[];
  result: number;
  /** Worked out from where the result was put: on a level, or half way between two. */
  score: number;
}

interface MadeScorecard {
  points: number[];
  kpis: MadeKpi[];
}

const SCALES = [
  [1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5],
  [60, 80, 100],
  [60, 70, 80, 90, 100],
  [50, 75, 100],
];

/** Levels an even step apart, and a result on one of them, half way to the next, or beyond the last. */
const madeScorecards: fc.Arbitrary<MadeScorecard> = fc
  .record({
    points: fc.constantFrom(...SCALES),
    seeds: fc.array(
      fc.record({
        share: fc.integer({ min: 1, max: 20 }),
        least: fc.integer({ min: 100, max: 900 }),
        step: fc.integer({ min: 1, max: 50 }).map((half) => half * 2),
        falls: fc.boolean(),
        at: fc.nat(12),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ points, seeds }) => {
    const shares = seeds.slice(0, -1).map(({ share }) => share / 2);
    const last = 100 - shares.reduce((sum, share) => sum + share, 0);
    const top = points.length - 1;
    return {
      points,
      kpis: seeds.map(({ least, step, falls, at }, index): MadeKpi => {
        const sign = falls ? -1 : 1;
        const base = falls ? least + step * (top + 1) : least;
        const rung = Math.min(at / 2, top + 1);
        const [below, above] = [Math.floor(rung), Math.ceil(rung)].map(
          (level) => points[Math.min(level, top)] ?? 0,
        );
        return {
          title: `ตัวชี้วัดที่วัด ${index + 1}`,
          weight: shares[index] ?? last,
          levels: points.map((_, level) => base + sign * step * level),
          result: base + sign * step * rung,
          score: ((below ?? 0) + (above ?? 0)) / 2,
        };
      }),
    };
  });

/** How the levels are headed: each by its points, or all of them under one heading. */
function levelHeads(points: readonly number[], chance: Chance): { top: Row; below: Row | null } {
  const one = chance.one<(point: number) => string>([
    (point) => `ระดับ ${point}`,
    (point) => `คะแนน ${point}`,
    (point) => `Level ${point}`,
  ]);
  if (chance.often(50)) return { top: points.map((point) => heading(one(point), chance)), below: null };
  const over = chance.one(["ค่าเกณฑ์วัด", "เกณฑ์การให้คะแนน"]);
  return {
    top: points.map((_, index) => (index === 0 ? heading(over, chance) : null)),
    below: points.map((point) =>
      chance.one([{ value: point }, text(String(point)), text(thaiDigits(String(point)))]),
    ),
  };
}

function scorecardSheet({ points, kpis }: MadeScorecard, chance: Chance): Row[] {
  const { top, below } = levelHeads(points, chance);
  const shown = (value: number, holds: string) => ({
    value: chance.one<string | number>([value, value, `ร้อยละ ${value}`, thaiDigits(String(value))]),
    holds: [holds],
  });
  const blank = (count: number): Row => Array.from({ length: count }, () => null);
  const header: Row[] = [
    [
      heading("ลำดับ", chance),
      heading("ตัวชี้วัด", chance),
      heading("น้ำหนัก", chance),
      ...top,
      heading("ผลการดำเนินงาน", chance),
    ],
    ...(below ? [[...blank(3), ...below, null]] : []),
  ];
  const body = kpis.map((kpi, index): Row => [
    text(String(index + 1)),
    text(kpi.title),
    { value: kpi.weight, holds: [`${index} weight`] },
    ...kpi.levels.map((level, at) => shown(level, `${index} level${at}`)),
    shown(kpi.result, `${index} result`),
  ]);
  return withTitle([...header, ...body], chance);
}

function read(rows: Row[]) {
  const { grid, places } = gridOfSheet({ name: "เกณฑ์", rows });
  return { reading: readWorkbook([grid]), places };
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated scorecards on any scale", () => {
  it(`are read with their points and scored between them, without findings or doubts (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(madeScorecards, numbers, (made, chances) => {
        const { reading } = read(scorecardSheet(made, chanceFrom(chances)));
        const [scorecard] = assess(reading, SETTINGS).scorecards;
        assert.ok(scorecard);
        assert.deepEqual(scorecard.scale.points, made.points);
        const kpis = scorecard.components.flatMap((component) => component.kpis);
        assert.deepEqual(
          kpis.map(({ kpi, score }) => {
            assert.ok(kpi.kind === "numeric");
            return {
              title: kpi.title,
              weight: kpi.weight?.value,
              levels: kpi.levels.map((level) => level?.value),
              result: kpi.result?.value,
              score,
            };
          }),
          made.kpis,
        );
        assert.deepEqual([checkWorkbook(reading), reading.doubts], [[], []]);
      }),
      { numRuns: RUNS },
    );
  });

  it(`with two levels exchanged: found (${SLIP_RUNS} runs)`, () => {
    fc.assert(
      fc.property(madeScorecards, numbers, fc.nat(), (made, chances, at) => {
        const slipped = at % made.kpis.length;
        const kpis = made.kpis.map((kpi, index) => {
          const [first = 0, second = 0, ...rest] = kpi.levels;
          return index === slipped ? { ...kpi, levels: [second, first, ...rest] } : kpi;
        });
        const { reading, places } = read(scorecardSheet({ ...made, kpis }, chanceFrom(chances)));
        const row = places.get(`${slipped} level0`)?.split(" ")[1];
        assert.deepEqual(
          checkWorkbook(reading).map(({ kind, cell }) => [kind, String(cell.row)]),
          [["targets-order", row]],
        );
      }),
      { numRuns: SLIP_RUNS },
    );
  });
});

interface MadeBands {
  /** The limits between five bands, rising. */
  limits: [number, number, number, number];
  /** The band that the result lies in, from 0. */
  band: number;
}

const madeBands: fc.Arbitrary<MadeBands> = fc
  .record({
    least: fc.integer({ min: 10, max: 50 }),
    widths: fc.tuple(
      fc.integer({ min: 3, max: 12 }),
      fc.integer({ min: 3, max: 12 }),
      fc.integer({ min: 3, max: 12 }),
    ),
    band: fc.nat(4),
  })
  .map(({ least, widths: [first, second, third], band }) => ({
    limits: [least, least + first, least + first + second, least + first + second + third],
    band,
  }));

/** Bands in words, without gaps: each begins where the one before it ends. */
const closedBands = ([a, b, c, d]: MadeBands["limits"]): string[] => [
  `น้อยกว่า ${a}`,
  `ตั้งแต่ ${a} แต่ไม่ถึง ${b}`,
  `ตั้งแต่ ${b} แต่ไม่ถึง ${c}`,
  `ตั้งแต่ ${c} แต่ไม่ถึง ${d}`,
  `${d} ขึ้นไป`,
];

/** The limit below the band, or one less than the lowest. */
const within = ({ limits, band }: MadeBands): number =>
  band === 0 ? limits[0] - 1 : (limits[band - 1] ?? 0);

function bandSheet(bands: readonly string[], result: number, chance: Chance): Row[] {
  return withTitle(
    [
      ["ลำดับ", "ตัวชี้วัด", "น้ำหนัก", "คะแนน 1", "คะแนน 2", "คะแนน 3", "คะแนน 4", "คะแนน 5", "ผลการดำเนินงาน"].map(
        (head) => heading(head, chance),
      ),
      [
        text("1"),
        text("ร้อยละของผู้รับบริการที่พึงพอใจ"),
        { value: 100 },
        ...bands.map((band) => text(band)),
        { value: result, holds: ["result"] },
      ],
    ],
    chance,
  );
}

describe("generated scorecards whose levels are bands in words", () => {
  it(`give the points of the band that the result lies in (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(madeBands, numbers, (made, chances) => {
        const { reading } = read(bandSheet(closedBands(made.limits), within(made), chanceFrom(chances)));
        const [scorecard] = assess(reading, SETTINGS).scorecards;
        assert.equal(scorecard?.total, made.band + 1);
        assert.deepEqual([checkWorkbook(reading), reading.doubts], [[], []]);
      }),
      { numRuns: RUNS },
    );
  });

  it(`with a gap that the result lies in: the result and the gap are found, and nothing is scored (${SLIP_RUNS} runs)`, () => {
    fc.assert(
      fc.property(madeBands, numbers, ({ limits: [a, b, c, d] }, chances) => {
        const bands = closedBands([a, b, c, d]).with(1, `${a}-${b - 1}`);
        const { reading, places } = read(bandSheet(bands, b - 0.5, chanceFrom(chances)));
        assert.deepEqual(
          checkWorkbook(reading)
            .map(({ kind, severity }) => `${severity} ${kind}`)
            .sort(),
          ["error between-bands", "warning bands"],
        );
        const between = checkWorkbook(reading).find(({ kind }) => kind === "between-bands");
        assert.equal(
          `${between?.cell.sheet} ${between?.cell.row} ${between?.cell.column}`,
          places.get("result"),
        );
        assert.equal(assess(reading, SETTINGS).scorecards[0]?.total, 0);
      }),
      { numRuns: SLIP_RUNS },
    );
  });
});
