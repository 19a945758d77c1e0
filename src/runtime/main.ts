/**
 * What the shared runtime's page runs first: the functions alone, because no cell is answered before this script is
 * there. Reader, writer and commands come in a script after it, the interface (React, Fluent UI, the pane) in another.
 */
import type { CommandEvent } from "../commands/generate-scorecard";
import { associate } from "../functions";
import { setMessageLanguage } from "../functions/language";
import { languageOf } from "../locales/language";
import { createLazyPane } from "./lazy-pane";
import { loadOnce } from "./load-once";

associate();

const work = loadOnce(async () => {
  const { startWork } = await import(/* webpackChunkName: "workbook" */ "./workbook-work");
  return startWork(pane);
});

const pane = createLazyPane(async () => (await work()).mountPane(document.getElementById("pane")!));

async function generate(event: CommandEvent): Promise<void> {
  const loaded = await work().catch(() => null);
  if (loaded) return loaded.generate(event);
  // Excel keeps the button disabled until it is told; the pane's page has the words for a failed load.
  event.completed();
  await pane.show();
}

/** For whoever looks at the deployed address in a browser: there is no workbook here, nor Office's language. */
function showOutsideExcel(): void {
  document.getElementById("outside-excel")!.hidden = false;
}

Office.actions.associate("generateScorecard", (event: CommandEvent) => void generate(event));

void Office.onReady(({ host }) => {
  if (host === null) return showOutsideExcel();
  setMessageLanguage(languageOf(Office.context.displayLanguage));
  pane.loadWhenVisible();
  // Cells are answered by now; the command is ready before anyone reaches for it. A failure is told when it is used.
  void work().catch(() => null);
});
