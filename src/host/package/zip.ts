/** Parts as a zip container, compressed by what the surroundings have that is fastest: Node's own zlib is several times fflate's speed. */
import { deflateSync, Zip, ZipPassThrough } from "fflate";

/** Raw deflate. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

let deflate: Deflate = (bytes) => deflateSync(bytes, { level: 6 });

/** For surroundings that have a faster one. */
export function useDeflate(faster: Deflate): void {
  deflate = faster;
}

const DEFLATED = 8;

/** A part given whole and compressed at once: what `ZipPassThrough` is made to be extended for. */
class ZippedPart extends ZipPassThrough {
  constructor(name: string) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflate(chunk), final);
  }
}

/** A fixed date: the same workbook gives the same bytes. */
const WRITTEN = new Date(1980, 0, 1, 12);

export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const container = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of parts) {
    const part = new ZippedPart(name);
    part.mtime = WRITTEN;
    container.add(part);
    part.push(bytes, true);
  }
  container.end();
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
