import { useState } from "react";
import type { Survey } from "../../workbook/survey";
import type { Failure } from "../../session/session";
import type { Mapping } from "../../workbook/mapping/mapping";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Stack } from "../layout/Stack";
import { Muted } from "../layout/Text";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { PlanWays } from "./PlanWays";
import { SheetCard } from "./SheetCard";

/** What was recognised, and the user's word on it. */
export function SheetsScreen({ survey }: { survey: Survey }) {
  const words = useWords();
  const { session } = usePane();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { grids, assessment, mapping } = survey;

  async function save(said: Mapping | null): Promise<void> {
    setFailure((await session.saveMapping(said)).failure);
  }

  return (
    <>
      <Stack>
        <ScreenTitle help="reading">{words.screen.sheets}</ScreenTitle>
        <Muted>{grids.length > 0 ? words.sheetsIntro : words.emptyWorkbook}</Muted>
      </Stack>
      {failure && <FailureMessage failure={failure} />}
      {grids.map((grid) => (
        <SheetCard key={grid.sheet} grid={grid} survey={survey} onSave={save} />
      ))}
      {assessment.plans.length > 0 && <PlanWays plans={assessment.plans} mapping={mapping} onSave={save} />}
    </>
  );
}
