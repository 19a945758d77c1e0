import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../../locales/locale";
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
      <label>
        {/* Without a value it says that something is being done, not how much. */}
        <progress
          aria-label={words.progressLabel}
          {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
        />
        <small role="status">{sentence(run, words)}</small>
      </label>
      {/* Once writing has begun it is finished or undone as a whole. */}
      <Button className="pane-start" disabled={cancelling || progress?.step === "write"} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function sentence({ progress, cancelling }: Props["run"], words: PaneWords): string {
  if (cancelling) return words.cancelling;
  if (!progress) return words.starting;
  const { step, done, total } = progress;
  const doing = { read: words.reading, compute: words.computing, write: words.writing }[step];
  return `${doing} · ${words.step(Math.min(done + 1, total), total)}`;
}
