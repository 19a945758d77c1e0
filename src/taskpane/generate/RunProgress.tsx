import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { PaneWords } from "../../locales/locale";
import type { Run } from "../../session/session";
import type { Progress } from "../../workbook/generation";
import { Buttons } from "../layout/Buttons";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";

interface Props {
  run: Extract<Run, { state: "running" }>;
  onCancel: () => void;
}

/** What is being done, how much is left of it, and the way out. */
export function RunProgress({ run, onCancel }: Props) {
  const words = useWords();
  const { progress, cancelling } = run;
  return (
    <Stack>
      <Field label={words.progressLabel} hint={sentence(run, words)}>
        {/* Without a value it says that something is being done, not how much. */}
        <ProgressBar
          thickness="large"
          {...(progress && progress.total > 0 && { value: stepsDone(progress), max: progress.total })}
        />
      </Field>
      <Buttons>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {words.cancel}
        </Button>
      </Buttons>
    </Stack>
  );
}

/** Whole steps and the part of the one under way. */
const stepsDone = ({ done, part }: Progress): number =>
  done + (part ? part.done / Math.max(part.total, 1) : 0);

function sentence({ progress, cancelling }: Props["run"], words: PaneWords): string {
  if (cancelling) return words.cancelling;
  if (!progress) return words.starting;
  const { step, done, total, part } = progress;
  const doing = { read: words.reading, compute: words.computing, write: words.writing }[step];
  const left = part ? part.total - part.done : 0;
  return [doing, words.step(Math.min(done + 1, total), total), left > 0 && words.sheetsLeft(left)]
    .filter(Boolean)
    .join(" · ");
}
