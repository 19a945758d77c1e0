import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanAssessment, QuarterAssessment } from "../../workbook/assessment";
import { useWords } from "../words";

const WIDTH = 10;
const GAP = 3;
const HEIGHT = 28;
/** Beyond this a bar grows no further: the others must still be told apart. */
const HIGHEST = 1.25;

const forcedColours = { "@media (forced-colors: active)": { fill: "CanvasText" } };

const useStyles = makeStyles({
  bars: { display: "block" },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "2" },
  green: { fill: tokens.colorPaletteGreenForeground3, ...forcedColours },
  yellow: { fill: tokens.colorPaletteYellowForeground3, ...forcedColours },
  red: { fill: tokens.colorPaletteRedForeground3, ...forcedColours },
  none: { fill: tokens.colorNeutralStroke1, ...forcedColours },
});

/**
 * A plan's four quarters, small enough to stand beside its name. Drawn here: a chart library is several times as heavy
 * as the whole screen, and four bars need none of it.
 */
export function QuarterBars({ quarters }: Pick<PlanAssessment, "quarters">) {
  const words = useWords();
  const styles = useStyles();
  const told = (quarter: QuarterAssessment): string => {
    const { achievement, status } = quarter;
    const said =
      achievement !== null
        ? words.percent(achievement)
        : status === "green"
          ? words.alreadyDone
          : words.noFigure;
    return `${words.quarter(quarter.quarter)}: ${said}`;
  };
  const label = quarters.map(told).join(", ");
  const width = 4 * WIDTH + 3 * GAP;
  const target = HEIGHT - HEIGHT / HIGHEST;
  return (
    <svg role="img" aria-label={label} className={styles.bars} width={width} height={HEIGHT}>
      <title>{label}</title>
      {quarters.map(({ quarter, achievement, status }, index) => {
        // Delivered before its time is as good as done; nothing to judge is a line on the ground.
        const share = achievement ?? (status === "green" ? 1 : 0);
        const height = Math.max(1, (Math.min(share, HIGHEST) / HIGHEST) * HEIGHT);
        return (
          <rect
            key={quarter}
            className={styles[status]}
            x={index * (WIDTH + GAP)}
            y={HEIGHT - height}
            width={WIDTH}
            height={height}
          />
        );
      })}
      <line className={styles.target} x1={0} x2={width} y1={target} y2={target} />
    </svg>
  );
}
