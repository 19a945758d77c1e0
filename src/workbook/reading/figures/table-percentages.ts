/** Finds which figures of a table are percentages of which others, by the headings first and by the figures after. */
import { matchingKey } from "../../../text/thai";
import type { Figure } from "../../model";
import { growthPercent, type Ratio, ratioVerdict, share } from "./agreement";
import { headingOf } from "../tables/heading";
import { columnNameOf, type Entry, type NumericTable } from "./numeric-table";
import { ENOUGH_ROWS } from "./sum-trial";
import { totalLineOf } from "./table-sums";
import {
  isGrowthHeading,
  isPercentHeading,
  isRatioHeading,
  isTotal,
  namesYear,
  percentOf,
} from "../words/figure-words";

/** A printed percentage and the two figures it is of. */
export interface TablePercentage {
  reported: Figure;
  part: Figure;
  base: Figure;
  ratio: Ratio;
  growth: boolean;
  /** It is of a target: less may be better. */
  ofTarget: boolean;
  rounded: boolean;
  /** What the percentage, the part and the base are called, and the row (or, of a row of percentages, the column). */
  name: string;
  partName: string;
  baseName: string;
  place: string;
}

/** A column of figures; or a row, in a table whose percentages stand in a row. */
interface Series {
  name: string;
  path: readonly string[];
  percent: boolean;
  besides: number | null;
  rounded: boolean;
  entries: readonly Entry[];
}

interface View {
  series: Series[];
  places: string[];
  /** Which of the entries is the total of the others. */
  total: number | null;
}

const isFigure = (entry: Entry | undefined): entry is Figure => entry != null && typeof entry === "object";

function byColumn(table: NumericTable): View {
  const lines = table.lines.filter(({ entries, label }) => entries.length > 0 && !isPercentHeading([label]));
  const totalLine = totalLineOf(table);
  const total = totalLine ? lines.indexOf(totalLine) : -1;
  return {
    series: table.columns.map((column, index) => ({
      name: columnNameOf(column),
      path: column.path,
      percent: column.percent,
      besides: column.besides,
      rounded: column.rounded,
      entries: lines.map(({ entries }) => entries[index] ?? null),
    })),
    places: lines.map(({ label }) => label),
    total: total < 0 ? null : total,
  };
}

function byRow(table: NumericTable): View {
  const columns = table.columns.flatMap((column, index) => (column.percent ? [] : [{ column, index }]));
  const total = columns.findLastIndex(({ column }) => isTotal(column.path.at(-1) ?? ""));
  return {
    series: table.lines
      .filter(({ entries }) => entries.length > 0)
      .map(({ label, entries }) => ({
        name: label,
        path: [label],
        percent: isPercentHeading([label]),
        besides: null,
        rounded: columns.some(({ column }) => column.rounded),
        entries: columns.map(({ index }) => entries[index] ?? null),
      })),
    places: columns.map(({ column }) => columnNameOf(column)),
    total: total < 0 ? null : total,
  };
}

/** What one series may be a percentage of. */
interface Pair {
  part: number;
  /** Null for the part's own total: a share. */
  base: number | null;
  ratio: Ratio;
  growth: boolean;
}

interface Tested {
  pair: Pair;
  tested: number;
  explained: number;
  /** Of the explained, those that are neither 0 nor 100 and so no coincidence. */
  telling: number;
  fit: number;
}

function baseEntry(view: View, { part, base }: Pair, at: number): Entry {
  if (base !== null) return view.series[base]?.entries[at] ?? null;
  return view.total === null ? null : (view.series[part]?.entries[view.total] ?? null);
}

