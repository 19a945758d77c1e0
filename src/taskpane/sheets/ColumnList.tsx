import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../workbook/grid";
import type { MappedSheet } from "../../workbook/mapping/mapping";
import { VirtualList } from "../list/VirtualList";
import { useWords } from "../words";
import { ColumnChoice } from "./ColumnChoice";
import { headingsAt } from "./corrections";

const useStyles = makeStyles({
  column: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    "@media (max-width: 400px)": { flexWrap: "wrap", rowGap: "3px", alignItems: "baseline" },
  },
  letter: { minWidth: "20px", fontWeight: tokens.fontWeightSemibold },
  heading: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0, overflowWrap: "anywhere" },
  use: {
    // "ผลการดำเนินงาน ไตรมาส 4" whole.
    flexBasis: "230px",
    minWidth: 0,
    "@media (max-width: 400px)": { flexBasis: "100%" },
  },
});

interface Props {
  grid: Grid;
  sheet: MappedSheet;
  onSay: (sheet: MappedSheet) => void;
}

/** Each column under its heading, and what it is. */
export function ColumnList({ grid, sheet, onSay }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <VirtualList items={headingsAt(grid, sheet.headerRow)}>
      {({ column, heading }) => (
        <div className={styles.column}>
          <span className={styles.letter}>{column}</span>
          <span className={styles.heading}>{heading || "–"}</span>
          <ColumnChoice
            sheet={sheet}
            column={column}
            label={words.columnRole(column, heading)}
            className={styles.use}
            onSay={onSay}
          />
        </div>
      )}
    </VirtualList>
  );
}
