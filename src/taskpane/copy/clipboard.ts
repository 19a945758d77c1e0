/** What is copied: every program takes the text, those that can take the other with its tables and pictures. */
export interface Copied {
  text: string;
  html: string;
}

/**
 * Puts content on the clipboard.
 *
 * @param content may still be under way: Safari's engine lets a page copy only while it answers a click, so the
 *   clipboard is asked at once and given the content later
 * @returns false where the host's web view does not let an add-in do so
 */
export async function toClipboard(content: Promise<Copied>): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": content.then(({ text }) => new Blob([text], { type: "text/plain" })),
        "text/html": content.then(({ html }) => new Blob([html], { type: "text/html" })),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(await content);
  }
}

/** A picture alone: what PowerPoint takes whatever the program that it was copied in. */
export async function pictureToClipboard(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

/** Older web views, and frames that may not use the clipboard by themselves, still copy as if the user had. */
function copyByCommand({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  // There must be something selected for the command to be there at all.
  const area = document.createElement("textarea");
  area.value = " ";
  document.body.append(area);
  area.select();
  document.addEventListener("copy", fill, { once: true });
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  area.remove();
  return copied;
}
