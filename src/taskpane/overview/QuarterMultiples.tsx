import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../locales/locale";
import type { PlanAssessment, QuarterAssessment } from "../../workbook/assessment";
import { SHAPES } from "../../workbook/writing/status-cell";
import { useWords } from "../words";

const HEIGHT = 36;
/** Beyond this a bar grows no further: the others must still be told apart. */
const HIGHEST = 1.5;

const forcedColours = { "@media (forced-colors: active)": { fill: "CanvasText" } };

const useStyles = makeStyles({
  // Four beside one another; in a pane at twice the size two.
  quarters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(66px, 1fr))",
    gap: "6px",
    marginTop: "6px",
  },
  quarter: { display: "flex", flexDirection: "column", minWidth: 0 },
  bar: { display: "block", width: "100%" },
  target: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ground: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  green: { fill: tokens.colorPaletteGreenForeground3, ...forcedColours },
  yellow: { fill: tokens.colorPaletteYellowForeground3, ...forcedColours },
  red: { fill: tokens.colorPaletteRedForeground3, ...forcedColours },
  none: { fill: tokens.colorNeutralStroke1, ...forcedColours },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figure: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/**
 * A plan's four quarters against their targets, one scale for all plans. Drawn here: a chart library is several times as
 * heavy as the whole screen, and four bars need none of it.
 */
export function QuarterMultiples({ quarters }: Pick<PlanAssessment, "quarters">) {
  const words = useWords();
  const styles = useStyles();
  const label = quarters.map((quarter) => `${words.quarter(quarter.quarter)}: ${said(quarter, words)}`);
  return (
    <div role="img" aria-label={label.join(", ")} className={styles.quarters}>
      {quarters.map((quarter) => (
        <div key={quarter.quarter} className={styles.quarter}>
          <QuarterBar quarter={quarter} />
          <span className={styles.name}>{words.quarter(quarter.quarter)}</span>
          <span className={styles.figure}>{figureOf(quarter, words)}</span>
        </div>
      ))}
    </div>
  );
}

/** The quarter's achievement as a bar against the dashed line where the target is reached. */
function QuarterBar({ quarter: { achievement, status } }: { quarter: QuarterAssessment }) {
  const styles = useStyles();
  // Delivered before its time is as good as done; nothing to judge is an empty place.
  const share = achievement ?? (status === "green" ? 1 : 0);
  const height = (Math.min(Math.max(share, 0), HIGHEST) / HIGHEST) * HEIGHT;
  const target = HEIGHT - HEIGHT / HIGHEST;
  return (
    <svg height={HEIGHT} className={styles.bar} aria-hidden>
      <rect className={styles[status]} x="10%" width="80%" y={HEIGHT - height} height={height} />
      <line className={styles.target} x1="0" x2="100%" y1={target} y2={target} />
      <line className={styles.ground} x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

/** For who listens: the status in words, too. */
function said(quarter: QuarterAssessment, words: PaneWords): string {
  const { achievement, status } = quarter;
  if (achievement === null) return status === "green" ? words.alreadyDone : words.noFigure;
  return status === "none"
    ? words.percent(achievement)
    : `${words.percent(achievement)} ${words.status[status]}`;
}

/** For who looks: the status by its shape, as on the sheets, and by its word where there is no percentage. */
function figureOf({ achievement, status }: QuarterAssessment, words: PaneWords): string {
  if (status === "none") return achievement === null ? "–" : words.percent(achievement);
  return `${SHAPES[status]} ${achievement === null ? words.status[status] : words.percent(achievement)}`;
}
