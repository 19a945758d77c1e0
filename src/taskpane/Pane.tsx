import { Button, FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Survey } from "../workbook/survey";
import type { Place } from "../workbook/place";
import type { Session, Snapshot } from "../session/session";
import type { Language } from "../workbook/settings";
import { ChecksScreen } from "./checks/ChecksScreen";
import { EmptyState } from "./EmptyState";
import { FunctionsScreen } from "./functions/FunctionsScreen";
import { GenerateScreen } from "./generate/GenerateScreen";
import { Loading } from "./Loading";
import { FailureMessage } from "./message/FailureMessage";
import { Navigation } from "./Navigation";
import type { OfficeSurroundings } from "./office-surroundings";
import { OverviewScreen } from "./overview/OverviewScreen";
import { PaneProvider, type PaneContext, type Screen } from "./pane-context";
import { PlaceGone } from "./place/PlaceGone";
import { RulesScreen } from "./rules/RulesScreen";
import { scorecardOf } from "./scorecard";
import { SheetsScreen } from "./sheets/SheetsScreen";
import { schemeOf, themeFor } from "./theme";
import { languageOf } from "../locales/language";
import { useWords, Words, wordsOf } from "./words";

export function Pane({ session, office }: { session: Session; office: OfficeSurroundings }) {
  const [language, setLanguage] = useState<Language>(() => languageOf(office.displayLanguage));
  const theme = useOfficeTheme(office);
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  const { run, view } = snapshot;
  // A run that the ribbon began is what the pane was opened for.
  const [screen, setScreen] = useState<Screen>(run.state === "idle" ? "overview" : "generate");
  const [gone, setGone] = useState<Place | null>(null);
  const words = wordsOf(language);

  useFollowing(session);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.appName;
  }, [language, words]);

  const running = run.state === "running";
  const [wasRunning, setWasRunning] = useState(running);
  if (running !== wasRunning) {
    setWasRunning(running);
    if (running) setScreen("generate");
  }

  const context = useMemo<PaneContext>(
    () => ({
      session,
      open(place) {
        setGone(null);
        session.show(place).catch(() => {
          setGone(place);
          void session.refresh();
        });
      },
      go(screen) {
        setScreen(screen);
        // The heading is there once the screen is.
        setTimeout(() => document.getElementById("screen-title")?.focus());
      },
    }),
    [session],
  );
  const findings = view.survey?.assessment.findings.filter(({ severity }) => severity !== "rounding");

  return (
    <Words.Provider value={words}>
      <PaneProvider.Provider value={context}>
        <FluentProvider theme={theme} className="pane" style={{ colorScheme: schemeOf(theme) }}>
          <div className="pane-page">
            <header className="pane-top">
              <Button appearance="subtle" size="small" onClick={() => void session.refresh()}>
                {words.refresh}
              </Button>
              <Button
                appearance="subtle"
                size="small"
                lang={language === "th" ? "en" : "th"}
                aria-label={words.otherLanguageHint}
                onClick={() => setLanguage(language === "th" ? "en" : "th")}
              >
                {words.otherLanguage}
              </Button>
            </header>
            <Navigation
              screen={screen}
              findings={findings?.length ?? 0}
              onGo={(screen) => {
                setGone(null);
                setScreen(screen);
              }}
            />
            <main className="pane-stack-wide">
              <div role="alert">{gone && <PlaceGone place={gone} />}</div>
              <ScreenOf screen={screen} snapshot={snapshot} session={session} />
            </main>
          </div>
        </FluentProvider>
      </PaneProvider.Provider>
    </Words.Provider>
  );
}

interface ScreenProps {
  screen: Screen;
  snapshot: Snapshot;
  session: Session;
}

function ScreenOf({ screen, snapshot, session }: ScreenProps) {
  const words = useWords();
  const { choice, run, view } = snapshot;
  if (screen === "generate") return <GenerateScreen choice={choice} run={run} />;
  if (screen === "functions") return <FunctionsScreen />;
  const { survey, failure } = view;
  return (
    <>
      <div role="alert">
        {failure && (
          <div className="pane-stack">
            <FailureMessage failure={failure} onRetry={() => void session.refresh()} />
            {survey && <p>{words.outOfDate}</p>}
          </div>
        )}
      </div>
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
  const nothing = survey.assessment.plans.length === 0 && !scorecardOf(survey.assessment);
  switch (screen) {
    case "overview":
      return nothing ? <EmptyState survey={survey} /> : <OverviewScreen survey={survey} />;
    case "checks":
      return nothing && survey.assessment.findings.length === 0 ? (
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

/** The shared runtime outlives the pane: nobody is to read the workbook for a pane that is closed. */
function useFollowing(session: Session): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    const follow = () => {
      const visible = document.visibilityState === "visible";
      if (visible) stop ??= session.follow();
      if (visible || !stop) return;
      stop();
      stop = null;
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stop?.();
    };
  }, [session]);
}

/** Excel raises no event when its theme changes, but the pane loses the focus while the user changes it. */
function useOfficeTheme(office: OfficeSurroundings) {
  const [theme, setTheme] = useState(() => themeFor(office.officeTheme));
  useEffect(() => {
    const follow = () => setTheme(themeFor(office.officeTheme));
    window.addEventListener("focus", follow);
    document.addEventListener("visibilitychange", follow);
    return () => {
      window.removeEventListener("focus", follow);
      document.removeEventListener("visibilitychange", follow);
    };
  }, [office]);
  return theme;
}
