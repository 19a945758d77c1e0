import { SCREENS, type Screen } from "./pane-context";
import { useWords } from "./words";

interface Props {
  screen: Screen;
  /** Errors and warnings that the checks found. */
  findings: number;
  onGo: (screen: Screen) => void;
}

/**
 * The pane's one level of navigation, all of it in sight: two rows of three at 320 px, one row from 480 px on. Plain
 * buttons, because Fluent's tabs bring 25 kB of focus management that a row of six does not need.
 */
export function Navigation({ screen, findings, onGo }: Props) {
  const words = useWords();
  return (
    <nav aria-label={words.screens}>
      {SCREENS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === screen ? "page" : undefined}
          onClick={() => onGo(each)}
        >
          {words.screen[each]}
          {each === "checks" && findings > 0 && <span className="pane-count">{words.figure(findings)}</span>}
        </button>
      ))}
    </nav>
  );
}