/** How well the headings name the pair: the words of the percentage, then target and result, then nearness. */
function fitOf(view: View, percent: number, pair: Pair): { fit: number; named: boolean } {
  const of = view.series[percent];
  const part = view.series[pair.part];
  const base = pair.base === null ? part : view.series[pair.base];
  if (!of || !part || !base) return { fit: 0, named: false };
  const own = of.path.at(-1) ?? "";
  const words = percentOf(own) || (of.path.length > 1 ? percentOf(of.path.at(-2) ?? "") : "");
  const names = (series: Series): boolean =>
    words !== "" &&
    series.path.some((text) => {
      const key = matchingKey(text);
      return (
        key === words || (words.length > 1 && key.length > 1 && (key.includes(words) || words.includes(key)))
      );
    });
  const roleOf = (series: Series): string | null =>
    headingOf(series.path.at(-1) ?? "").periodRole ?? headingOf(series.path.at(0) ?? "").periodRole;
  const targetAndResult = roleOf(part) === "result" && roleOf(base) === "target";
  const ofTarget =
    words === "" || /^(?:ของ)?(?:เป้าหมาย|ผล|ความสำเร็จ|สำเร็จ|บรรลุ|target|achievement)/.test(words);
  const ofBase = /ของ|ต่อ|of/.test(own) && names(base);
  const years =
    pair.growth &&
    namesYear(part.path) &&
    namesYear(base.path) &&
    view.series.filter(({ path, percent: isPercent }) => !isPercent && namesYear(path)).length === 2;
  const named = (targetAndResult && ofTarget) || years || (names(part) && of.besides === null) || ofBase;
  const distance = Math.abs(pair.part - percent) + Math.abs((pair.base ?? pair.part) - percent);
  return {
    fit: (named ? 100 : 0) + (targetAndResult ? 20 : 0) + (pair.part < percent ? 1 : 0) - distance / 100,
    named,
  };
}

function pairsFor(view: View, percent: number): Pair[] {
  const { series } = view;
  const of = series[percent];
  if (!of) return [];
  const figures = series.flatMap((one, index) => (one.percent || index === percent ? [] : [index]));
  const growth = isGrowthHeading(of.path);
  const parts = of.besides === null ? figures : [of.besides];
  const ratio = growth ? growthPercent : share;
  const pairs = parts.flatMap((part) =>
    figures.filter((base) => base !== part).map((base): Pair => ({ part, base, ratio, growth })),
  );
  const shares =
    growth || view.total === null ? [] : parts.map((part): Pair => ({ part, base: null, ratio, growth }));
  return [...pairs, ...shares];
}

function test(view: View, percent: number, pair: Pair): Tested & { named: boolean } {
  const of = view.series[percent];
  const rounded = view.series[pair.part]?.rounded ?? false;
  let [tested, explained, telling] = [0, 0, 0];
  of?.entries.slice(0, ENOUGH_ROWS).forEach((reported, at) => {
    const part = view.series[pair.part]?.entries[at];
    const base = baseEntry(view, pair, at);
    if (!isFigure(reported) || !isFigure(part) || !isFigure(base) || base.value === 0) return;
    tested++;
    if (ratioVerdict(reported, part, base, pair.ratio, rounded)?.severity === "error") return;
    explained++;
    if (reported.value !== 0 && reported.value !== 100) telling++;
  });
  return { pair, tested, explained, telling, ...fitOf(view, percent, pair) };
}

/** Whether a pair explains enough of the percentages to call the others slips. */
function isConvincing({ tested, explained, telling, named }: Tested & { named: boolean }): boolean {
  if (named) return explained > 0 && explained * 2 >= tested;
  return explained * 2 > tested && telling >= 2;
}

const namesTarget = ({ path }: Series): boolean =>
  path.some((heading) => headingOf(heading).periodRole === "target");

function percentagesIn(view: View): TablePercentage[] {
  return view.series.flatMap((of, percent): TablePercentage[] => {
    if (!of.percent || !isRatioHeading(of.path)) return [];
    const [best] = pairsFor(view, percent)
      .map((pair) => test(view, percent, pair))
      .sort((a, b) => b.explained - a.explained || b.fit - a.fit);
    if (!best || !isConvincing(best)) return [];
    const { pair } = best;
    const part = view.series[pair.part];
    const base = pair.base === null ? null : view.series[pair.base];
    return of.entries.flatMap((reported, at): TablePercentage[] => {
      const [partFigure, baseFigure] = [part?.entries[at], baseEntry(view, pair, at)];
      if (!part || !isFigure(reported) || !isFigure(partFigure) || !isFigure(baseFigure)) return [];
      if (baseFigure.value === 0) return [];
      return [
        {
          reported,
          part: partFigure,
          base: baseFigure,
          ratio: pair.ratio,
          growth: pair.growth,
          ofTarget: base !== null && base !== undefined && namesTarget(base),
          rounded: part.rounded,
          name: of.name,
          partName: part.name,
          baseName: base?.name ?? view.places[view.total ?? -1] ?? "",
          place: view.places[at] ?? "",
        },
      ];
    });
  });
}

/** Every percentage of a table with the two figures it is of, whether or not it is right. */
export const percentagesOf = (table: NumericTable): TablePercentage[] => [
  ...percentagesIn(byColumn(table)),
  ...percentagesIn(byRow(table)),
];
