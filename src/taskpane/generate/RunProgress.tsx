import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { UiText } from "../../locales/ui.th";
import type { Run } from "../../session/session";
import { useWords } from "../words";

interface Props {
  run: Extract<Run, { state: "running" }>;
  onCancel: () => void;
}

export function RunProgress({ run, onCancel }: Props) {
  const words = useWords();
  const { progress, cancelling } = run;
  return (
    <div className="pane-stack">
      <Field validationMessage={sentence(run, words)} validationState="none">
        {progress && progress.total > 0 ? (
          <ProgressBar aria-label={words.progressLabel} value={progress.done} max={progress.total} />
        ) : (
          <ProgressBar aria-label={words.progressLabel} />
        )}
      </Field>
      {/* Once writing has begun it is finished or undone as a whole. */}
      <Button className="pane-start" disabled={cancelling || progress?.step === "write"} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function sentence({ progress, cancelling }: Props["run"], words: UiText): string {
  if (cancelling) return words.cancelling;
  if (!progress) return words.starting;
  const { step, done, total } = progress;
  const doing = { read: words.reading, compute: words.computing, write: words.writing }[step];
  return `${doing} · ${words.step(Math.min(done + 1, total), total)}`;
}
