import type { Grid } from "../../workbook/grid";
import { quarterOf } from "../../workbook/period";
import type { MappedSheet } from "../../workbook/mapping/mapping";
import { useWords } from "../words";
import { type ColumnUse, headingsAt, partsOf, usedAs, usesOf, withUse } from "./corrections";
import { roleName } from "./role-name";

interface Props {
  grid: Grid;
  sheet: MappedSheet;
  onSay: (sheet: MappedSheet) => void;
}

/** Each column under its heading, and what it is. */
export function ColumnList({ grid, sheet, onSay }: Props) {
  const words = useWords();
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
    <ul className="pane-rows">
      {headingsAt(grid, sheet.headerRow).map(({ column, heading }) => {
        const use = usedAs(sheet, column);
        return (
          <li key={column} className="pane-row pane-column">
            <b className="pane-letter">{column}</b>
            <span className="pane-name">{heading || "–"}</span>
            <select
              aria-label={words.columnRole(column, heading)}
              value={use}
              onChange={({ target }) => onSay(withUse(sheet, column, target.value as ColumnUse))}
            >
              {["" as const, ...uses, ...(use === "" || uses.includes(use) ? [] : [use])].map((each) => (
                <option key={each} value={each}>
                  {name(each)}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
