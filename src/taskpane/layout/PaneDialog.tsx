import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  type DialogProps,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface Props extends Pick<DialogProps, "open" | "onOpenChange"> {
  /** What opens it, where it is not open by itself. */
  trigger?: ReactElement;
  title: string;
  actions: ReactNode;
  children: ReactNode;
}

/** A window over the pane that waits for an answer. */
export function PaneDialog({ trigger, title, actions, children, ...dialog }: Props) {
  return (
    <Dialog {...dialog}>
      {trigger ?? <></>}
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
