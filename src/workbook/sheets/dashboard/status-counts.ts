/** How many plans have each status, side by side: a shape and a word over the count, so that grey paper tells them apart. */
import type { Status } from "../../../kpi/status";
import { countByStatus, isShort } from "../../standing";
import { type Cell, DASH, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area, type Draft, paint } from "../../writing/draft";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { PALETTE } from "../../writing/palette";
import { SHAPES } from "../../writing/status-cell";
import type { Style } from "../../sheet-plan";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { countCell, planColumn, standingColumn } from "./references";
import { type CountName, COUNTS } from "./workings-columns";

const STATUSES = ["green", "yellow", "red", "none"] as const satisfies readonly Status[];

const COUNT_FORMAT = "#,##0";
/** Points above the body. */
const LARGE = 11;

/** Over the columns of the table that are as wide as each other, from the unit on. */
const FIRST_TILE = 2;

export function placeStatusCounts(place: Place, draft: Draft, writing: Writing): void {
  const { rows, standings } = layoutOf(writing);
  const { words, options } = writing;
  if (standings.length === 0) return;
  const counts = countByStatus(standings);
  const statuses = standingColumn(writing, "status");
  const tile = (index: number, label: string, count: Cell, look: Style): void => {
    const column = FIRST_TILE + index;
    place(rows.labels, column, textCell(label));
    place(rows.figures.first, column, count);
    const figure = area(rows.figures.first, column, rows.figures.last - rows.figures.first + 1, 1);
    draft.merges.push(figure);
    paint(draft, area(rows.labels, column, 1, 1), { ...look, horizontal: "center" });
    paint(draft, figure, {
      ...look,
      bold: true,
      sizeStep: LARGE,
      horizontal: "center",
      vertical: "center",
      numberFormat: COUNT_FORMAT,
    });
  };
  tile(0, words.dashboard.allPlans, numberCell(standings.length, COUNT_FORMAT), {
    fill: PALETTE.band,
    color: PALETTE.ink,
  });
  STATUSES.forEach((status, index) => {
    const counted = status === "none" ? NO_FIGURE : quoted(words.status[status]);
    tile(
      index + 1,
      `${status === "none" ? DASH : SHAPES[status]} ${words.status[status]}`,
      ruleCell(
        options.formulas,
        numberCell(counts[status], COUNT_FORMAT),
        () => `COUNTIF(${statuses},${counted})`,
      ),
      status === "none" ? { color: PALETTE.muted } : PALETTE[status],
    );
  });
}

/** The counts that sentences and titles are made of, beside the page. */
export function placeCounts(place: Place, writing: Writing): void {
  const { rows, columns, standings } = layoutOf(writing);
  const { words, options } = writing;
  if (standings.length === 0) return;
  const short = standings.filter(isShort);
  const assessed = standings.filter(({ status }) => status !== "none").length;
  const counts: Record<CountName, readonly [number, () => string]> = {
    all: [standings.length, () => String(standings.length)],
    assessed: [assessed, () => `COUNT(${planColumn(writing, "key")})`],
    reached: [
      assessed - short.length,
      () => `${countCell(writing, "assessed")}-${countCell(writing, "short")}`,
    ],
    short: [short.length, () => `SUM(${planColumn(writing, "short")})`],
    close: [
      short.filter(({ status }) => status === "green").length,
      () =>
        `COUNTIFS(${planColumn(writing, "short")},1,${standingColumn(writing, "status")},${quoted(words.status.green)})`,
    ],
  };
  for (const name of COUNTS) {
    const [count, formula] = counts[name];
    const plain = numberCell(count, COUNT_FORMAT);
    place(rows.count(name), columns.line("rank"), textCell(words.dashboard.counts[name]));
    place(
      rows.count(name),
      columns.chart("first"),
      name === "all" ? plain : ruleCell(options.formulas, plain, formula),
    );
  }
}
