import { Button, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { PaneDialog } from "../layout/PaneDialog";
import { useWords } from "../words";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Takes back what was said of a sheet, column by column: asked first, for nothing brings it back. */
export function ForgetCorrections({ onForget }: { onForget: () => void }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <PaneDialog
      trigger={
        <DialogTrigger disableButtonEnhancement>
          <Button size="small" className={styles.button}>
            {words.forget}
          </Button>
        </DialogTrigger>
      }
      title={words.forgetTitle}
      actions={
        <>
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary" onClick={onForget}>
              {words.forgetConfirm}
            </Button>
          </DialogTrigger>
          <DialogTrigger disableButtonEnhancement>
            <Button>{words.keep}</Button>
          </DialogTrigger>
        </>
      }
    >
      {words.forgetText}
    </PaneDialog>
  );
}
