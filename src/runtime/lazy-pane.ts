import { loadOnce } from "./load-once";
import type { Pane } from "../commands/generate-scorecard";

export interface LazyPane extends Pane {
  /** Loads the interface once the page can be seen: at once, or when the user or a command opens the pane. */
  loadWhenVisible(): void;
}

/**
 * The shared runtime loads this page with the workbook, hidden, to answer cells. The interface is several times the
 * size of the functions, so it waits until someone looks. Excel tells so in two ways, neither of them on every
 * platform: the page's own visibility, and the add-in's visibility mode.
 */
export function createLazyPane(mount: () => Promise<void>): LazyPane {
  const load = loadOnce(mount);

  function loadAndReport(): void {
    load().then(
      () => sayThatItFailed(false),
      (error: unknown) => {
        sayThatItFailed(true);
        console.error(error);
      },
    );
  }

  return {
    async show() {
      loadAndReport();
      await Office.addin.showAsTaskpane();
    },
    loadWhenVisible() {
      if (document.visibilityState === "visible") return loadAndReport();
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") loadAndReport();
      });
      if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
        void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
          if (visibilityMode === Office.VisibilityMode.taskpane) loadAndReport();
        });
    },
  };
}

/** The page has the words for it: without its chunk the interface has none. */
function sayThatItFailed(failed: boolean): void {
  const words = document.getElementById("pane-fallback");
  if (words) words.hidden = !failed;
}
