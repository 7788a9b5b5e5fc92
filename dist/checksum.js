import { en as sha256 } from "./gate.js";

// src/evidence/checksum.ts
/** A file's digest in the form that `sha256sum --check` reads, for files that no statement can name. */
const checksumOf = (name, bytes) => `${sha256(bytes).slice(7)}  ${name}\n`;

export { checksumOf as t };