import { a as replayedPolicy, i as pastRuns, n as factsOfMerge, r as pastMerges, t as askPastRuns } from "./past-merges2.js";

export { askPastRuns };