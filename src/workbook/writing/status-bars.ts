/** Bars of achievements against the line of their targets, each in the colour of its status. */
import type { Status } from "../../kpi/status";
import type { ChartPlan, ChartSeries } from "../chart-plan";
import type { Area } from "../sheet-plan";
import { DASH } from "./cell";
import { quoted } from "./formulas/formula";
import { formatted, PERCENT_FORMAT } from "./number-format";
import { PALETTE } from "./palette";
import { SHAPES } from "./status-cell";

export const BAR_COLOURS = ["green", "yellow", "red"] as const;
export type BarColour = (typeof BAR_COLOURS)[number];

/** What did several times its target would flatten all the others. */
const HIGHEST = 1.5;

type StatusNames = Readonly<Record<BarColour, string>>;

/** What is judged: a plan, a region. */
interface Judged {
  achievement: number | null;
  status: Status;
}

/** All of a chart but its title, its place and its words: a series a colour, one upon the other. */
export const statusBars = (
  names: StatusNames,
  values: (colour: BarColour) => Area,
  categories: Area,
): Pick<ChartPlan, "kind" | "series" | "categoryAxis" | "valueAxis" | "gapWidth" | "overlap"> => ({
  kind: "stackedBar",
  series: BAR_COLOURS.map((colour): ChartSeries => ({
    name: `${SHAPES[colour]} ${names[colour]}`,
    values: values(colour),
    categories,
    color: PALETTE.bars[colour],
  })),
  categoryAxis: { visible: true, reversed: true },
  valueAxis: {
    visible: false,
    minimum: 0,
    maximum: HIGHEST,
    // One line, where the target is reached.
    majorUnit: 1,
    gridlines: { color: PALETTE.ink, dashed: true },
  },
  gapWidth: 40,
  overlap: 100,
});

/** "◆ 2.3.1  47.72%": what the bar is cut short of stands in its label. */
export const barLabel = (name: string, { achievement, status }: Judged): string =>
  `${status === "none" ? "" : SHAPES[status]} ${name}  ${achievement === null ? DASH : formatted(achievement, PERCENT_FORMAT)}`;

/** The same of cells. */
export const barLabelFormula = (shape: string, name: string, achievement: string): string =>
  `${shape}&" "&${name}&"  "&TEXT(${achievement},"${PERCENT_FORMAT}")`;

/** The length of the bar in the series of a colour; nothing in the others, and where there is no ratio. */
export const barLength = ({ achievement, status }: Judged, colour: BarColour): number =>
  status === colour && achievement !== null ? Math.min(HIGHEST, achievement) : 0;

export const barLengthFormula = (cells: { status: string; achievement: string }, word: string): string =>
  `IF(AND(${cells.status}=${quoted(word)},ISNUMBER(${cells.achievement})),MIN(${HIGHEST},${cells.achievement}),0)`;
