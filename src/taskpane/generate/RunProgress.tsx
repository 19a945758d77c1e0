import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { PaneWords } from "../../locales/locale";
import type { Run } from "../../session/session";
import { Buttons } from "../layout/Buttons";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";

interface Props {
  run: Extract<Run, { state: "running" }>;
  onCancel: () => void;
}

/** What is being done and how much is left of it. */
export function RunProgress({ run, onCancel }: Props) {
  const words = useWords();
  const { progress, cancelling } = run;
  return (
    <Stack>
      <Field label={words.progressLabel} hint={sentence(run, words)}>
        {/* Without a value it says that something is being done, not how much. */}
        <ProgressBar
          thickness="large"
          {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
        />
      </Field>
      {/* Once writing has begun it is finished or undone as a whole. */}
      <Buttons>
        <Button disabledFocusable={cancelling || progress?.step === "write"} onClick={onCancel}>
          {words.cancel}
        </Button>
      </Buttons>
    </Stack>
  );
}

function sentence({ progress, cancelling }: Props["run"], words: PaneWords): string {
  if (cancelling) return words.cancelling;
  if (!progress) return words.starting;
  const { step, done, total } = progress;
  const doing = { read: words.reading, compute: words.computing, write: words.writing }[step];
  return `${doing} · ${words.step(Math.min(done + 1, total), total)}`;
}
