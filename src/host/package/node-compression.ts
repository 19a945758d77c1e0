/** Node's zlib for the container. */
import { constants, crc32, deflateRawSync } from "node:zlib";
import type { Compression } from "./zip";

export const nodeCompression: Compression = {
  // A piece that ends on a whole byte, and is not the stream's last block, can be followed by the next.
  deflate: () => (piece, isLast) => [
    deflateRawSync(piece, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  ],
  crc32,
};
