import { Button, makeStyles, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../../session/session";
import type { ChartPicture } from "../../workbook/chart-picture";
import type { Survey } from "../../workbook/survey";
import { useCopy } from "../copy/CopyProvider";
import { Stack } from "../layout/Stack";
import { Note } from "../layout/Text";
import { FailureMessage } from "../message/FailureMessage";
import { Message } from "../message/Message";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { type Handout, handoutOf } from "./handout";
import { handoutContent } from "./handout-content";
import { PictureToCopy } from "./PictureToCopy";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

type State = "idle" | "making" | { copied: Handout };

/** Takes headline, charts and words along to PowerPoint or a mail. */
export function CopyHandout({ survey }: { survey: Survey }) {
  const words = useWords();
  const styles = useStyles();
  const { session } = usePane();
  const copy = useCopy();
  const [state, setState] = useState<State>("idle");
  const [failure, setFailure] = useState<Failure | null>(null);

  async function handoutWith(pictures: Promise<ChartPicture[]>): Promise<Handout> {
    return handoutOf(survey, await pictures, words);
  }

  /** Without the pictures, rather than nothing: what kept them away is said. */
  async function pictures(): Promise<ChartPicture[]> {
    const { value, failure } = await session.chartPictures();
    setFailure(failure);
    return value ?? [];
  }

  async function run(): Promise<void> {
    setState("making");
    const handout = handoutWith(pictures());
    const copied = await copy(handout.then(handoutContent));
    setState(copied ? { copied: await handout } : "idle");
  }

  return (
    <Stack>
      <Button disabledFocusable={state === "making"} className={styles.start} onClick={() => void run()}>
        {state === "making" ? words.handout.making : words.handout.copy}
      </Button>
      {failure && <FailureMessage failure={failure} onRetry={() => void run()} />}
      {typeof state === "object" && <CopiedHandout handout={state.copied} />}
    </Stack>
  );
}

/** What is on the clipboard now, and each picture by itself: not every program takes pictures out of a page. */
function CopiedHandout({ handout: { pictures, sections } }: { handout: Handout }) {
  const { handout: words } = useWords();
  const sentences = sections.reduce((count, section) => count + section.sentences.length, 0);
  return (
    <>
      <Message intent="success">
        <MessageBarBody>
          <p>{words.copied(pictures.length, sentences)}</p>
          {pictures.length === 0 && <p>{words.noPictures}</p>}
        </MessageBarBody>
      </Message>
      {pictures.length > 0 && <Note>{words.pictureByPicture}</Note>}
      {pictures.map((picture, index) => (
        <PictureToCopy key={index} picture={picture} />
      ))}
    </>
  );
}
