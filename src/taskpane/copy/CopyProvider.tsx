import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { type Copied, toClipboard } from "./clipboard";
import { CopyDialog } from "./CopyDialog";

type Copy = (content: Copied | Promise<Copied>) => Promise<boolean>;

const Copying = createContext<Copy>(() => Promise.resolve(false));

/** Copies; where the clipboard is refused, it shows what was to be copied, selected, and gives false. */
export const useCopy = (): Copy => useContext(Copying);

export function CopyProvider({ children }: { children: ReactNode }) {
  const [refused, setRefused] = useState<Copied | null>(null);
  const opener = useRef<Element | null>(null);
  const copy = useCallback<Copy>(async (wanted) => {
    opener.current = document.activeElement;
    const content = Promise.resolve(wanted);
    const copied = await toClipboard(content);
    if (!copied) setRefused(await content);
    return copied;
  }, []);
  return (
    <Copying.Provider value={copy}>
      {children}
      {refused && (
        <CopyDialog
          content={refused}
          onClose={() => {
            setRefused(null);
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
        />
      )}
    </Copying.Provider>
  );
}
