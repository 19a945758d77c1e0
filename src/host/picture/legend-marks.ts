/** The legend: which colour is which series. */
import type { ChartData, SeriesData } from "./chart-data";
import type { Mark } from "./marks";
import type { Box } from "./plot";
import { lineHeight, textWidth } from "./text-lines";
import { textMarks } from "./text-marks";

const SWATCH = 7;
const GAP = 4;
/** Between one entry and the next beside it. */
const APART = 14;
/** Of a chart's width, where the legend stands at the right. */
const WIDEST = 0.35;

interface Entry {
  name: string;
  color: string;
  isLine: boolean;
  width: number;
}

function entriesOf({ groups, legend }: ChartData): Entry[] {
  if (!legend) return [];
  return groups.flatMap(({ kind, series }) =>
    series.map(({ name, color }: SeriesData) => ({
      name,
      color,
      isLine: kind === "lines",
      width: SWATCH + GAP + textWidth(name, legend.font),
    })),
  );
}

/** Entries side by side, as many as a line holds. */
function rowsOf(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(entry);
    used += entry.width + APART;
  }
  return rows;
}

/** The legend, and what it leaves of the chart. */
export function legendMarks(data: ChartData, within: Box): { marks: Mark[]; rest: Box } {
  const { legend } = data;
  const entries = entriesOf(data);
  if (!legend || entries.length === 0) return { marks: [], rest: within };
  const { font, side } = legend;
  const height = lineHeight(font);
  if (side === "right") {
    const width = Math.min(within.width * WIDEST, Math.max(...entries.map((entry) => entry.width)) + GAP);
    const x = within.x + within.width - width;
    const top = within.y + (within.height - entries.length * height) / 2;
    return {
      marks: entries.flatMap((entry, index) => entryMarks(entry, x, top + (index + 0.5) * height, data)),
      rest: { ...within, width: within.width - width - GAP },
    };
  }
  const rows = rowsOf(entries, within.width);
  const top = within.y + within.height - rows.length * height;
  return {
    marks: rows.flatMap((row, index) => {
      const width = row.reduce((sum, entry) => sum + entry.width + APART, -APART);
      let x = within.x + (within.width - width) / 2;
      return row.flatMap((entry) => {
        const marks = entryMarks(entry, x, top + (index + 0.5) * height, data);
        x += entry.width + APART;
        return marks;
      });
    }),
    rest: { ...within, height: within.height - rows.length * height - GAP },
  };
}

function entryMarks(
  { name, color, isLine }: Entry,
  x: number,
  middle: number,
  { legend }: ChartData,
): Mark[] {
  const half = isLine ? 1 : SWATCH / 2;
  return [
    { type: "rectangle", x, y: middle - half, width: SWATCH, height: half * 2, fill: color },
    ...textMarks([name], legend!.font, x + SWATCH + GAP, middle, "start"),
  ];
}
