import { Button, FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { Language } from "../workbook/settings";
import type { OfficeSurroundings } from "./office-surroundings";
import { GenerateSection } from "./generate/GenerateSection";
import { themeFor } from "./theme";
import { languageOf, Words, wordsOf } from "./words";

export function Pane({ session, office }: { session: Session; office: OfficeSurroundings }) {
  const [language, setLanguage] = useState<Language>(() => languageOf(office.displayLanguage));
  const theme = useOfficeTheme(office);
  const { choice, run } = useSyncExternalStore(session.subscribe, session.snapshot);
  const words = wordsOf(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.appName;
  }, [language, words]);

  return (
    <Words value={words}>
      <FluentProvider theme={theme} className="pane">
        <div className="pane-page">
          <header className="pane-top">
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
          <main>
            <GenerateSection session={session} choice={choice} run={run} />
          </main>
        </div>
      </FluentProvider>
    </Words>
  );
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
