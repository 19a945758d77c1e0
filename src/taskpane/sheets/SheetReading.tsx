import {
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SpinButton,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../../workbook/survey";
import type { Grid } from "../../workbook/grid";
import type { MappedSheet, Mapping } from "../../workbook/mapping/mapping";
import type { TableKind } from "../../workbook/table";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";
import { ColumnList } from "./ColumnList";
import { guessedSheet, KINDS, lackingIn, mappingOf, withSheet } from "./corrections";
import { ForgetCorrections } from "./ForgetCorrections";
import { roleName } from "./role-name";

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "12px" },
  kind: { flex: "1 1 160px", minWidth: 0 },
  row: { flex: "0 1 90px", minWidth: 0 },
  number: { minWidth: 0, width: "100%" },
});

interface Props {
  grid: Grid;
  survey: Survey;
  /** What the mapping says of the sheet so far. */
  entry: Mapping["sheets"][number] | undefined;
  onSave: (mapping: Mapping | null) => Promise<void>;
}

/** How a sheet is read, and the user's word on it. */
export function SheetReading({ grid, survey: { reading, mapping }, entry, onSave }: Props) {
  const words = useWords();
  const { sheet } = grid;
  const isIgnored = entry !== undefined && "ignore" in entry;
  const readable = reading.tables.filter(
    ({ header, kind }) => header.sheet === sheet && kind !== "numeric" && kind !== "regional",
  );
  const [only] = readable;
  const asRead =
    entry && !("ignore" in entry) ? entry : only && readable.length === 1 ? mappingOf(grid, only) : null;

  // What is said of a sheet before it is enough to read it by.
  const [draft, setDraft] = useState<MappedSheet | null>(null);
  const said = draft ?? asRead;

  function say(next: MappedSheet): void {
    setDraft(next);
    if (lackingIn(next).length === 0) void onSave(withSheet(mapping, sheet, next)).then(() => setDraft(null));
  }

  function take(next: Mapping | null): void {
    setDraft(null);
    void onSave(next);
  }

  return (
    <Stack>
      <Checkbox
        label={words.ignored}
        checked={isIgnored}
        onChange={(_, { checked }) =>
          take(withSheet(mapping, sheet, checked === true ? { sheet, ignore: true } : null))
        }
      />
      {!isIgnored && readable.length > 1 && !entry && <p>{words.several}</p>}
      {!isIgnored && (readable.length <= 1 || entry) && (
        <>
          <KindAndHeading grid={grid} said={said} onSay={say} />
          {said && <ColumnList grid={grid} sheet={said} onSay={say} />}
          {said && <Lacking sheet={said} />}
        </>
      )}
      {(entry ?? draft) && <ForgetCorrections onForget={() => take(withSheet(mapping, sheet, null))} />}
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
          <SpinButton
            input={{ className: styles.number }}
            className={styles.number}
            min={1}
            max={grid.top + grid.values.length}
            value={said.headerRow}
            onChange={(_, { value, displayValue }) => {
              const row = Math.floor(value ?? Number(displayValue));
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
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.lacking(named.join(", "))}</MessageBarBody>
    </MessageBar>
  );
}
