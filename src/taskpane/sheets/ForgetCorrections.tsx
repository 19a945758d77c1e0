import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Takes back what was said of a sheet, column by column: asked first, for nothing brings it back. */
export function ForgetCorrections({ onForget }: { onForget: () => void }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button}>
          {words.forget}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.forgetTitle}</DialogTitle>
          <DialogContent>{words.forgetText}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onForget}>
                {words.forgetConfirm}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.keep}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
