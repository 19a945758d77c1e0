import { Activity, useLayoutEffect, useRef } from "react";
import type { Survey } from "../workbook/survey";
import type { Snapshot } from "../session/session";
import type { Language } from "../workbook/settings";
import { ChecksScreen } from "./checks/ChecksScreen";
import { EmptyState } from "./EmptyState";
import { FunctionsScreen } from "./functions/FunctionsScreen";
import { GenerateScreen } from "./generate/GenerateScreen";
import { Stack } from "./layout/Stack";
import { Loading } from "./Loading";
import { FailureMessage } from "./message/FailureMessage";
import { OverviewScreen } from "./overview/OverviewScreen";
import { panelId, SCREENS, type Screen, tabId, usePane } from "./pane-context";
import { RulesScreen } from "./rules/RulesScreen";
import { isNothingRead } from "./scorecard";
import { SheetsScreen } from "./sheets/SheetsScreen";
import { foundTables } from "./welcome/found-tables";
import { useWords } from "./words";

interface Props {
  screen: Screen;
  /** Those shown so far, the one that is shown among them. */
  opened: ReadonlySet<Screen>;
  snapshot: Snapshot;
}

/** The screens that were opened, one of them in sight. The others keep what was typed, unfolded and searched there. */
export function Screens({ screen, opened, snapshot }: Props) {
  useScrollOf(screen);
  return SCREENS.filter((each) => opened.has(each)).map((each) => (
    <Activity key={each} mode={each === screen ? "visible" : "hidden"}>
      <div role="tabpanel" id={panelId(each)} aria-labelledby={tabId(each)}>
        <Stack gap="wide">
          <ScreenOf screen={each} snapshot={snapshot} />
        </Stack>
      </div>
    </Activity>
  ));
}

/** Each screen is found again as far down as it was left. */
function useScrollOf(screen: Screen): void {
  const places = useRef(new Map<Screen, number>());
  useLayoutEffect(() => {
    const left = places.current;
    window.scrollTo(0, left.get(screen) ?? 0);
    const follow = (): void => void left.set(screen, window.scrollY);
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [screen]);
}

function ScreenOf({ screen, snapshot }: Pick<Props, "screen" | "snapshot">) {
  const words = useWords();
  const { session } = usePane();
  const { choice, run, view, wayBack } = snapshot;
  if (screen === "generate")
    return <GenerateScreen choice={choice} run={run} view={view} wayBack={wayBack} />;
  if (screen === "functions") return <FunctionsScreen />;
  const { survey, failure } = view;
  return (
    <>
      {failure && (
        <Stack>
          <FailureMessage failure={failure} onRetry={() => void session.refresh()} />
          {survey && <p>{words.outOfDate}</p>}
        </Stack>
      )}
      {survey ? (
        <SurveyScreen screen={screen} survey={survey} sheetLanguage={choice.language} />
      ) : (
        !failure && <Loading />
      )}
    </>
  );
}

interface SurveyProps {
  screen: Exclude<Screen, "generate" | "functions">;
  survey: Survey;
  sheetLanguage: Language;
}

function SurveyScreen({ screen, survey, sheetLanguage }: SurveyProps) {
  const { assessment } = survey;
  const isEmpty = isNothingRead(assessment);
  switch (screen) {
    case "overview":
      return isEmpty ? <EmptyState survey={survey} /> : <OverviewScreen survey={survey} />;
    case "checks":
      // Tables of figures are checked without a plan among them.
      return isEmpty && foundTables(survey).length === 0 && assessment.findings.length === 0 ? (
        <EmptyState survey={survey} />
      ) : (
        <ChecksScreen survey={survey} />
      );
    case "sheets":
      return <SheetsScreen survey={survey} />;
    case "rules":
      return <RulesScreen survey={survey} sheetLanguage={sheetLanguage} />;
  }
}
