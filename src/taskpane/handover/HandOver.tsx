import { Button } from "@fluentui/react-components";
import type { Snapshot } from "../../session/session";
import type { CellRef } from "../../workbook/cell-ref";
import { Bullets } from "../layout/Bullets";
import { Buttons } from "../layout/Buttons";
import { Section } from "../layout/Section";
import { Stack } from "../layout/Stack";
import { Muted } from "../layout/Text";
import { usePane } from "../pane-context";
import { placeOf, PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";

/** Makes the sheets ready for readers without the add-in, and brings them back to formulas that follow the figures. */
export function HandOver({ run, view }: Pick<Snapshot, "run" | "view">) {
  const { handover: words } = useWords();
  const { session } = usePane();
  const owned = view.survey?.owned ?? [];
  const ready = owned.length > 0 && owned.every(({ writtenAs }) => writtenAs?.readyToSend);
  return (
    <Section title={words.title}>
      <Muted>{ready ? words.ready : words.explanation}</Muted>
      <Buttons>
        <Button
          disabledFocusable={run.state === "running"}
          onClick={() => void session.generate(ready ? "live" : "send")}
        >
          {ready ? words.backToLive : words.send}
        </Button>
      </Buttons>
      {run.state === "done" && <KpiFormulas cells={run.outcome.kpiFormulas} />}
    </Section>
  );
}

const MAX_CELLS = 10;

function KpiFormulas({ cells }: { cells: readonly CellRef[] }) {
  const { handover: words } = useWords();
  if (cells.length === 0) return null;
  return (
    <Stack gap="close">
      <p>{words.kpiFormulas(cells.length)}</p>
      <Bullets>
        {cells.slice(0, MAX_CELLS).map((cell) => (
          <li key={`${cell.sheet}!${cell.row},${cell.column}`}>
            <PlaceLink place={placeOf(cell)} />
          </li>
        ))}
      </Bullets>
      {cells.length > MAX_CELLS && <p>{words.more(cells.length - MAX_CELLS)}</p>}
    </Stack>
  );
}
