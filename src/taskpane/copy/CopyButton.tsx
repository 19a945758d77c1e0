import { Button, useAnnounce } from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useWords } from "../words";
import { asTable } from "./as-table";
import { copyText } from "./copy-text";

interface Props {
  /** What is copied, for those who cannot see where the button stands. */
  what: string;
  /** Cells between tabs, rows between line breaks: it can be pasted into a sheet. */
  table: () => readonly (readonly string[])[];
}

/** Puts a section's figures on the clipboard. */
export function CopyButton({ what, table }: Props) {
  const words = useWords();
  const { announce } = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);
  const label = words.copyOf(what);

  async function copy(): Promise<void> {
    const copied = await copyText(asTable(table()));
    setIsCopied(copied);
    announce(copied ? words.copied : words.notCopied);
  }

  return (
    <Button
      size="small"
      appearance="subtle"
      icon={isCopied ? <Checkmark20Regular /> : <Copy20Regular />}
      aria-label={label}
      title={isCopied ? words.copied : label}
      onClick={() => void copy()}
    />
  );
}
