import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { ChartPicture } from "../../workbook/chart-picture";
import { pictureToClipboard } from "../copy/clipboard";
import { Note } from "../layout/Text";
import { useWords } from "../words";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  image: { maxWidth: "100%", border: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { alignSelf: "flex-start" },
});

/** The bytes of a base64 text. */
const decode = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A chart's picture, to be copied alone. */
export function PictureToCopy({ picture: { title, png } }: { picture: ChartPicture }) {
  const words = useWords();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy(): Promise<void> {
    const copied = await pictureToClipboard(new Blob([decode(png)], { type: "image/png" }));
    setCopied(copied);
    announce(copied ? words.copied : words.handout.pictureRefused);
  }

  return (
    <figure className={styles.figure}>
      <img src={`data:image/png;base64,${png}`} alt={title} className={styles.image} />
      <Button
        size="small"
        className={styles.button}
        aria-label={`${words.handout.copyPicture}: ${title}`}
        onClick={() => void copy()}
      >
        {copied ? words.copied : words.handout.copyPicture}
      </Button>
      {copied === false && <Note>{words.handout.pictureRefused}</Note>}
    </figure>
  );
}
