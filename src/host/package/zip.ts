/**
 * Parts as a zip container, compressed by what the surroundings have that is fastest: Node's own zlib is several times
 * fflate's speed. A large part is compressed as it is written, piece by piece, and is never in memory as a whole.
 */
import { Deflate, Zip, type ZipInputFile } from "fflate";
import { crc32 } from "./crc32";

export interface Compression {
  /** Compresses the pieces of one part, as raw deflate; gives what has come out of it so far. */
  deflate(): (piece: Uint8Array<ArrayBuffer>, isLast: boolean) => Uint8Array<ArrayBuffer>[];
  crc32(piece: Uint8Array, before: number): number;
}

let compression: Compression = {
  deflate() {
    let out: Uint8Array<ArrayBuffer>[] = [];
    const stream = new Deflate({ level: 6 }, (chunk) => out.push(chunk));
    return (piece, isLast) => {
      out = [];
      stream.push(piece, isLast);
      return out;
    };
  },
  crc32,
};

/** For surroundings that have a faster one. */
export function useCompression(faster: Compression): void {
  compression = faster;
}

/** A part as the container holds it. */
export interface CompressedPart {
  /** Before it was compressed. */
  size: number;
  crc: number;
  chunks: Uint8Array<ArrayBuffer>[];
}

/** Text is compressed in pieces of about so many characters. */
const PIECE_LENGTH = 500_000;

/** A text that comes in pieces, in UTF-8. */
export function compressText(texts: Iterable<string>): CompressedPart {
  const encoder = new TextEncoder();
  const part = newPart();
  let waiting: string[] = [];
  let length = 0;
  for (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < PIECE_LENGTH) continue;
    part.push(encoder.encode(waiting.join("")), false);
    waiting = [];
    length = 0;
  }
  part.push(encoder.encode(waiting.join("")), true);
  return part.made;
}

function compressBytes(bytes: Uint8Array): CompressedPart {
  const part = newPart();
  part.push(bytes as Uint8Array<ArrayBuffer>, true);
  return part.made;
}

function newPart() {
  const made: CompressedPart = { size: 0, crc: 0, chunks: [] };
  const deflate = compression.deflate();
  return {
    made,
    push(piece: Uint8Array<ArrayBuffer>, isLast: boolean): void {
      made.size += piece.length;
      made.crc = compression.crc32(piece, made.crc);
      made.chunks.push(...deflate(piece, isLast));
    },
  };
}

const DEFLATED = 8;
/** A fixed date: the same workbook gives the same bytes. */
const WRITTEN = new Date(1980, 0, 1, 12);

/** @param compressed those of the parts that are compressed already */
export function zip(
  parts: ReadonlyMap<string, Uint8Array>,
  compressed: ReadonlyMap<string, CompressedPart> = new Map(),
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const container = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of parts) {
    const part = compressed.get(filename) ?? compressBytes(bytes);
    const file: ZipInputFile = {
      filename,
      size: part.size,
      crc: part.crc,
      compression: DEFLATED,
      mtime: WRITTEN,
    };
    container.add(file);
    for (const [at, chunk] of part.chunks.entries()) file.ondata!(null, chunk, at === part.chunks.length - 1);
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
