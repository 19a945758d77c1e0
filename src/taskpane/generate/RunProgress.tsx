import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { UiText } from "../../locales/ui.th";
import type { Run } from "../../session/session";
import { useWords } from "../words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "12px" },
  cancel: { alignSelf: "flex-start" },
});

interface Props {
  run: Extract<Run, { state: "running" }>;
  onCancel: () => void;
}

export function RunProgress({ run, onCancel }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { progress, cancelling } = run;
  return (
    <div className={styles.progress}>
      <Field validationMessage={sentence(run, words)} validationState="none">
        {progress && progress.total > 0 ? (
          <ProgressBar aria-label={words.progressLabel} value={progress.done} max={progress.total} />
        ) : (
          <ProgressBar aria-label={words.progressLabel} />
        )}
      </Field>
      <Button className={styles.cancel} disabled={cancelling} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function sentence({ progress, cancelling }: Props["run"], words: UiText): string {
  if (cancelling) return words.cancelling;
  if (!progress) return words.starting;
  const { step, done, total } = progress;
  const say = { read: words.reading, compute: words.computing, write: words.writing }[step];
  return say(done, total);
}
