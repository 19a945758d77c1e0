import { Checkbox, Field, Input, makeStyles, MessageBarBody } from "@fluentui/react-components";
import type { Grid } from "../../workbook/grid";
import type { MappedSheet } from "../../workbook/mapping/mapping";
import type { TableKind } from "../../workbook/table";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";
import { ColumnList } from "./ColumnList";
import { guessedSheet, KINDS, lackingIn } from "./corrections";
import { ForgetCorrections } from "./ForgetCorrections";
import { roleName } from "./role-name";
import type { SaidSheet } from "./use-said-sheet";
import { Message } from "../message/Message";

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "12px" },
  // "Targets and results" whole: in the narrowest pane the row stands below.
  kind: { flex: "1 1 190px", minWidth: 0 },
  row: { flex: "0 1 90px", minWidth: 0 },
  number: { minWidth: 0, width: "100%" },
});

interface Props {
  grid: Grid;
  sheet: SaidSheet;
}

/** How a sheet is read, and the user's word on it. */
export function SheetReading({ grid, sheet }: Props) {
  const words = useWords();
  const { entry, isIgnored, isSeveral, said, say } = sheet;
  return (
    <Stack>
      <Checkbox
        label={words.ignored}
        checked={isIgnored}
        onChange={(_, { checked }) => sheet.ignore(checked === true)}
      />
      {!isIgnored && isSeveral && <p>{words.several}</p>}
      {!isIgnored && !isSeveral && (
        <>
          <KindAndHeading grid={grid} said={said} onSay={say} />
          {said && <ColumnList grid={grid} sheet={said} onSay={say} />}
          {said && <Lacking sheet={said} />}
        </>
      )}
      {(entry !== undefined || sheet.hasDraft) && <ForgetCorrections onForget={sheet.forget} />}
    </Stack>
  );
}

interface SaidProps {
  grid: Grid;
  said: MappedSheet | null;
  onSay: (sheet: MappedSheet) => void;
}

function KindAndHeading({ grid, said, onSay }: SaidProps) {
  const words = useWords();
  const styles = useStyles();
  const kinds = KINDS.map((kind) => [kind, words.tableKind[kind]] as const);
  const choices: (readonly [TableKind | "", string])[] = said ? kinds : [["", words.notRecognised], ...kinds];
  return (
    <div className={styles.pair}>
      <Field label={words.readAs} className={styles.kind}>
        <ChoiceSelect
          value={said?.kind ?? ""}
          choices={choices}
          onChoose={(kind) => kind !== "" && onSay(guessedSheet(grid, kind, said?.headerRow))}
        />
      </Field>
      {said && (
        <Field label={words.headingRow} className={styles.row}>
          {/* The browser's own steps up and down: Fluent's `SpinButton` weighs 3 kB, for this one number. */}
          <Input
            type="number"
            className={styles.number}
            min={1}
            max={grid.top + grid.values.length}
            value={String(said.headerRow)}
            onChange={(_, { value }) => {
              const row = Math.floor(Number(value));
              if (row >= 1) onSay({ ...said, headerRow: row });
            }}
          />
        </Field>
      )}
    </div>
  );
}

/** What the sheet cannot be read without. */
function Lacking({ sheet }: { sheet: MappedSheet }) {
  const words = useWords();
  const lacking = lackingIn(sheet);
  if (lacking.length === 0) return null;
  const named = lacking.map((roles) => roles.map((role) => roleName(role, words.language)).join(words.or));
  return (
    <Message intent="warning">
      <MessageBarBody>{words.lacking(named.join(", "))}</MessageBarBody>
    </Message>
  );
}
