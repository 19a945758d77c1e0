import type { Run, Session } from "../session/session";

/** The pane, as far as a command needs it. */
export interface Pane {
  show: () => Promise<void>;
}

export interface CommandEvent {
  completed: () => void;
}

/** A run that takes longer opens the pane, where its progress is seen and can be cancelled. */
const PATIENCE_MS = 1500;

/**
 * The ribbon's "Generate scorecard". Excel has no notification bar for add-ins, so a short, clean run is told by
 * the summary sheet itself, which comes to the front; whatever needs words opens the pane, which has them.
 */
export function generateScorecard(session: Session, pane: Pane, patience = PATIENCE_MS) {
  return async (event: CommandEvent): Promise<void> => {
    const impatience = setTimeout(() => void showQuietly(pane), patience);
    try {
      const run = await session.generate();
      clearTimeout(impatience);
      if (needsWords(run)) await showQuietly(pane);
    } finally {
      clearTimeout(impatience);
      // Without it Excel keeps the button disabled and warns that the add-in does not respond.
      event.completed();
    }
  };
}

function needsWords(run: Run): boolean {
  if (run.state === "failed") return true;
  return run.state === "done" && run.outcome.findings.errors + run.outcome.findings.warnings > 0;
}

async function showQuietly(pane: Pane): Promise<void> {
  try {
    await pane.show();
  } catch {
    // Excel refuses while another dialog is open; the outcome waits in the session for the pane's next opening.
  }
}
