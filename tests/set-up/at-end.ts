/** What keeps a process from ending, closed when its tests are done. */
const closing: (() => Promise<unknown>)[] = [];

export function atEnd(close: () => Promise<unknown>): void {
  closing.push(close);
}

export async function closeAll(): Promise<void> {
  for (const close of closing.reverse()) await close();
}
