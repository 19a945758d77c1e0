import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice, Run, Session } from "../../session/session";
import type { Place } from "../../session/open-workbook";
import { useWords } from "../words";
import { ChoiceFields } from "./ChoiceFields";
import { FailureMessage } from "./FailureMessage";
import { OutcomeReport } from "./OutcomeReport";
import { PlaceGone } from "./PlaceGone";
import { RunProgress } from "./RunProgress";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "24px" },
  opening: { display: "flex", flexDirection: "column", gap: "12px" },
  introduction: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "stretch" },
});

interface Props {
  session: Session;
  choice: Choice;
  run: Run;
}

export function GenerateSection({ session, choice, run }: Props) {
  const styles = useStyles();
  const words = useWords();
  const [gone, setGone] = useState<Place | null>(null);
  const running = run.state === "running";

  function start(): void {
    setGone(null);
    void session.generate();
  }

  function open(place: Place): void {
    setGone(null);
    session.show(place).catch(() => setGone(place));
  }

  return (
    <section className={styles.section} aria-labelledby="generate-headline">
      <div className={styles.opening}>
        <Subtitle1 as="h1" id="generate-headline" block>
          {words.headline}
        </Subtitle1>
        <Text className={styles.introduction} block>
          {words.introduction}
        </Text>
        {running ? (
          <RunProgress run={run} onCancel={session.cancel} />
        ) : (
          <Button className={styles.button} appearance="primary" size="large" onClick={start}>
            {run.state === "done" ? words.generateAgain : words.generate}
          </Button>
        )}
      </div>
      {/* Always in the page, so that a screen reader hears what is put into it. */}
      <div role="status">
        {run.state === "done" && <OutcomeReport outcome={run.outcome} onOpen={open} />}
        {run.state === "cancelled" && <Text>{words.cancelled}</Text>}
      </div>
      <div role="alert">
        {run.state === "failed" && <FailureMessage failure={run.failure} onOpen={open} />}
        {gone && <PlaceGone place={gone} />}
      </div>
      <ChoiceFields choice={choice} disabled={running} onChoose={session.choose} />
    </section>
  );
}
