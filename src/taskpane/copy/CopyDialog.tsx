import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { PaneDialog } from "../layout/PaneDialog";
import { useWords } from "../words";
import type { Copied } from "./clipboard";

const useStyles = makeStyles({
  content: {
    maxHeight: "50vh",
    overflow: "auto",
    marginTop: "12px",
    padding: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    "& img": { maxWidth: "100%" },
  },
});

interface Props {
  content: Copied;
  onClose: () => void;
}

/** Where the clipboard is refused: what was to be copied, selected, for the user's own Ctrl+C. */
export function CopyDialog({ content, onClose }: Props) {
  const words = useWords();
  const styles = useStyles();
  const shown = useRef<HTMLDivElement>(null);
  const select = (): void => {
    if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <PaneDialog
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      title={words.copyYourself}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {words.notCopied}
      {/* The first that can take the focus, so the dialog gives it to this. */}
      <div
        ref={shown}
        role="group"
        aria-label={words.copyYourself}
        tabIndex={0}
        className={styles.content}
        onFocus={select}
        // Made by the pane itself, every text in it escaped.
        dangerouslySetInnerHTML={{ __html: content.html }}
      />
    </PaneDialog>
  );
}
