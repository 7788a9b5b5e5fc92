import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// src/io/memory.ts
/** Keeps the memory of a step small that waits for hours: it has no use for speed, and each look must leave nothing behind. */
const thrift = [
	"--semi-space-growth-factor=1",
	"--heap-growing-percent=30",
	"--no-opt",
	"--no-maglev",
	"--no-sparkplug",
	"--single-threaded-gc"
];
/** Trades speed for memory from here on. A runtime that does not know one of these ignores it: it is thrift, not correctness. */
const beThrifty = () => {
	for (const flag of thrift) setFlagsFromString(flag);
	collector()();
};
/** Collects garbage now. Where the runtime does not let us, nothing happens. */
const collector = () => {
	setFlagsFromString("--expose-gc");
	const gc = runInNewContext("typeof gc === \"function\" ? gc : undefined");
	return typeof gc === "function" ? () => void gc() : () => {};
};

export { collector as n, beThrifty as t };