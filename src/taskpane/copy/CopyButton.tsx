import { Button, useAnnounce } from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useWords } from "../words";
import type { Copied } from "./clipboard";
import { useCopy } from "./CopyProvider";

interface Props {
  /** What is copied, for those who cannot see where the button stands. */
  what: string;
  content: () => Copied;
}

/** Puts figures or a sentence on the clipboard. */
export function CopyButton({ what, content }: Props) {
  const words = useWords();
  const copy = useCopy();
  const { announce } = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);
  const label = words.copyOf(what);

  async function run(): Promise<void> {
    const copied = await copy(content());
    setIsCopied(copied);
    if (copied) announce(words.copied);
  }

  return (
    <Button
      size="small"
      appearance="subtle"
      icon={isCopied ? <Checkmark20Regular /> : <Copy20Regular />}
      aria-label={label}
      title={isCopied ? words.copied : label}
      onClick={() => void run()}
      // The figures may change: the mark says what was done, not what there is.
      onBlur={() => setIsCopied(false)}
    />
  );
}
