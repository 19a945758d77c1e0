import { AriaLiveAnnouncer, Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Place } from "../workbook/place";
import { languageOf } from "../locales/language";
import type { Session, Snapshot } from "../session/session";
import { LANGUAGES } from "../text/language";
import { CopyProvider } from "./copy/CopyProvider";
import { RulesChangedNotice } from "./handover/RulesChangedNotice";
import { UnansweredNotice } from "./handover/UnansweredNotice";
import { Loading } from "./Loading";
import { PlaceGone } from "./message/PlaceGone";
import { Navigation } from "./Navigation";
import type { OfficeSurroundings } from "./office-surroundings";
import { type PaneContext, PaneProvider, panelId, SCREENS, type Screen } from "./pane-context";
import { isNothingRead } from "./scorecard";
import { Screens } from "./Screens";
import { type Scheme, themes } from "./theme";
import { Trail } from "./trail/Trail";
import { useKeptFocus } from "./use-kept-focus";
import { useRemembered } from "./use-remembered";
import { useScheme } from "./use-scheme";
import { WelcomeScreen } from "./welcome/WelcomeScreen";
import { Words, wordsOf } from "./words";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    // Elements bring margins of their own; `:where` lets any class of a component's have the last word.
    "& :where(h1, h2, h3, p, ul)": { margin: 0, padding: 0 },
    // Their own width is that of twenty letters or of the longest choice: more than half a pane.
    "& :where(input:not([type='checkbox'], [type='radio']), select)": { width: "100%", minWidth: 0 },
    "& b": { fontWeight: tokens.fontWeightSemibold },
  },
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    boxSizing: "border-box",
    maxWidth: "600px",
    padding: "6px 12px 24px",
    "& > :empty": { display: "none" },
  },
  // The tabs stay in reach on a long screen; what stands above them scrolls away.
  header: {
    position: "sticky",
    top: "-32px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The buttons' words stand at the page's margins; their own padding is seen under the mouse only.
  top: { display: "flex", justifyContent: "space-between", margin: "0 -8px" },
  main: { display: "flex", flexDirection: "column", rowGap: "24px" },
});

/** How the browser draws what it draws itself, the lists of a `Select` among it. */
const COLOR_SCHEMES: Record<Scheme, string> = { light: "light", dark: "dark", contrast: "light dark" };

/** The pane's whole need of the world: a session to work with, the Office it stands in, and what it is to show of the functions. */
export interface PaneProps {
  session: Session;
  office: OfficeSurroundings;
  /** A formula for each function that works in any empty cell, by the id in functions.json. */
  exampleFormulas: Readonly<Record<string, string>>;
}

export function Pane({ session, office, exampleFormulas }: PaneProps) {
  const styles = useStyles();
  const scheme = useScheme(office);
  const [language, setLanguage] = useRemembered("localStorage", "KpiScorecard.Language", LANGUAGES, () =>
    languageOf(office.displayLanguage),
  );
  const words = wordsOf(language);
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  const { screen, opened, isOpen, isFirstUse, show } = useScreens(snapshot);
  const [gone, setGone] = useState<Place | null>(null);

  const main = useRef<HTMLElement>(null);

  useFollowing(session);
  useKeptFocus(main);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.appName;
  }, [language, words]);

  const context = useMemo<PaneContext>(
    () => ({
      session,
      exampleFormulas,
      open(place) {
        setGone(null);
        session.show(place).catch(() => {
          setGone(place);
          void session.refresh();
        });
      },
      go(screen) {
        show(screen);
        // The heading is there once the screen is.
        setTimeout(() => document.getElementById(panelId(screen))?.querySelector("h1")?.focus());
      },
    }),
    [session, exampleFormulas, show],
  );
  const { survey } = snapshot.view;
  const findings = survey?.assessment.findings.filter(({ severity }) => severity !== "rounding");

  return (
    <Words.Provider value={words}>
      <PaneProvider.Provider value={context}>
        <FluentProvider
          theme={themes[scheme]}
          className={styles.pane}
          style={{ colorScheme: COLOR_SCHEMES[scheme] }}
        >
          <AriaLiveAnnouncer>
            <CopyProvider>
              <div className={styles.page}>
                <header className={styles.header}>
                  <div className={styles.top}>
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<ArrowClockwise20Regular />}
                      onClick={() => void session.refresh()}
                    >
                      {words.refresh}
                    </Button>
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<LocalLanguage20Regular />}
                      lang={language === "th" ? "en" : "th"}
                      aria-label={words.otherLanguageHint}
                      onClick={() => setLanguage(language === "th" ? "en" : "th")}
                    >
                      {words.otherLanguage}
                    </Button>
                  </div>
                  {isOpen && (
                    <Navigation
                      screen={screen}
                      opened={opened}
                      findings={findings?.length ?? 0}
                      onGo={(screen) => {
                        setGone(null);
                        show(screen);
                      }}
                    />
                  )}
                </header>
                <main ref={main} className={styles.main}>
                  {gone && <PlaceGone place={gone} />}
                  <UnansweredNotice run={snapshot.run} view={snapshot.view} />
                  <RulesChangedNotice run={snapshot.run} view={snapshot.view} />
                  {survey && snapshot.selection && (
                    <Trail
                      survey={survey}
                      selection={snapshot.selection}
                      sheetLanguage={snapshot.choice.language}
                    />
                  )}
                  {isOpen ? (
                    <Screens screen={screen} opened={opened} snapshot={snapshot} />
                  ) : isFirstUse && survey ? (
                    <WelcomeScreen survey={survey} language={snapshot.choice.language} />
                  ) : (
                    <Loading />
                  )}
                </main>
              </div>
            </CopyProvider>
          </AriaLiveAnnouncer>
        </FluentProvider>
      </PaneProvider.Provider>
    </Words.Provider>
  );
}

/** Which screen is shown and which were: a run brings its own to the front, and before the first there is a welcome. */
function useScreens({ run, view: { survey, failure } }: Snapshot) {
  const [stored, setStored] = useRemembered(
    "sessionStorage",
    "KpiScorecard.Screen",
    ["welcome", ...SCREENS],
    () => "welcome",
  );
  const running = run.state === "running";
  const [wasRunning, setWasRunning] = useState(false);
  if (running !== wasRunning) {
    setWasRunning(running);
    if (running) setStored("generate");
  }
  const [opened, setOpened] = useState<ReadonlySet<Screen>>(new Set());
  const hasBegun = stored !== "welcome" || run.state !== "idle" || opened.size > 0;
  const isFirstUse =
    !hasBegun && survey !== null && survey.owned.length === 0 && !isNothingRead(survey.assessment);
  // A run that the ribbon began is what the pane was opened for.
  const screen = stored !== "welcome" ? stored : run.state === "idle" ? "overview" : "generate";
  const isOpen = hasBegun || (!isFirstUse && (survey ?? failure) !== null);
  if (isOpen && !opened.has(screen)) setOpened(new Set([...opened, screen]));
  return { screen, opened, isOpen, isFirstUse, show: setStored };
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
