import { setFlagsFromString } from "node:v8";

// src/cli/memory.ts
/** How much memory a run takes. */
/**
* For runs that make objects by the million and drop them again: the space for young objects stays at its first size, where it would grow to
* nearly 100 MiB, and the heap grows by half of what is alive, where it would grow by several times that. It costs a few per cent of the time.
*/
const stayLean = () => {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=50");
};

export { stayLean as t };