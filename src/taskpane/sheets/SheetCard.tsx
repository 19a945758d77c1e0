import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../../workbook/survey";
import { localeOf } from "../../locales/locales";
import type { Grid } from "../../workbook/grid";
import { mappedSheet } from "../../workbook/mapping/mapping";
import type { MappedSheet, Mapping } from "../../workbook/mapping/mapping";
import type { TableKind } from "../../workbook/table";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { ColumnList } from "./ColumnList";
import { guessedSheet, KINDS, lackingIn, mappingOf, withSheet } from "./corrections";
import { roleName } from "./role-name";

interface Props {
  grid: Grid;
  survey: Survey;
  onSave: (mapping: Mapping | null) => Promise<void>;
}

/** One sheet of the user's: what it was taken for, and how it should be read. */
export function SheetCard({ grid, survey, onSave }: Props) {
  const words = useWords();
  const { sheet } = grid;
  const { reading, mapping } = survey;
  const tables = reading.tables.filter(({ header }) => header.sheet === sheet);
  const doubts = survey.doubts.filter((doubt) => doubt.sheet === sheet);
  const entry = mapping ? mappedSheet(mapping, sheet) : undefined;
  const isIgnored = entry !== undefined && "ignore" in entry;
  const readable = tables.filter(({ kind }) => kind !== "numeric" && kind !== "regional");
  const [only] = readable;
  const asRead =
    entry && !("ignore" in entry) ? entry : only && readable.length === 1 ? mappingOf(grid, only) : null;

  // What is said of a sheet before it is enough to read it by.
  const [draft, setDraft] = useState<MappedSheet | null>(null);
  const said = draft ?? asRead;
  const lacking = said ? lackingIn(said) : [];

  function say(next: MappedSheet): void {
    const complete = lackingIn(next).length === 0;
    setDraft(next);
    if (complete) void onSave(withSheet(mapping, sheet, next)).then(() => setDraft(null));
  }

  function take(next: Mapping | null): void {
    setDraft(null);
    void onSave(next);
  }

  const found = tables.map(({ kind, count }) => words.recognised(words.tableKind[kind], count));
  return (
    <section className="pane-card" aria-label={sheet}>
      <h2>
        <PlaceLink place={{ sheet }}>{sheet}</PlaceLink>
      </h2>
      <p>{isIgnored ? words.ignored : found.length > 0 ? found.join(", ") : words.notRecognised}</p>
      {doubts.map((doubt, index) => (
        <p key={index} className="pane-note">
          <PlaceLink place={placeOf(doubt.cell)} /> {localeOf(words.language).doubt(doubt)}
        </p>
      ))}
      <details>
        <summary>{words.columns}</summary>
        <div className="pane-stack pane-inside">
          <label className="pane-check">
            <input
              type="checkbox"
              checked={isIgnored}
              onChange={({ target }) =>
                take(withSheet(mapping, sheet, target.checked ? { sheet, ignore: true } : null))
              }
            />
            {words.ignored}
          </label>
          {!isIgnored && readable.length > 1 && !entry && <p>{words.several}</p>}
          {!isIgnored && (readable.length <= 1 || entry) && (
            <>
              <div className="pane-wide-pair">
                <label className="pane-field">
                  {words.readAs}
                  <select
                    value={said?.kind ?? ""}
                    onChange={({ target }) =>
                      say(guessedSheet(grid, target.value as TableKind, said?.headerRow))
                    }
                  >
                    {!said && <option value="">{words.notRecognised}</option>}
                    {KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {words.tableKind[kind]}
                      </option>
                    ))}
                  </select>
                </label>
                {said && (
                  <label className="pane-field">
                    {words.headingRow}
                    <input
                      type="number"
                      min={1}
                      max={grid.top + grid.values.length}
                      value={said.headerRow}
                      onChange={({ target }) =>
                        target.valueAsNumber >= 1 &&
                        say({ ...said, headerRow: Math.floor(target.valueAsNumber) })
                      }
                    />
                  </label>
                )}
              </div>
              {said && <ColumnList grid={grid} sheet={said} onSay={say} />}
              <p role="status" className="pane-problem">
                {lacking.length > 0 &&
                  words.lacking(
                    lacking
                      .map((roles) => roles.map((role) => roleName(role, words.language)).join(words.or))
                      .join(", "),
                  )}
              </p>
            </>
          )}
          {(entry ?? draft) && (
            <Button size="small" className="pane-start" onClick={() => take(withSheet(mapping, sheet, null))}>
              {words.forget}
            </Button>
          )}
        </div>
      </details>
    </section>
  );
}
