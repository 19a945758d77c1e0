import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../workbook/grid";
import type { MappedSheet } from "../../workbook/mapping/mapping";
import { quarterOf } from "../../workbook/period";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { VirtualList } from "../list/VirtualList";
import { useWords } from "../words";
import { type ColumnUse, headingsAt, partsOf, usedAs, usesOf, withUse } from "./corrections";
import { roleName } from "./role-name";

const useStyles = makeStyles({
  column: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    "@media (max-width: 400px)": { flexWrap: "wrap", rowGap: "3px" },
  },
  letter: { minWidth: "20px", fontWeight: tokens.fontWeightSemibold },
  heading: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0, overflowWrap: "anywhere" },
  use: {
    flexBasis: "200px",
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
  const uses = usesOf(sheet.kind);

  function name(use: ColumnUse): string {
    const { role, period } = partsOf(use);
    const quarter = quarterOf(period);
    if (role === null) return words.notRead;
    const named = roleName(role, words.language);
    if (!uses.includes(`${role} 1`)) return named;
    return words.roleOf(named, quarter === null ? words.wholeYear : words.quarter(quarter));
  }

  return (
    <VirtualList items={headingsAt(grid, sheet.headerRow)}>
      {({ column, heading }) => {
        const use = usedAs(sheet, column);
        const all: ColumnUse[] = ["", ...uses, ...(use === "" || uses.includes(use) ? [] : [use])];
        return (
          <div className={styles.column}>
            <span className={styles.letter}>{column}</span>
            <span className={styles.heading}>{heading || "–"}</span>
            <ChoiceSelect
              aria-label={words.columnRole(column, heading)}
              className={styles.use}
              value={use}
              choices={all.map((each) => [each, name(each)] as const)}
              onChoose={(chosen) => onSay(withUse(sheet, column, chosen))}
            />
          </div>
        );
      }}
    </VirtualList>
  );
}
