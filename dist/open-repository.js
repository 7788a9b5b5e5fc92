import { m as openRepository, p as gitDirOf } from "./gate.js";

export { openRepository };